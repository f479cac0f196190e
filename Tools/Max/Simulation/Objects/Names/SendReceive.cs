namespace Tactus.Tools.Max.Simulation;

/// <summary><c>send</c>, <c>s</c> and <c>forward</c>: to everyone who receives that name; forward's <c>send</c> message changes the name.</summary>
/// <remarks>Source: REF send, forward (facts.md, source key).</remarks>
[MaxName("send", "s", "forward")]
internal sealed class SendObject(Creation creation) : MaxObject(creation, 1, 0)
{
    private string name = creation.Symbol(0) ?? "";

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (Creation.Name == "forward" && message.Selector == "send" && message.Atoms is [var other, ..])
            name = other.ToString();
        else if (name.Length > 0)
            Receivers.Send(Machine, name, message, Creation.Place);
    }
}

/// <summary><c>receive</c>, <c>r</c>: what is sent to a name comes out; without a name it has an inlet for <c>set</c>.</summary>
/// <remarks>Source: patch-format.md section 8 (with a name 0/1, without 1/1).</remarks>
[MaxName("receive", "r")]
internal sealed class ReceiveObject : MaxObject
{
    private string? name;

    public ReceiveObject(Creation creation)
        : base(creation, creation.Count == 0 ? 1 : 0, 1) => Listen(creation.Symbol(0));

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (Inlets > 0 && message.Selector == "set")
            Listen(message.Atoms is [var other, ..] ? other.ToString() : null);
        else
            Send(0, message);
    }

    /// <inheritdoc/>
    public override void Freed() => Listen(null);

    private void Listen(string? other)
    {
        if (name is not null)
            Receivers.Named(Machine, name).Remove(this);
        name = other;
        if (name is not null)
            Receivers.Named(Machine, name).Add(this);
    }
}

/// <summary><c>value</c>, <c>v</c>: one message that all of a name share; bang sends it.</summary>
/// <remarks>Source: REF value (facts.md, source key): further arguments are what it holds first; with none it is silent at a bang until something came.</remarks>
[MaxName("value", "v")]
internal sealed class ValueObject : MaxObject
{
    private readonly Box box;

    public ValueObject(Creation creation)
        : base(creation, 1, 1)
    {
        box = creation.Symbol(0) is { } name ? creation.Machine.Shared(name, () => new Box()) : new();
        if (creation.Count > 1)
            box.Content = Message.From(creation.Arguments.AsSpan(1));
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (!message.IsBang)
            box.Content = message;
        else if (box.Content is { } content)
            Send(0, content);
    }

    private sealed class Box
    {
        public Message? Content { get; set; }
    }
}
