using Tactus.Hosting;
using Tactus.Scripting.Node;

namespace Tactus.Scripting;

/// <summary>The script engines by name: which there are depends on the package set, and nothing is ever put in another's place.</summary>
internal static class ScriptEngines
{
    /// <summary>V8, in a process of its own.</summary>
    public const string Node = "node";

    /// <summary>In this process, in the full package set.</summary>
    public const string Jint = "jint";

    /// <summary>The engine when nothing is said: Jint where the set has it.</summary>
    public static string Default => Type.GetType(JintType) is null ? Node : Jint;

    private const string JintType = "Tactus.Scripting.Jint.JintEngine, Tactus.Scripting.Jint";

    /// <summary>Makes an engine by its name.</summary>
    /// <param name="name">Its name; null for the default.</param>
    /// <param name="packages">The folder whose npm packages scripts may import; null for none. Node alone has any.</param>
    /// <exception cref="HostingException">There is none of that name, it is not in this package set, or it has no packages.</exception>
    public static Func<IScriptEngine> Choose(string? name, string? packages)
    {
        name ??= packages is null ? Default : Node;
        return name switch
        {
            Node => () => new NodeEngine(packages),
            Jint when packages is not null => throw new HostingException($"npm packages need Node; use --script-engine {Node}, or leave --script-packages out."),
            Jint => FromFullSet(),
            _ => throw new HostingException(Names.Unknown("script engine", name, [Node, Jint])),
        };
    }

    /// <summary>The engine's name and version, for people.</summary>
    public static string Describe(string? name) => (name ?? Default) == Jint && Type.GetType(JintType) is { } type
        ? $"jint {type.Assembly.GetReferencedAssemblies().First(each => each.Name == "Jint").Version!.ToString(3)}"
        : NodeRuntime.Describe();

    private static Func<IScriptEngine> FromFullSet() => Type.GetType(JintType) is { } type
        ? () => (IScriptEngine)Activator.CreateInstance(type)!
        : throw new HostingException(
            $"The script engine '{Jint}' is not in this build, which has the '{PackageSet.Name}' package set; use --script-engine {Node}, or build the full set (docs/decisions/0001-two-package-sets.md).");
}
