using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tactus.Tests.Docs;

/// <summary>Makes a program of a page's C# blocks: they show what matters, and leave out what every reader can add.</summary>
internal static class SnippetSource
{
    public const string Continued = "csharp continued";

    /// <summary>The program of a block, after those of its page that it continues.</summary>
    public static string ProgramOf(IReadOnlyList<Snippet> blocks, int index)
    {
        var first = index;
        while (first > 0 && blocks[first].Kind == Continued)
            first--;
        return first == index ? InItsPlace(blocks[index]) : Joined([.. blocks.Skip(first).Take(index - first + 1)]);
    }

    /// <summary>As many lines down as in the page, so that a mistake is named by the page's own line.</summary>
    private static string InItsPlace(Snippet block) => new string('\n', block.Line) + Beginning([Parse(block)]) + block.Code;

    /// <summary>Several blocks as one program: their usings first, then what they do, then their types.</summary>
    private static string Joined(IReadOnlyList<Snippet> blocks)
    {
        var parts = blocks.Select(Parse).ToList();
        var types = parts.SelectMany(part => part.Members.Where(member => member is not GlobalStatementSyntax));
        return string.Join('\n', [.. parts.SelectMany(part => part.Usings).Select(line => line.ToFullString()), Beginning(parts),
            .. StatementsOf(parts).Select(member => member.ToFullString()), .. types.Select(member => member.ToFullString())]);
    }

    /// <summary>What is missing in blocks that do nothing by themselves: generators want to be played, and a program of nothing but types has no beginning.</summary>
    private static string Beginning(IReadOnlyList<CompilationUnitSyntax> parts)
    {
        var functions = StatementsOf(parts).Select(member => member.Statement).OfType<LocalFunctionStatementSyntax>().ToList();
        if (functions.Count < StatementsOf(parts).Count())
            return "";
        var generators = functions.Where(IsGenerator).Select(function => function.Identifier.Text).ToList();
        return generators.Count == 0 ? "_ = 0; "
            : $"return Piece.Run(args, piece => {{ {string.Concat(generators.Select(name => $"piece.Generator(\"{name}\", Clock.Beats(), {name}); "))}}}); ";
    }

    private static bool IsGenerator(LocalFunctionStatementSyntax function) =>
        function.ReturnType.ToString() == "IEnumerable<Event>"
        && function.ParameterList.Parameters.All(parameter => parameter.Type?.ToString() == nameof(Chance)) && function.ParameterList.Parameters.Count <= 1;

    private static IEnumerable<GlobalStatementSyntax> StatementsOf(IEnumerable<CompilationUnitSyntax> parts) =>
        parts.SelectMany(part => part.Members.OfType<GlobalStatementSyntax>());

    private static CompilationUnitSyntax Parse(Snippet block) => CSharpSyntaxTree.ParseText(block.Code).GetCompilationUnitRoot();
}
