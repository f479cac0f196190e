using System.Reflection;

namespace Tactus.Wire;

/// <summary>What <see cref="MessageKind"/> says of each message, ready for look-up.</summary>
internal static class MessageTable
{
    private static readonly Dictionary<MessageKind, SentAttribute> Rows = typeof(MessageKind)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsDefined(typeof(SentAttribute)))
        .ToDictionary(field => (MessageKind)field.GetValue(null)!, field => field.GetCustomAttribute<SentAttribute>()!);

    /// <summary>All messages, in the order of their numbers.</summary>
    public static IEnumerable<MessageKind> All => Rows.Keys.Order();

    /// <summary>What is known of a message.</summary>
    public static SentAttribute Of(MessageKind kind) => Rows[kind];

    /// <summary>Whether a performer may send a message with this number.</summary>
    public static bool IsFromPerformer(long number) =>
        number is > 0 and <= byte.MaxValue && Rows.TryGetValue((MessageKind)number, out var row) && row.By == Sender.Performer;

    /// <summary>The message's name as <c>docs/protocol.md</c> writes it: <c>transport command</c>.</summary>
    public static string NameOf(MessageKind kind) =>
        string.Concat(kind.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {letter}" : $"{letter}")).ToLowerInvariant();
}
