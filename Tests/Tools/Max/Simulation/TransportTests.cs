using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>transport, timepoint, when, translate, as facts.md 4.2, 4.3 and 4.6 have them.</summary>
internal sealed class TransportTests
{
    [Test]
    public void Bang_WhileRunning_ReportsFromTheRight()
    {
        using var bench = Bench.Of("transport").Send(0, "1").Advance(750).Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["7: 720.", "6: 1", "5: 4 4", "4: 120.", "3: 480.", "2: 240.", "1: 2", "0: 1"]));
    }

    [Test]
    public void Tempo_WhenChanged_MovesNoPosition()
    {
        using var bench = Bench.Of("transport").Send(0, "1").Advance(500).Send(0, "tempo 60").Advance(500).Send(0, "bang");
        Assert.That(bench.Heard[0], Is.EqualTo("7: 720."));
    }

    [TestCase(0, "2 1 0", "7: 1920.")]
    [TestCase(0, "1.3.120", "7: 1080.")]
    [TestCase(0, "960 ticks", "7: 960.")]
    [TestCase(1, "480", "7: 480.")]
    public void Position_InEachFormat_IsTakenAndReported(int inlet, string message, string ticks)
    {
        using var bench = Bench.Of("transport").Send(inlet, message).Send(0, "bang");
        Assert.That(bench.Heard[0], Is.EqualTo(ticks));
    }

    [TestCase(false, 0)]
    [TestCase(true, 8)]
    public void Change_OfState_IsReportedUnaskedOnlyWhenSetSo(bool speaksUp, int messages)
    {
        using var bench = Bench.Of("transport", new() { TransportSpeaksUp = speaksUp }).Send(0, "1");
        Assert.That(bench.Heard, Has.Count.EqualTo(messages));
    }

    [Test]
    public void Stop_ThenStart_GoesOnWhereItStood()
    {
        using var bench = Bench.Of("transport").Send(0, "1").Advance(500).Send(0, "0").Advance(500).Send(0, "1").Advance(500).Send(0, "bang");
        Assert.That(bench.Heard[0], Is.EqualTo("7: 960."));
    }

    [TestCase(MeterChange.CountsFromBarLine, "0: 3", "1: 1")]
    [TestCase(MeterChange.CountsFromZero, "0: 3", "1: 3")]
    public void Metre_WhenChanged_CountsBarsBySetting(MeterChange reading, string bar, string beat)
    {
        using var bench = Bench.Of("transport", new() { MeterChange = reading }).Send(1, "1920").Send(0, "timesig 3 4").Send(1, "3360").Send(0, "bang");
        var beats = reading == MeterChange.CountsFromZero ? "1: 2" : beat;
        Assert.That(bench.Heard.TakeLast(2), Is.EqualTo([beats, bar]));
    }

    [Test]
    public void NamedTransport_WhileTheGlobalOneRuns_StaysWhereItIs()
    {
        using var bench = Bench.Of("transport @name other").Transport(transport => transport.SetRunning(true)).Advance(500).Send(0, "bang");
        Assert.That(bench.Heard[0], Is.EqualTo("7: 0."));
    }

    [Test]
    public void ClockSources_WhenAsked_LeaveOnTheRight()
    {
        using var bench = Bench.Of("transport").Send(0, "getclocksources");
        Assert.That(bench.Heard, Is.EqualTo(["8: clocksource internal"]));
    }

    [Test]
    public void Timepoint_AtEveryPass_Bangs()
    {
        using var bench = Bench.Of("timepoint 480").Transport(transport => transport.SetRunning(true)).Advance(600);
        bench.Transport(transport => transport.Locate(240)).Advance(600);
        Assert.That(bench.Timed, Is.EqualTo(["500 0: bang", "850 0: bang"]));
    }

    [Test]
    public void Timepoint_JumpedOver_StaysSilent()
    {
        using var bench = Bench.Of("timepoint 1.2.0").Transport(transport => transport.SetRunning(true)).Transport(transport => transport.Locate(600)).Advance(1000);
        Assert.That(bench.Heard, Is.Empty);
    }

    [Test]
    public void Timepoint_InBars_FollowsTheMetre()
    {
        using var bench = Bench.Of("timepoint 2 1 0").Transport(transport => transport.SetMeter(3, 4)).Transport(transport => transport.SetRunning(true)).Advance(2000);
        Assert.That(bench.Timed, Is.EqualTo(["1500 0: bang"]));
    }

    [Test]
    public void When_AtAnyMessage_TellsTicksThenBars()
    {
        using var bench = Bench.Of("when").Transport(transport => transport.Locate(2000)).Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["1: 2000.", "0: 2 1 80."]));
    }

    [TestCase("translate ms ticks", "500", "0: 480.")]
    [TestCase("translate ticks ms", "240", "0: 250.")]
    [TestCase("translate notevalues ticks", "8nd", "0: 360.")]
    [TestCase("translate bars.beats.units ticks", "1.1.0", "0: 2400.", Description = "an interval")]
    [TestCase("translate bars.beats.units ticks @mode position", "1.1.0", "0: 0.", Description = "a position")]
    public void Translate_BetweenFormats_Converts(string text, string message, string heard)
    {
        using var bench = Bench.Of(text).Send(0, message);
        Assert.That(bench.Heard, Is.EqualTo([heard]));
    }

    [Test]
    public void Translate_ThatListens_SpeaksWhenTheTempoChanges()
    {
        using var bench = Bench.Of("translate ticks ms @listen 1").Send(0, "480").Transport(transport => transport.SetTempo(60));
        Assert.That(bench.Heard, Is.EqualTo(["0: 500.", "0: 1000."]));
    }
}
