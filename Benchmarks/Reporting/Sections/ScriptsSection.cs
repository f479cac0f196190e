using Tactus.Benchmarks.Scripts;
using Tactus.Scripting;

namespace Tactus.Benchmarks.Reporting.Sections;

/// <summary>Whether scripts make events late.</summary>
internal sealed class ScriptsSection : ReportSection
{
    private const int Scripts = 100, Endless = 20;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(100), Shortest = TimeSpan.FromMilliseconds(20);

    private static readonly (string Name, int Scripts, int Endless, TimeSpan LookAhead)[] Cases =
    [
        ($"{Scripts} scripts with a beat handler each", Scripts, 0, Usual),
        ($"{Scripts}, and {Endless} in an endless loop", Scripts, Endless, Usual),
        ($"{Scripts}, and {Endless} in an endless loop, look-ahead 20 ms", Scripts, Endless, Shortest),
    ];

    private static readonly string[] Engines = ScriptEngines.Default == ScriptEngines.Jint ? [ScriptEngines.Jint, ScriptEngines.Node] : [ScriptEngines.Node];

    public override string Name => "scripts";

    public override string Title => "Scripts";

    public override string Question => "Do a hundred scripts, or some that never come back, make any of a thousand events a second late?";

    public override TimeSpan Takes => (Length + TimeSpan.FromSeconds(5)) * (2 + Engines.Length * Cases.Length);

    public override IEnumerable<string> Measure(Action<double> progress)
    {
        var table = new Table("in real time, 1,000 events a second", "events", "late (0)", "least slack", "longest step", "handlers called", "scripts stopped");
        (string Name, string? Engine, int Scripts, int Endless, TimeSpan LookAhead)[] all =
        [
            ("the floor: no scripts", null, 0, 0, Usual), ("the floor: no scripts, look-ahead 20 ms", null, 0, 0, Shortest),
            .. Engines.SelectMany(engine => Cases.Select(each => ($"{engine}: {each.Name}", (string?)engine, each.Scripts, each.Endless, each.LookAhead))),
        ];
        foreach (var (i, (name, engine, scripts, endless, lookAhead)) in all.Index())
        {
            using var crowd = new ScriptCrowd(engine, scripts, endless, lookAhead);
            crowd.Play(Length);
            table.Row(name, $"{crowd.Meter.Events:N0}", $"{crowd.Meter.Late:N0}", Milliseconds(crowd.Meter.Least), Milliseconds(crowd.Loop.Statistics.StepTime.Max),
                engine is null ? "" : $"{crowd.Heard:N0} of {crowd.Beats * scripts:N0}", engine is null ? "" : $"{crowd.Stopped} of {scripts + endless}");
            progress((i + 1.0) / all.Length);
        }
        yield return table.ToString();
        yield return $"{Length.TotalSeconds:0} s each, on the engine's own threads and timer, at 120 bpm; slack is what was left until its onset when an event stood encoded in its batch, and the look-ahead "
            + $"is {Usual.TotalMilliseconds:0} ms where nothing else is said. Every handler sets a control. A script in an endless loop is cut off on each beat and stopped the third time; meanwhile the "
            + "scripts share a quarter of the time, so handlers of the others come late or, where the report ends, not yet.";
    }

    private static string Milliseconds(TimeSpan length) => $"{length.TotalMilliseconds:0.0} ms";
}
