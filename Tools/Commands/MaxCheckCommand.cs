using System.CommandLine;
using Tactus.Hosting.Commands;
using Tactus.Tools.Max.Checking;
using Tactus.Tools.Max.Packaging;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus max check</c>: reads patches without Max, and says what Max would drop, miss or move.</summary>
internal static class MaxCheckCommand
{
    private const string About = """
        Reads patches without Max and says what Max would drop in silence: cords that fit no inlet, objects and files that do not exist, wrong numbers
        of inlets and outlets, arguments that nobody passes, sends that nothing receives, boxes that cover each other, help and reference pages that
        are missing or say something else than the object.

        A folder with package-info.json is checked as a package: what is missing there is an error. Any other folder is checked with all below it, and a
        single file beside what lies in its folder or its package; what is missing then is a warning, as other packages may have it. The objects of the
        Tactus package are known everywhere.

        The exit code is 1 if there is an error, and with --strict if there is a warning; else 0. NO_COLOR=1 leaves colours out.

        Examples:
          tactus max check MaxPackage
          tactus max check my-patch.maxpat --search ~/my-abstractions
          tactus max check MaxPackage --format json
        """;

    private enum Format
    {
        Text,
        Json,
    }

    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "Patches (.maxpat, .maxhelp), folders of them, or packages; this folder if none is named.", Arity = ArgumentArity.ZeroOrMore };
        var search = new Option<string[]>("--search") { Description = "A further folder, with all below it, in which Max would search. May be given again." };
        var known = new Option<string[]>("--known") { Description = "Objects that another package brings, such as 'bach.*'; * stands for any letters. May be given again." };
        var strict = new Option<bool>("--strict") { Description = "Warnings fail too." };
        var format = new Option<Format>("--format") { HelpName = Values.Choices<Format>(), CustomParser = Values.Choice<Format>, Description = "text: for people. json: for machines." };
        var command = new Command("check", About) { paths, search, known, strict, format };
        command.SetAction(parsed => Check(parsed.GetValue(paths) ?? [], parsed.GetValue(search) ?? [], parsed.GetValue(known) ?? [], parsed.GetValue(strict), parsed.GetValue(format)));
        return command;
    }

    private static int Check(string[] paths, string[] search, string[] known, bool strict, Format format)
    {
        var report = PatchChecker.Check(paths.Length > 0 ? paths : [Environment.CurrentDirectory], search, known, PackageSource.OfThisProgram);
        if (format == Format.Json)
            ReportWriter.Json(report, Console.Out);
        else
            ReportWriter.Text(report, Console.Out, WantsColours());
        return report.Errors > 0 || strict && report.Warnings > 0 ? CommandRunner.Mistake : 0;
    }

    // no-color.org: any value but the empty one means no colours.
    private static bool WantsColours() => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
