using Tactus.Tests.MaxPackage.Examples;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Performing.Helps;

/// <summary>A help patch as it opens in Max, and the engine with the piece of the helps, as <c>tactus play help</c> starts it.</summary>
internal sealed class HelpStage : IDisposable
{
    /// <summary>So long after a hand did something, in ms, it is done and said: the ways there and back, and a report.</summary>
    private const double Moment = 150;

    private const long LowestOfBars = 72;

    private readonly Studio studio;

    public HelpStage(string of, string tab, string host = "node", SimulationOptions? options = null)
    {
        studio = new Studio(host, options).OpenHelp(of, host);
        Tab = PatchWindow.Tab(studio.Patch, tab);
        studio.Play(ExamplePieces.Compose("help")).AdvanceTo(1000);
    }

    public PatchWindow Tab { get; }

    /// <summary>All of the help.</summary>
    public RunningPatcher Patch => studio.Patch;

    public Machine Machine => studio.Machine;

    public SteppedEngine Engine => studio.Engine;

    public IReadOnlyList<string> Printed => studio.Printed;

    public IReadOnlyList<string> Errors => studio.Errors;

    /// <summary>What sounded since the last <see cref="Advance"/> began: the notes of the climb lie below the clicks of the bars.</summary>
    public IReadOnlyList<Heard> Heard { get; private set; } = [];

    public IEnumerable<long> Climb => Pitches(each => each.Pitch < LowestOfBars);

    public IEnumerable<long> Bars => Pitches(each => each.Pitch >= LowestOfBars);

    /// <summary>How far apart the notes of the last <see cref="Advance"/> began, in ms.</summary>
    public IEnumerable<double> Steps => Onsets.Zip(Onsets.Skip(1), (first, second) => second - first);

    /// <summary>How many notes sound now.</summary>
    public int Sounding => studio.Heard.Sum(each => each.Velocity > 0 ? 1 : -1);

    private List<double> Onsets => [.. Heard.Where(each => each.Velocity > 0).Select(each => each.Time)];

    /// <summary>Lets a hand do something, and its effect come.</summary>
    public HelpStage Do(Action<PatchWindow> what)
    {
        what(Tab);
        return Advance(Moment);
    }

    public HelpStage Advance(double milliseconds)
    {
        var before = studio.Heard.Count;
        studio.Advance(milliseconds);
        Heard = [.. studio.Heard.Skip(before)];
        return this;
    }

    /// <summary>What an outlet of the tab's <c>tactus.transport</c> leads to: playing, bar, beat, beats, tempo, metre.</summary>
    public string Believed(int outlet) => Tab.Shows("tactus.transport", outlet);

    /// <summary>From now on the engine is to be found there only.</summary>
    public HelpStage LeadTo(string url)
    {
        studio.LeadTo(url);
        return this;
    }

    public HelpStage Restart()
    {
        studio.Engine.Kill();
        studio.Advance(500).Play(ExamplePieces.Compose("help")).AdvanceTo(1000);
        return this;
    }

    public void Dispose() => studio.Dispose();

    private IEnumerable<long> Pitches(Func<Heard, bool> which) => Heard.Where(each => each.Velocity > 0 && which(each)).Select(each => each.Pitch);
}
