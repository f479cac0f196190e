namespace Tactus.Wire;

/// <summary>Who sends a message.</summary>
internal enum Sender
{
    /// <summary>Max, the web page, a headless performer: whoever plays.</summary>
    Performer,

    /// <summary>The engine.</summary>
    Engine,
}

/// <summary>Who sends a kind of message, since which version of the protocol, what it is for, and its fields in order.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class SentAttribute(Sender by, int since, string sentence, params string[] fields) : Attribute
{
    /// <summary>Who sends it.</summary>
    public Sender By { get; } = by;

    /// <summary>The first version of the protocol that has it.</summary>
    public int Since { get; } = since;

    /// <summary>What it is for, in one sentence.</summary>
    public string Sentence { get; } = sentence;

    /// <summary>Its fields in order; a batch's sections come after those named.</summary>
    public string[] Fields { get; } = fields;
}
