using Tactus.Hosting;
using Tactus.Tools.Jitter.Measuring;
using Tactus.Tools.Performing;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>What was measured: lengths in ms, each with the second of the run in which it was.</summary>
internal sealed record EndToEndOutcome(
    string About, string Placing, string Hopping, long Sent, long Lost, long Twice, IReadOnlyList<(double At, double Ms)> Slack, IReadOnlyList<(double At, double Ms)> Hop,
    IReadOnlyList<(double At, double Ms)> Errors, double? RoundTrip, double? Drift, double? LookAhead, MachineTimes? Machine, double Seconds, IReadOnlyList<string> Notes);

/// <summary>Measures a real session: an engine, a socket, a performer.</summary>
internal sealed class EndToEndRun(EndToEndSettings settings, Action<double> progress)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(500), Afterglow = TimeSpan.FromSeconds(1), Patience = TimeSpan.FromSeconds(60);

    /// <summary>Measures.</summary>
    /// <exception cref="HostingException">Something that it needs is not there, or nothing was measured.</exception>
    public Task<EndToEndOutcome> Measure(CancellationToken cancel) => settings.Engine is { } url ? MeasureElsewhere(url, cancel) : MeasureHere(cancel);

    private async Task<EndToEndOutcome> MeasureHere(CancellationToken cancel)
    {
        var engine = new MeasuredEngine(settings.Rate);
        await using (engine.ConfigureAwait(false))
        {
            var page = await engine.Listen().ConfigureAwait(false);
            var performer = Make(page, engine);
            await using (performer.ConfigureAwait(false))
            {
                await performer.Begin().ConfigureAwait(false);
                await Meet(engine, performer, cancel).ConfigureAwait(false);
                engine.Start();
                await Watch(performer, EndToEndSettings.Settling, 0, cancel).ConfigureAwait(false);
                var (from, machine) = (engine.Now, MachineTimes.Now());
                await Watch(performer, settings.Length, .1, cancel).ConfigureAwait(false);
                var (until, stolen) = (engine.Now, MachineTimes.Now() - machine);
                await Watch(performer, Afterglow + engine.LookAhead, .95, CancellationToken.None).ConfigureAwait(false);
                return Comparison.Of(engine, performer, from, until, stolen);
            }
        }
    }

    private IMeasuredPerformer Make(Uri page, MeasuredEngine engine) => settings.Performer switch
    {
        EndToEndSettings.Page => new PagePerformer(page),
        EndToEndSettings.Node => new NodePerformer(EngineAddress.Read(page.AbsoluteUri), engine),
        _ => new HeadlessMeasured(EngineAddress.Read(page.AbsoluteUri), engine),
    };

    private static async Task Meet(MeasuredEngine engine, IMeasuredPerformer performer, CancellationToken cancel)
    {
        for (var waited = TimeSpan.Zero; !engine.FirstPerformer.IsCompleted; waited += Glance)
        {
            if (waited > Patience)
                throw new HostingException($"{performer.About} did not come to the engine within {Patience.TotalSeconds:0} s.");
            await Task.WhenAny(engine.FirstPerformer, Task.Delay(Glance, cancel)).ConfigureAwait(false);
            cancel.ThrowIfCancellationRequested();
            if (!engine.FirstPerformer.IsCompleted)
                await performer.Look().ConfigureAwait(false);
        }
    }

    private async Task Watch(IMeasuredPerformer performer, TimeSpan length, double share, CancellationToken cancel)
    {
        var whole = EndToEndSettings.Settling + settings.Length + Afterglow;
        for (var left = length; left > TimeSpan.Zero && !cancel.IsCancellationRequested; left -= Glance)
        {
            await Task.Delay(left < Glance ? left : Glance, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await performer.Look().ConfigureAwait(false);
            progress(Math.Min(1, share + (length - left) / whole));
        }
    }

    private async Task<EndToEndOutcome> MeasureElsewhere(Uri url, CancellationToken cancel)
    {
        var performer = new HeadlessMeasured(url, engine: null);
        await using (performer.ConfigureAwait(false))
        {
            await performer.Begin().ConfigureAwait(false);
            await Watch(performer, EndToEndSettings.Settling, 0, cancel).ConfigureAwait(false);
            performer.BeginToMeasure();
            var machine = MachineTimes.Now();
            await Watch(performer, settings.Length, .1, cancel).ConfigureAwait(false);
            return Comparison.Of(performer, MachineTimes.Now() - machine);
        }
    }
}
