namespace Tactus;

/// <summary>What a generator needs of the piece that it plays in.</summary>
internal interface IGeneratorHost
{
    /// <summary>The piece's seed.</summary>
    long Seed { get; }

    /// <summary>The engine's time.</summary>
    StepTime Time { get; }

    /// <summary>Where commands go.</summary>
    Inbox Inbox { get; }

    /// <summary>The transport that the <c>transport</c> clock follows.</summary>
    Transport Transport { get; }

    /// <summary>How many events a generator may yield at one onset.</summary>
    int MaxEventsPerOnset { get; }

    /// <summary>The way past the look-ahead.</summary>
    NowLane NowLane { get; }

    /// <summary>The guard of the thread that runs the engine now.</summary>
    UserGuard Guard { get; }

    /// <summary>Remembers a generator whose state is to be settled in this step.</summary>
    void MarkChanged(GeneratorComponent generator);

    /// <summary>Lets the performers know in the next step that the piece's description is another one.</summary>
    void DescriptionChanged();
}
