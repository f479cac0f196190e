namespace Tactus.Benchmarks.Reporting.Sections;

/// <summary>How fast a piece is rendered.</summary>
internal sealed class RenderingSection : ReportSection
{
    private static readonly (int Voices, double Seconds)[] Renderings = [(1, 600), (100, 60)];

    public override string Name => "rendering";

    public override string Title => "Rendering";

    public override string Question => "How many times faster than real time is a piece rendered to jsonl, its voices playing sixteenths at 120 bpm?";

    public override TimeSpan Takes => TimeSpan.FromSeconds(5);

    public override IEnumerable<string> Measure(Action<double> progress)
    {
        var table = new Table("rendered", "times real time", "must hold", "events a second");
        foreach (var (voices, seconds) in Renderings)
        {
            var speed = Measures.RenderSpeed(voices, seconds);
            table.Row($"{voices} {(voices == 1 ? "voice" : "voices")}, {seconds:0} s of music", $"{speed:N0}", voices == 1 ? "≥ 10,000" : "", $"{speed * voices * 8:N0}");
        }
        yield return table.ToString();
        yield return $"The floor is real time itself. The whole process's processor time is counted; the medians of {Measures.Rounds} rounds.";
    }
}
