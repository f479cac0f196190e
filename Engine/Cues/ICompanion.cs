namespace Tactus;

/// <summary>Code that goes along with a piece and is called in musical time: before the generators' events of the same moment. A host of scripts is one.</summary>
/// <remarks>Thread: the engine's own. What it takes, it takes from the step: it must come back within a small part of the look-ahead.</remarks>
internal interface ICompanion
{
    /// <summary>Whether it can be called now; if not, its cues wait for a later step, and the music goes on.</summary>
    bool IsReady { get; }

    /// <summary>Once a step, after what people asked for and before anything is played.</summary>
    void Look();

    /// <summary>The transport was started or stopped.</summary>
    void Turn(bool isPlaying);

    /// <summary>All cues of one place.</summary>
    /// <param name="cues">In the order in which they were added.</param>
    /// <param name="at">Where.</param>
    /// <param name="due">When that is heard.</param>
    void Play(IReadOnlyList<Cue> cues, Position at, Instant due);
}
