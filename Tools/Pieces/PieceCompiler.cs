using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Tactus.Hosting;

namespace Tactus.Tools.Pieces;

/// <summary>Compiles a piece's file as <c>dotnet run FILE.cs</c> would, in the process.</summary>
internal static class PieceCompiler
{
    private const string PackageLine = "#:package";

    private static readonly CSharpParseOptions Parsing = new CSharpParseOptions(LanguageVersion.CSharp14)
        .WithFeatures([new("FileBasedProgram", "true")]).WithDocumentationMode(DocumentationMode.Parse);

    private static readonly CSharpCompilationOptions Options = new(OutputKind.ConsoleApplication,
        optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>Compiles a file and loads what came of it.</summary>
    /// <param name="file">A piece's C# file.</param>
    /// <exception cref="HostingException">It cannot be read, uses packages, or does not compile: file, line and message.</exception>
    public static Assembly Compile(string file)
    {
        var text = Read(file);
        var compilation = CSharpCompilation.Create(Path.GetFileNameWithoutExtension(file), [Parse(text, Path.GetFullPath(file)), Usings()], References(), Options);
        using var program = new MemoryStream();
        using var symbols = new MemoryStream();
        using var comments = new MemoryStream();
        var result = compilation.Emit(program, symbols, comments, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!result.Success)
            throw new HostingException(Sentence(file, [.. result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)]));
        var assembly = Assembly.Load(program.ToArray(), symbols.ToArray());
        comments.Position = 0;
        XmlComments.Add(assembly, comments);
        return assembly;
    }

    private static string Read(string file)
    {
        try
        {
            var text = File.ReadAllText(file);
            return text.Contains(PackageLine, StringComparison.Ordinal)
                ? throw new HostingException($"{file} asks for a package ({PackageLine}), which the studio cannot bring; run it by 'dotnet run {file}'.")
                : text;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HostingException($"{file} cannot be read: {error.Message}", error);
        }
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Parsing, path);

    private static SyntaxTree Usings()
    {
        using var stream = typeof(PieceCompiler).Assembly.GetManifestResourceStream("PieceUsings.cs")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), "PieceUsings.cs");
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => path.EndsWith(".dll", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));

    private static string Sentence(string file, Diagnostic[] mistakes)
    {
        var first = mistakes.OrderBy(mistake => mistake.Location.SourceSpan.Start).First();
        var line = first.Location.GetLineSpan().StartLinePosition.Line + 1;
        var more = mistakes.Length == 1 ? "" : mistakes.Length == 2 ? " (and one more mistake)" : $" (and {mistakes.Length - 1} more mistakes)";
        return $"{file}:{line}: {first.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} [{first.Id}]{more}";
    }
}
