namespace Tactus;

/// <summary>
/// What came does not fit what is taken. The message goes on after the member's name:
/// <c>takes a finite number as 'pitch', and the string 'high' came.</c>
/// </summary>
internal sealed class MismatchException : Exception
{
    private readonly string? taken;
    private readonly string? came;

    public MismatchException(string message) : base(message)
    {
    }

    public MismatchException(string taken, string came) : this($"takes {taken}, and {came} came.") => (this.taken, this.came) = (taken, came);

    public MismatchException(string taken, in Value came) : this(taken, Sentences.Describe(came))
    {
    }

    /// <summary>The same, about the values of a list.</summary>
    public MismatchException InList() => taken is null ? this : new($"a list whose values are each {taken}", came!);

    /// <summary>The same, with the name of the parameter that it was meant for.</summary>
    public MismatchException For(string parameter) => taken is null ? this : new($"takes {taken} as '{parameter}', and {came} came.");
}
