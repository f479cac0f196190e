namespace Tactus.Tools.Monitor;

/// <summary>Where readings are shown.</summary>
/// <remarks>Thread: one at a time.</remarks>
internal interface IMonitorView : IDisposable
{
    /// <summary>Shows how the engine is.</summary>
    void Show(Reading reading);

    /// <summary>Says that the engine is away, or here again. While it is away, it is said again from time to time.</summary>
    /// <param name="sentence">What is to be said.</param>
    /// <param name="isNew">Whether it is the first time.</param>
    void Say(string sentence, bool isNew);
}
