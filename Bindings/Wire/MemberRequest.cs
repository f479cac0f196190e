namespace Tactus.Wire;

/// <summary>
/// Asks for something of one member of one control: its value, another value, a call, or to be told of changes. There are many of these, so each one is used
/// again for another request after it was answered.
/// </summary>
/// <remarks>Thread: one at a time. Allocates: only while more are on their way than ever before, and for strings and lists among the values.</remarks>
internal sealed record MemberRequest : Request
{
    private const int MostKept = 64;
    private static readonly Pool<MemberRequest> Resting = new(() => new());
    private Value[] room = [];
    private int count;

    private MemberRequest() : base(0)
    {
    }

    /// <summary>What is asked: <see cref="MessageKind.Get"/>, <see cref="MessageKind.Set"/>, <see cref="MessageKind.Call"/> or <see cref="MessageKind.Subscribe"/>.</summary>
    public MessageKind Kind { get; private set; }

    /// <summary>The control's name, as the performer writes it.</summary>
    public string Control { get; private set; } = "";

    /// <summary>The member's name, as the performer writes it.</summary>
    public string Member { get; private set; } = "";

    /// <summary>What it is set to, or called with. Valid until the request is released.</summary>
    public ReadOnlySpan<Value> Values => room.AsSpan(0, count);

    /// <summary>Whether the performer wants to be told of changes; false for everything but a subscription.</summary>
    public bool On { get; private set; }

    /// <summary>Reads one.</summary>
    public static MemberRequest Read(MessageKind kind, ref FieldReader fields)
    {
        var request = Resting.Rent();
        request.Take(kind, ref fields);
        return request;
    }

    /// <inheritdoc/>
    public override void Release()
    {
        room.AsSpan(0, count).Clear();    // what they hold is nobody's any more
        if (room.Length > MostKept)
            room = [];
        Resting.Return(this);
    }

    private void Take(MessageKind kind, ref FieldReader fields)
    {
        (Kind, Number, Control, Member) = (kind, fields.Int(), fields.Text(), fields.Text());
        On = kind == MessageKind.Subscribe && fields.Flag();
        count = kind is MessageKind.Set or MessageKind.Call ? fields.Values(ref room) : 0;
    }
}
