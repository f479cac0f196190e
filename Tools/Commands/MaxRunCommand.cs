using System.CommandLine;
using System.Globalization;
using System.Text;
using Tactus.Hosting;
using Tactus.Hosting.Commands;
using Tactus.Tools.Max.Packaging;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus max run</c>: plays a patch without Max, and writes down what would be heard.</summary>
internal static class MaxRunCommand
{
    private const string About = """
        Plays a patch without Max: a simulator of the stock objects, with Max's message rules, scheduler and low-priority queue. An object it does not know is an error.

        Time is virtual for patches of stock objects alone: ten seconds pass in a moment, and every run is alike. jweb, node.script and v8 run in a real
        Chromium page, a real Node process and a V8 context; these need real time, and then every run is a little different, as in Max.

        noteout, midiout, ctlout, print and the patch's own outlets are written down with the scheduler's time (ms) and the transport's tick.
        At the end, standard error says how long the low-priority queue was at most, and how many symbols travelled (Max frees none).
        The exit code is 1 if Max's console would have shown an error.
        """;

    private const double UsualLength = 10_000;

    private enum Clock
    {
        Auto,
        Real,
        Virtual,
    }

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
        var clock = new Option<Clock>("--time") { HelpName = Values.Choices<Clock>(), CustomParser = Values.Choice<Clock>, Description = "auto: virtual until a jweb, node.script or v8 is there, then real." };
        var package = new Option<string[]>("--package") { Description = "A further package's folder to look for files in; Tactus itself is there.", DefaultValueFactory = _ => [] };
        var play = new Option<bool>("--play") { Description = "Start the global transport once the patch has loaded." };
        var hop = new Option<double>("--hop") { Description = "The longest random delay of a message from a page, process or v8 into Max, in ms." };
        var seed = new Option<int>("--seed") { Description = "For random delays and the random object.", DefaultValueFactory = _ => 1 };
        var reading = new Option<string?>("--reading") { Description = $"How to answer one of the questions that Max's documents leave open: {string.Join("; ", new SimulationOptions().Readings().Select(each => $"'{each.Name}'"))}." };
        var command = new Command("run", About) { patch, length, log, output, clock, package, play, hop, seed, reading };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(
            new(parsed.GetValue(patch)!, parsed.GetValue(length), parsed.GetValue(log), parsed.GetValue(output)!, parsed.GetValue(clock), parsed.GetValue(package)!, parsed.GetValue(play)),
            Options(parsed.GetValue(seed), parsed.GetValue(hop), parsed.GetValue(reading)), cancel)));
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

    private static int Run(Request request, SimulationOptions options, CancellationToken cancel)
    {
        if (!File.Exists(request.Patch))
            throw new HostingException($"There is no file '{request.Patch}'; give the path of a .maxpat or .maxhelp file, from {Directory.GetCurrentDirectory()}.");
        using var output = OutputFile.Open(request.Output);
        using var machine = new Machine(options);
        var errors = 0;
        machine.Log.Keeps = false;
        machine.Log.Written = entry =>
        {
            errors += entry.Kind == LogKind.Error ? 1 : 0;
            output.Stream.Write(Encoding.UTF8.GetBytes((request.Log == Format.Jsonl ? entry.ToJson() : entry.ToString()) + "\n"));
        };
        Play(machine, request, cancel);
        output.Keep();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{machine.Now:0} ms simulated; errors {errors}; low-priority queue at most {machine.LowPriority.MostWaiting} long; {machine.SymbolCount} symbols."));
        return errors == 0 ? 0 : CommandRunner.Mistake;
    }

    private static void Play(Machine machine, Request request, CancellationToken cancel)
    {
        var patcher = PatchLoader.Open(machine, Path.GetFullPath(request.Patch), request.Packages.Select(Path.GetFullPath).Concat(PackageSource.OfThisProgram is { } own ? [own] : []));
        if (request.Play)
            machine.RunEvent(EventThread.Main, machine.Now, () => machine.Transport.SetRunning(true));
        var length = request.Length?.TotalMilliseconds;
        while (request.Time != Clock.Real && machine.Now < (length ?? UsualLength) && !(request.Time == Clock.Auto && machine.HasHosts))
            Advance(machine, request);
        if (request.Time == Clock.Real || (request.Time == Clock.Auto && machine.HasHosts))
            PlayInRealTime(machine, length ?? double.PositiveInfinity, cancel);
        patcher.Free();
    }

    private static void Advance(Machine machine, Request request)
    {
        if (machine.HasHosts && request.Time == Clock.Virtual)
            throw new HostingException($"'{request.Patch}' has a jweb, node.script or v8, whose page or process keeps the time of the wall, so --time virtual cannot be; leave it out, or say --time real.");
        machine.Advance(machine.Options.PollInterval);
    }

    private static void PlayInRealTime(Machine machine, double length, CancellationToken cancel)
    {
        using var timer = StepTimer.ForThisSystem();
        new RealTime(machine, timer).Run(() => cancel.IsCancellationRequested || machine.Now >= length);
    }

    private sealed record Request(string Patch, TimeSpan? Length, Format Log, string Output, Clock Time, string[] Packages, bool Play);
}
