using System.Globalization;
using Tactus.Hosting;
using Tactus.Tools.Performing;

namespace Tactus.Benchmarks.Peers;

/// <summary>Plays the arpeggio in Tactus and says what came of it, in the words that all peers use: <c>events N</c>, and <c>late MS</c> for each of them in real time.</summary>
internal static class ArpeggioProgram
{
    public const string Option = "--arpeggio";

    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var (voices, seconds) = (int.Parse(args[0]), TimeSpan.FromSeconds(double.Parse(args[1])));
        if (args is [_, _, "live"])
            await Play(voices, seconds).ConfigureAwait(false);
        else
            Draw(voices, seconds);
        return 0;
    }

    private static void Draw(int voices, TimeSpan length)
    {
        using var rig = new Rig(Arpeggio.Of(voices), new());
        rig.RunSteps((int)(length / Scenes.Step));
        Console.WriteLine($"events {rig.Performance.Events}");
    }

    private static async Task Play(int voices, TimeSpan length)
    {
        using var stop = new CancellationTokenSource();
        var live = new LivePiece(Arpeggio.Of(voices), new() { Port = 0 });
        await using (live.ConfigureAwait(false))
        {
            var address = await live.Listen().ConfigureAwait(false);
            var log = new PerformanceLog();
            var performing = new HeadlessPerformer(new($"ws://{address.Authority}/performer"), log).Perform(stop.Token);
            stop.CancelAfter(length);
            await live.Run(stop.Token).ConfigureAwait(false);
            await performing.ConfigureAwait(false);
            foreach (var slack in log.SortedSlack())
                Console.WriteLine($"late {-slack}");
            Console.WriteLine($"events {log.Received}");
        }
    }
}
