using static Tactus.Notation;

namespace Tactus.Tests.Loop;

internal sealed class ManyGeneratorsTests
{
    private const int Many = 10_000;

    [Test]
    public void TenThousandGenerators_PlayingSixteenths_AllKeepTime()
    {
        var heard = new Counting();
        Run(heard, steps: 421);
        Assert.That(heard.Counts, Is.All.EqualTo(17), "two seconds, both ends counted, at eight a second");
    }

    [Test]
    public void TenThousandGenerators_ChangingTempoTogether_LoseAndDoubleNothing()
    {
        var heard = new Counting();
        Run(heard, steps: 200, (piece, step) =>
        {
            if (step % 20 == 0)
                piece.Transport.SetTempo(new(60 + step));
        });
        Assert.That(heard.Onsets.Max() - heard.Onsets.Min(), Is.LessThanOrEqualTo(Duration.Of(.25)), "all are at one place, but for those that the next step computes");
        Assert.That(heard.Skips, Is.Zero);
    }

    private static void Run(IPerformance heard, int steps, Action<Piece, int>? meanwhile = null)
    {
        var piece = new Piece("many");
        for (var i = 0; i < Many; i++)
            piece.Generator($"g{i}", Clock.Transport, Sixteenths);
        piece.Transport.Play();
        using var loop = new EngineLoop(piece, heard, new ManualStepTimer());
        loop.Open();
        for (var i = 0; i < steps; i++)
        {
            meanwhile?.Invoke(piece, i);
            loop.RunStep(Instant.FromMilliseconds(5 * i));
        }
    }

    private static IEnumerable<Event> Sixteenths()
    {
        while (true)
        {
            yield return Note(60, 100, .25);
            yield return Wait(.25);
        }
    }

    /// <summary>Follows each generator's onsets; one that comes again after a recall counts once.</summary>
    private sealed class Counting : Unmoved
    {
        public int[] Counts { get; } = new int[Many];

        public Position[] Onsets { get; } = [.. Enumerable.Repeat(new Position(-1), Many)];

        public int Skips { get; private set; }

        public override void Play(long number, ReadOnlySpan<ScheduledEvent> events)
        {
            foreach (ref readonly var entry in events)
                Count(entry.Generator.Id, entry.Onset);
        }

        private void Count(int id, Position onset)
        {
            if (onset <= Onsets[id])
                return;
            Skips += onset.Units == 0 || onset == Onsets[id] + Duration.Of(1, 4) ? 0 : 1;
            Onsets[id] = onset;
            Counts[id]++;
        }
    }
}
