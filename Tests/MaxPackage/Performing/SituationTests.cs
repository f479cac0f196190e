using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>What people and machines do in the middle of the music: nothing is lost, nothing sounds twice, nothing hangs, and what sounds is on its tick.</summary>
internal sealed class SituationTests
{
    private const double Grid = 120;
    private const int Pitches = 73;

    /// <summary>So long before anything happens, in ms: until the host is there under the slowest reading, in which a page's timers come once a second.</summary>
    private const double LeadIn = 12_000;

    private const int Lowest = 24;

    [Test]
    public void Transport_Started_PlaysFromItsPlace([ValueSource(nameof(Hosts))] string host) =>
        Perform(host, "start", studio => studio.Transport(it => it.SetRunning(true)).Advance(4000));

    [Test]
    public void Transport_StoppedInNotesAndContinued_GoesOnWhereItStood([ValueSource(nameof(Hosts))] string host) => Perform(host, "stop in the middle of notes, continue", studio =>
    {
        for (var i = 0; i < 6; i++)
            studio.Transport(it => it.SetRunning(true)).Advance(1037 + 61 * i).Transport(it => it.SetRunning(false)).Advance(700 - 90 * i);
        studio.Transport(it => it.SetRunning(true)).Advance(1500);
    });

    [Test]
    public void Transport_LocatedBackAndForth_PlaysWhereItIs([ValueSource(nameof(Hosts))] string host) => Perform(host, "locate back and forth", studio =>
    {
        studio.Transport(it => it.SetRunning(true)).Advance(1530);
        foreach (var ticks in (double[])[19_200, 0, 4800, 960, 96_000, 7777, 1920])
            studio.Transport(it => it.Locate(ticks)).Advance(1130);
    });

    [Test]
    public void Transport_LoopingTwoBars_PlaysThemTenTimes([ValueSource(nameof(Hosts))] string host) => Perform(host, "loop two bars ten times", studio =>
    {
        studio.Transport(it => it.SetTempo(240)).Transport(it => it.SetRunning(true)).Advance(2000);
        for (var i = 1; i < 10; i++)
            studio.Transport(it => it.Locate(0)).Advance(2000);
    });

    [Test]
    public void Tempo_From40To240WhilePlaying_LeavesEveryNoteOnItsTick([ValueSource(nameof(Hosts))] string host) => Perform(host, "tempo 40 to 240 in steps", studio =>
    {
        studio.Transport(it => it.SetTempo(40)).Transport(it => it.SetRunning(true)).Advance(2011);
        for (var bpm = 60; bpm <= 240; bpm += 20)
            studio.Transport(it => it.SetTempo(bpm)).Advance(1013);
    });

    [Test]
    public void Metre_ChangedWhilePlaying_MovesNoNote([ValueSource(nameof(Hosts))] string host) => Perform(host, "metre changes", studio =>
    {
        studio.Transport(it => it.SetRunning(true)).Advance(1300);
        foreach (var (numerator, denominator) in ((int, int)[])[(3, 4), (7, 8), (5, 4), (4, 4)])
            studio.Transport(it => it.SetMeter(numerator, denominator)).Advance(1100);
    });

    /// <summary>All of it in one, for every plausible answer to what Max's documents leave open.</summary>
    [TestCaseSource(nameof(Readings))]
    public void Transport_UnderEveryReadingOfMax_PlaysTheSame(string reading, string host) => Perform(host, reading, studio =>
    {
        studio.Transport(it => it.SetRunning(true)).Advance(1530).Transport(it => it.SetRunning(false)).Advance(410).Transport(it => it.SetRunning(true)).Advance(1130);
        studio.Transport(it => it.Locate(9600)).Advance(1270).Transport(it => it.SetTempo(200)).Advance(1010).Transport(it => it.SetMeter(3, 4)).Advance(1110);
        for (var i = 0; i < 4; i++)
            studio.Transport(it => it.Locate(960)).Advance(1290);
    }, Studio.Hopping(new()).Readings().Single(each => each.Name == reading).Options, Report.Reading);

    // What patches do is alike with every host; what one host does is not, and how messages travel is each one's own.
    private static IEnumerable<TestCaseData> Readings => new SimulationOptions().Readings().SelectMany(each => HostsOf(each.Name).Select(host => new TestCaseData(each.Name, host)));

    private static string[] HostsOf(string reading) => reading switch
    {
        _ when reading.Contains("page", StringComparison.Ordinal) => ["jweb"],
        _ when reading.Contains("v8", StringComparison.Ordinal) || reading.Contains("script", StringComparison.Ordinal) => ["v8"],
        "messages overtake each other" or "messages come in frames" or "Overdrive is off" or "the main thread draws" => Hosts,
        _ => ["node"],
    };

    private static string[] Hosts { get; } = ["jweb", "node", "v8"];

    private static void Perform(string host, string situation, Action<Studio> happen, SimulationOptions? options = null, Action<string, string, Verdict>? report = null)
    {
        using var studio = new Studio(host, options).Play(piece => piece.Generator("grid", Clock.Transport, Notes)).OpenNote("transport", "grid", host).Advance(LeadIn);
        happen(studio);
        studio.Transport(it => it.SetRunning(false)).Advance(2000);
        Assert.That(studio.Errors, Is.Empty);
        (report ?? Report.Situation)(situation, host, Verdict.Of(studio.Score.Every(Grid, i => Lowest + i % Pitches), studio.Heard));
    }

    /// <summary>A note each sixteenth; long ones, so that many sound at a time.</summary>
    private static IEnumerable<Event> Notes()
    {
        for (var i = 0; ; i++)
        {
            yield return Notation.Note(Lowest + i % Pitches, 100, .6);
            yield return Notation.Wait(.25);
        }
    }
}
