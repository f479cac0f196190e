namespace Tactus.Hosting.Rendering;

/// <summary>Writes events into a file, in order of their due times.</summary>
internal interface IScoreWriter : IDisposable
{
    /// <summary>Writes one event.</summary>
    void Write(in ScheduledEvent entry);

    /// <summary>Writes what comes last.</summary>
    void Finish();
}
