namespace MessagePack;

/// <summary>The bytes hold something else than was asked for.</summary>
internal sealed class MessagePackSerializationException : Exception
{
    public MessagePackSerializationException()
    {
    }

    public MessagePackSerializationException(string? message)
        : base(message)
    {
    }

    public MessagePackSerializationException(string? message, Exception? inner)
        : base(message, inner)
    {
    }
}
