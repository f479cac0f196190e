namespace Tactus;

/// <summary>A control was asked for something that it cannot do. The message is one sentence that can be shown as it is.</summary>
public sealed class ControlException : Exception
{
    /// <summary>A refusal.</summary>
    /// <param name="message">What was asked, what came, what is allowed, what to do.</param>
    /// <param name="innerException">What the control's own code threw; null if it was not reached.</param>
    public ControlException(string message, Exception? innerException = null) : base(message, innerException)
    {
    }
}
