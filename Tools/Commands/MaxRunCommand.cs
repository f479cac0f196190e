using System.CommandLine;
using System.Globalization;
using System.Text;
using Tactus.Hosting;
using Tactus.Hosting.Commands;
using Tactus.Tools.Max.Simulation;
using Tactus.Tools.Pieces;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus max run</c>: plays a patch without Max, and writes down what would be heard.</summary>
internal static class MaxRunCommand
{
    private const string About = """
        Plays a patch without Max: a simulator of the stock objects, with Max's message rules, scheduler and low-priority queue. An object it does not know is an error.

        Time is virtual for patches of stock objects alone: ten seconds pass in a moment, and every run is alike. jweb, node.script and v8 run in a real
        Chromium page, a real Node process and a V8 context. With --piece the engine plays in this program, and all of them share one virtual time; without it
        they speak to an engine that `tactus play` started, in real time, and every run is a little different, as in Max.

        noteout, midiout, ctlout, print and the patch's own outlets are written down with the scheduler's time (ms) and the transport's tick.
        At the end, standard error says how long the low-priority queue was at most, and how many symbols travelled (Max frees none).
        The exit code is 1 if Max's console would have shown an error.

        Examples:
          tactus max run MaxPackage/examples/04-arpeggiator/tactus-arpeggiator.maxpat --piece arpeggiator --for 10s
          tactus max run my-patch.maxpat --piece my-piece.cs --hop 20 --play --log jsonl --output heard.jsonl
        """;

    private enum Format
    {
        Text,
        Jsonl,
    }

    public static Command Create()
    {
        var patch = new Argument<string>("patch") { Description = "A .maxpat or .maxhelp file. Abstractions are found beside it and in its package's patchers folder." };
        var length = new Option<TimeSpan?>("--for") { Description = "Run for so long, such as 10s. Default: 10s in virtual time, until Ctrl-C in real time.", CustomParser = Values.Time };
        var log = new Option<Format>("--log") { HelpName = Values.Choices<Format>(), CustomParser = Values.Choice<Format>, Description = "text: for people. jsonl: one line of JSON for each thing heard." };
        var output = new Option<string>("--output") { Description = "The file to write to; - is the standard output.", DefaultValueFactory = _ => "-" };
        var clock = new Option<RunClock>("--time") { HelpName = Values.Choices<RunClock>(), CustomParser = Values.Choice<RunClock>, Description = "auto: virtual until a jweb, node.script or v8 is there, then real; with --piece always virtual." };
        var piece = new Option<string?>("--piece") { Description = "A built-in piece ('tactus pieces' lists them) or a .cs file, played to the patch in virtual time; no 'tactus play' is needed. Default: none." };
        var package = new Option<string[]>("--package") { Description = "A further package's folder to look for files in; Tactus itself is there.", DefaultValueFactory = _ => [] };
        var play = new Option<bool>("--play") { Description = "Start the global transport once the patch has loaded." };
        var hop = new Option<double>("--hop") { Description = "The longest random delay of a message from a page, process or v8 into Max, in ms." };
        var seed = new Option<int>("--seed") { Description = "For random delays and the random object.", DefaultValueFactory = _ => 1 };
        var reading = new Option<string?>("--reading") { Description = $"How to answer one of the questions that Max's documents leave open: {string.Join("; ", new SimulationOptions().Readings().Select(each => $"'{each.Name}'"))}." };
        var command = new Command("run", About) { patch, piece, length, log, output, clock, package, play, hop, seed, reading };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            new(parsed.GetValue(patch)!, parsed.GetValue(length), parsed.GetValue(clock), parsed.GetValue(package)!, parsed.GetValue(play)), parsed.GetValue(piece),
            parsed.GetValue(log), parsed.GetValue(output)!, Options(parsed.GetValue(seed), parsed.GetValue(hop), parsed.GetValue(reading)), cancel)));
        return command;
    }

    private static SimulationOptions Options(int seed, double hop, string? reading)
    {
        var delay = hop is >= 0 and < 1e4 ? new HopDelay(0, hop)
            : throw new HostingException($"--hop {hop.ToString(CultureInfo.InvariantCulture)} is no delay: it is 0 to 10000 ms.");
        var options = new SimulationOptions { Seed = seed, Jweb = delay, Node = delay, V8 = delay };
        var known = options.Readings().ToList();
        return reading is null ? options
            : known.Exists(each => each.Name == reading) ? known.Find(each => each.Name == reading).Options
            : throw new HostingException(Names.Unknown("reading", reading, known.Select(each => each.Name)));
    }

    private static int Run(PatchRun run, string? piece, Format log, string path, SimulationOptions options, CancellationToken cancel)
    {
        if (!File.Exists(run.Patch))
            throw new HostingException($"There is no file '{run.Patch}'; give the path of a .maxpat or .maxhelp file, from {Directory.GetCurrentDirectory()}.");
        if (piece is not null && run.Clock == RunClock.Real)
            throw new HostingException("--piece plays in virtual time; leave --time real out, or start the piece with 'tactus play' and leave --piece out.");
        using var output = OutputFile.Open(path);
        using var performance = new PatchPerformance(options, piece is null ? null : PieceLibrary.Find(piece));
        var (heard, errors) = (0, 0);
        performance.Machine.Log.Keeps = false;
        performance.Machine.Log.Written = entry =>
        {
            heard += entry.Kind is LogKind.Error or LogKind.Post or LogKind.Max ? 0 : 1;
            errors += entry.Kind == LogKind.Error ? 1 : 0;
            output.Stream.Write(Encoding.UTF8.GetBytes((log == Format.Jsonl ? entry.ToJson() : entry.ToString()) + "\n"));
        };
        performance.Play(run, cancel);
        output.Keep();
        Tell(performance.Machine, heard, errors);
        return errors == 0 ? 0 : CommandRunner.Mistake;
    }

    private static void Tell(Machine machine, int heard, int errors)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{machine.Now:0} ms simulated; heard {heard}; errors {errors}; low-priority queue at most {machine.LowPriority.MostWaiting} long; {machine.SymbolCount} symbols."));
        if (heard == 0 && machine.HasHosts)
            Console.Error.WriteLine("Nothing was heard. If the patch waits for an engine, start one with 'tactus play PIECE', or let one play here with --piece PIECE.");
    }
}
