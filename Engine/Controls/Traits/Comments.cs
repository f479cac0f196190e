using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tactus;

/// <summary>What the XML comments of a piece's code say of its controls. Where they are to be found is the business of whoever loads the code.</summary>
/// <remarks>Thread: any.</remarks>
internal static class Comments
{
    private static readonly ConditionalWeakTable<Assembly, IReadOnlyDictionary<string, Comment>> Known = [];
    private static readonly Dictionary<string, Comment> None = [];

    /// <summary>Finds the comments of an assembly that nobody has brought yet; null where there are none. Default: nobody looks.</summary>
    public static Func<Assembly, IReadOnlyDictionary<string, Comment>?>? Source { get; set; }

    /// <summary>Brings the comments of an assembly, before a control of it is examined.</summary>
    /// <param name="assembly">Whose.</param>
    /// <param name="comments">By the member's id as the compiler writes it, without a method's parameters: <c>P:Arpeggio.Step</c>.</param>
    public static void Add(Assembly assembly, IReadOnlyDictionary<string, Comment> comments) => Known.AddOrUpdate(assembly, comments);

    /// <summary>The comment of a class, a property, a field or a method; of the one that it overrides, where it has none itself.</summary>
    public static Comment Of(MemberInfo member)
    {
        if (member is Type type)
            return Find(type, "T:" + IdOf(type)) ?? Comment.None;
        for (var owner = member.DeclaringType; owner is not null; owner = owner.BaseType)
            if (Find(owner, $"{LetterOf(member)}:{IdOf(owner)}.{member.Name}") is { } found)
                return found;
        return Comment.None;
    }

    private static Comment? Find(Type owner, string id)
    {
        if (!Known.TryGetValue(owner.Assembly, out var comments) && Source is { } source)
            comments = Known.GetValue(owner.Assembly, assembly => source(assembly) ?? None);
        return comments?.GetValueOrDefault(id);
    }

    private static string IdOf(Type type) => ((type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name).Replace('+', '.');

    private static char LetterOf(MemberInfo member) => member switch
    {
        PropertyInfo => 'P',
        FieldInfo => 'F',
        _ => 'M',
    };
}
