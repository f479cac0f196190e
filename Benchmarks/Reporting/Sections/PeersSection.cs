using System.Text;
using Tactus.Benchmarks.Peers;

namespace Tactus.Benchmarks.Reporting.Sections;

/// <summary>The same music in what a user would pick instead.</summary>
internal sealed class PeersSection : ReportSection
{
    private const int Voices = 100, Rounds = 2, EventsASecond = 8 * Voices;
    private const double DrawnSeconds = 200, LiveSeconds = 5, LeastShare = .05;

    public override string Name => "peers";

    public override string Title => "Beside others";

    public override string Question => $"How fast, and how punctual, is the same music, an arpeggio in {Voices} voices, in what one would pick instead?";

    public override TimeSpan Takes => TimeSpan.FromSeconds(60);

    public override IEnumerable<string> Measure(Action<double> progress)
    {
        var table = new Table("arpeggio, sixteenths at 120 bpm", "events a second", "÷ Tactus", "handed over after its time: p50 / p99 / latest", "version");
        var (skipped, ours) = (new List<string>(), 0.0);
        foreach (var (i, peer) in AllPeers.All.Index())
        {
            if (peer.Program() is null)
                skipped.Add($"- {peer.Name} is not installed here and was skipped; `{peer.Install}` installs it.");
            else
                Ask(peer, table, ref ours);
            progress((i + 1.0) / AllPeers.All.Count);
        }
        yield return table.ToString();
        if (skipped.Count > 0)
            yield return string.Join('\n', skipped);
        yield return $"Events a second: {DrawnSeconds * EventsASecond:N0} events ({DrawnSeconds:0} s of music) as fast as it can, by the processor time of the whole program from a cold start, less that of the same "
            + $"program with no music; the better of {Rounds} runs. (Tactus once warm: see the engine above.) Handed over: {LiveSeconds:0} s in real time, {EventsASecond} events a second; what is negative was handed over ahead "
            + "of its time, for whoever sounds it to place. All count their events in the same way, and ran one after the other in the same minute.";
        yield return "### How it was asked\n\n" + string.Join("\n\n", AllPeers.All.Select(Asked));
    }

    private static void Ask(Peer peer, Table table, ref double ours)
    {
        try
        {
            var rate = Rate(peer);
            ours = ours == 0 ? rate ?? 0 : ours;
            table.Row(peer.Name, rate is { } known ? $"{known:N0}" : "too fast to tell beside its start", rate is { } each ? $"{each / ours:0.000}" : "", Lateness(peer), VersionOf(peer));
        }
        catch (PeerException failure)
        {
            table.Row(peer.Name, failure.Message, "", "", "");
        }
    }

    // Null where the events took no more than a start takes more or less by chance.
    private static double? Rate(Peer peer)
    {
        var runs = Enumerable.Range(0, Rounds).Select(_ => PeerRun.Of(peer, Voices, DrawnSeconds, live: false)).ToArray();
        var idle = Enumerable.Range(0, Rounds).Min(_ => PeerRun.Of(peer, peer.HasTick ? 0 : Voices, peer.HasTick ? DrawnSeconds : 0, live: false).Took);
        var run = runs.MinBy(run => run.Took)!;
        if (Math.Abs(run.Events - DrawnSeconds * EventsASecond) > 2 * Voices)
            throw new PeerException($"{peer.Name} played {run.Events:N0} events of {DrawnSeconds * EventsASecond:N0}.");
        var took = run.Took - idle;
        return took > idle * LeastShare ? run.Events / took.TotalSeconds : null;
    }

    private static string Lateness(Peer peer)
    {
        if (peer.NoRealTime is { } reason)
            return $"not asked: {reason}";
        var late = PeerRun.Of(peer, Voices, LiveSeconds, live: true).Late;
        if (late.Length == 0)
            throw new PeerException($"{peer.Name} played nothing in real time.");
        return $"{late[late.Length / 2]:0.0} / {late[(int)(late.Length * .99)]:0.0} / {late[^1]:0.0} ms";
    }

    private static string VersionOf(Peer peer) => peer.Version is { } arguments
        ? PeerRun.Lines(peer, arguments).First(line => line.Any(char.IsDigit)).Split(" (")[0]
        : typeof(Piece).Assembly.GetName().Version!.ToString(3);

    private static string Asked(Peer peer)
    {
        var text = new StringBuilder($"**{peer.Name}**, [{peer.File}](../Benchmarks/Peers/{peer.File}). {peer.About}\n\n```text\n");
        return text.Append(File.ReadAllText(AllPeers.Asked(peer.File)).TrimEnd()).Append("\n```").ToString();
    }
}
