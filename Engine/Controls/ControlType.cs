using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Tactus;

/// <summary>
/// What the outside can get, set and call of a class: its public properties, fields and methods, inherited ones too, except what every object has,
/// and what is <see cref="HiddenAttribute">hidden</see>. Static members, indexers, events and generic methods are none of it. The class itself may be of any accessibility.
/// </summary>
/// <remarks>
/// Looked at once per class, and accessors are compiled then; the answer is kept as long as the class is loaded. Thread: any (it never changes).
/// </remarks>
public sealed class ControlType
{
    private static readonly ConditionalWeakTable<Type, ControlType> Known = [];
    private readonly FrozenDictionary<string, ControlMember> asWritten;
    private readonly FrozenDictionary<string, ControlMember> anyStyle;
    private readonly FrozenDictionary<string, string> outOfReach;

    private ControlType(Type type)
    {
        ClassType = type;
        Traits = new Markings(type).Words(Comments.Of(type).Summary);
        var found = MemberScan.Of(type);
        Members = found.Members;
        Settable = [.. Members.OfType<ValueMember>().Where(member => member is { ReadOnly: false, Getter: not null })];
        outOfReach = found.OutOfReach.ToFrozenDictionary(Names.Comparer);
        asWritten = Members.ToFrozenDictionary(member => member.Name);
        anyStyle = Members.DistinctBy(member => member.Name, Names.Comparer).ToFrozenDictionary(member => member.Name, Names.Comparer);
    }

    /// <summary>The class.</summary>
    public Type ClassType { get; }

    /// <summary>What the class's attributes say: a label and a description.</summary>
    public ControlTraits Traits { get; }

    /// <summary>Its members: values first, then methods, each by <see cref="OrderAttribute"/>, then as they are written, a base class's before its own.</summary>
    public IReadOnlyList<ControlMember> Members { get; }

    /// <summary>The values that can be got and set.</summary>
    internal ImmutableArray<ValueMember> Settable { get; }

    /// <summary>What the outside sees of a class.</summary>
    /// <param name="type">A class; not a struct, an interface, an array, a string or a delegate.</param>
    /// <exception cref="ArgumentException"><paramref name="type"/> is no such class, or an attribute on one of its members makes no sense.</exception>
    public static ControlType Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Known.GetValue(type, Examine);
    }

    /// <summary>The member of a name, matched as <see cref="Names"/> says; one that is written just so goes first.</summary>
    /// <returns>Null if there is none, or none that the outside can use.</returns>
    public ControlMember? Find(string name) =>
        asWritten.TryGetValue(name, out var exact) ? exact : anyStyle.TryGetValue(name, out var alike) ? alike : null;

    /// <summary>Why there is no such member, in one sentence.</summary>
    internal string WhyNot(string control, string name) =>
        outOfReach.TryGetValue(name, out var reason)
            ? $"'{control}.{Names.Shorten(name)}' {reason}"
            : Names.Unknown($"member of '{control}'", name, Members.Select(member => member.Name));

    private static ControlType Examine(Type type) =>
        type.IsClass && !type.IsArray && type != typeof(string) && !type.IsAssignableTo(typeof(Delegate))
            ? new(type)
            : throw new ArgumentException($"A control is an object of a class, and {TypeNames.Of(type)} is none; wrap it in a class with a property.", nameof(type));
}
