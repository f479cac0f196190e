using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

/// <summary>Requests as they come through the door.</summary>
internal static class Requests
{
    public static MemberRequest Of(params object?[] fields) =>
        Door.TryRead(WireText.Bytes(fields), out var message, out var refusal) ? (MemberRequest)message : throw new ArgumentException(refusal.Sentence);
}
