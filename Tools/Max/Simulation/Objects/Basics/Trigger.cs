namespace Tactus.Tools.Max.Simulation;

/// <summary><c>trigger</c>, <c>t</c>: passes a message to each outlet, from right to left, as bang, int, float, list, symbol or a constant.</summary>
/// <remarks>Source: patch-format.md section 8 (one outlet an argument; none: two of ints).</remarks>
[MaxName("trigger", "t", TakesAtSigns = true)]
internal sealed class Trigger(Creation creation) : MaxObject(creation, 1, Math.Max(creation.Count, creation.Count == 0 ? 2 : 1))
{
    private static readonly Atom[] TwoInts = ["i", "i"];

    private readonly Atom[] kinds = creation.Count == 0 ? TwoInts : creation.Arguments;

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        for (var i = kinds.Length - 1; i >= 0; i--)
            Send(i, Converted(kinds[i], message));
    }

    private static Message Converted(Atom kind, Message message) => kind.Symbol switch
    {
        null => Message.Of(kind),
        "b" or "bang" => Message.Bang,
        "i" or "int" => Message.Of(Number(message).AsInt),
        "f" or "float" => Message.Of(Number(message).AsFloat),
        "s" or "symbol" => message.IsPlain ? Message.Of(0) : message,
        "l" or "list" or "a" or "anything" => message.IsBang ? Message.Of(0) : message,
        { } word => Message.From(word),
    };

    private static Atom Number(Message message) => message.IsPlain && message.Atoms[0].IsNumber ? message.Atoms[0] : 0;
}

/// <summary><c>bangbang</c>: bangs from every outlet, from right to left.</summary>
[MaxName("bangbang", "b")]
internal sealed class BangBang(Creation creation) : MaxObject(creation, 1, Math.Max(1, creation.Int(0, 2)))
{
    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        for (var i = Outlets.Count - 1; i >= 0; i--)
            SendBang(i);
    }
}
