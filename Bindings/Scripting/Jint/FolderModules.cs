using Jint;
using Jint.Runtime;
using Jint.Runtime.Modules;

namespace Tactus.Scripting.Jint;

/// <summary>The modules of a script's own folder, and no others.</summary>
internal sealed class FolderModules(ScriptSource source) : IModuleLoader
{
    private const string Refused = "refused: ";

    /// <inheritdoc/>
    public ResolvedSpecifier Resolve(string? referencingModuleLocation, ModuleRequest moduleRequest)
    {
        var key = referencingModuleLocation is null ? source.Name : Find(moduleRequest.Specifier, referencingModuleLocation);
        return new(moduleRequest, key, null, SpecifierType.RelativeOrAbsolute);
    }

    /// <inheritdoc/>
    public Module LoadModule(Engine engine, ResolvedSpecifier resolved)
    {
        if (resolved.Key.StartsWith(Refused, StringComparison.Ordinal))
            throw new JavaScriptException(engine.Intrinsics.Error, resolved.Key[Refused.Length..]);
        var text = resolved.Key == source.Name ? source.Text : source.Module("./" + resolved.Key, source.Name).Text;
        return ModuleFactory.BuildSourceTextModule(engine, resolved, DynamicImports.Without(text));
    }

    // A refusal is an error of the script's own world, never one of .NET: a script may catch it.
    private string Find(string specifier, string referrer)
    {
        try
        {
            return source.Module(specifier, referrer).Name;
        }
        catch (ScriptException refused)
        {
            return Refused + refused.Problem.Message;
        }
    }
}
