using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tactus.Tests.MaxPackage.Examples;

/// <summary>The pieces of MaxPackage/examples, and that of MaxPackage/help, compiled from their files as they stand, against the engine and nothing else.</summary>
internal static class ExamplePieces
{
    /// <summary>What a piece's host adds to its file: the usings of the examples' props, and a <c>Piece.Run</c> that hands the piece over instead of playing it.</summary>
    private const string Host = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using Tactus;
        global using static Tactus.Notation;

        public static class Host
        {
            public static Action<Piece> Composed = _ => { };

            extension(Piece)
            {
                public static int Run(string[] args, Action<Piece> compose)
                {
                    Composed = compose;
                    return args.Length;
                }
            }
        }
        """;

    private static readonly ConcurrentDictionary<string, Assembly> Compiled = new();

    public static string[] Names { get; } = [.. Repository.FilesEndingWith(".cs")
        .Where(file => file.StartsWith("MaxPackage/examples/", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file))];

    /// <summary>What puts the piece together, made anew: two of them share nothing.</summary>
    public static Action<Piece> Compose(string name)
    {
        var assembly = Compiled.GetOrAdd(name, Compile);
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return (Action<Piece>)assembly.GetType("Host")!.GetField("Composed")!.GetValue(null)!;
    }

    private static Assembly Compile(string name)
    {
        var file = Repository.Files.Single(file => file.EndsWith($"/{name}.cs", StringComparison.Ordinal) && file.StartsWith("MaxPackage/", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            $"example-{name}", [Parse(Repository.Read(file)), Parse(Host)], References,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var bytes = new MemoryStream();
        var result = compilation.Emit(bytes);
        Assert.That(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning), Is.Empty, file);
        return Assembly.Load(bytes.ToArray());
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, new(LanguageVersion.CSharp14));

    private static MetadataReference[] References { get; } = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path == typeof(Piece).Assembly.Location)
        .Select(path => MetadataReference.CreateFromFile(path))];
}
