namespace Tactus;

/// <summary>Something that was asked for, on its way to the engine's thread.</summary>
/// <param name="action">What is to be done.</param>
/// <param name="isPrompt">Whether it may be done before the step. Default: false.</param>
internal sealed class Posting(Action action, bool isPrompt = false)
{
    /// <summary>What is to be done.</summary>
    public Action Action => action;

    /// <summary>Whether it may be done before the step.</summary>
    public bool IsPrompt => isPrompt;

    /// <summary>What was posted before this; once all are turned round, what was posted after it. The inbox's own.</summary>
    public Posting? Neighbour { get; set; }
}
