namespace Tactus;

/// <summary>A place on the transport where a piece's companion wants to be called.</summary>
/// <remarks>Thread: the engine's own.</remarks>
/// <param name="grid">Where.</param>
/// <param name="tag">Whatever the companion knows it by.</param>
internal sealed class Cue(CueGrid grid, object tag)
{
    /// <summary>Where.</summary>
    public CueGrid Grid => grid;

    /// <summary>Whatever the companion knows it by.</summary>
    public object Tag => tag;

    /// <summary>Where it comes next; null for nowhere.</summary>
    public Position? Next { get; set; }

    /// <summary>Whether it was taken out, perhaps by another one of the same moment.</summary>
    public bool IsOut { get; set; }
}
