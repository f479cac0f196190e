using Tactus.Tests.MaxPackage.Examples;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>Engine and host come and go, in any order: what was due while both were there is heard, once, at its onset.</summary>
internal sealed class EngineAndHostTests
{
    private const string Piece = "arpeggiator";

    /// <summary>So long after it came back, a host may need to relate the clocks and to find the engine, in ms.</summary>
    private const double Recovery = 2200;

    [Test]
    public void Patch_OpenedBeforeTheEngine_LosesNothing([Values("jweb", "node", "v8")] string host)
    {
        using var studio = new Studio(host).OpenExample(Piece, host).Advance(3000).Play(ExamplePieces.Compose(Piece)).AdvanceTo(4000);
        Judge("patch opened before the engine", host, studio, Rendered.Notes(Piece, 6, studio.Engine.Start));
    }

    [Test]
    public void Engine_KilledAndRestarted_BeginsAnewAndHangsNothing([Values("jweb", "node", "v8")] string host)
    {
        using var studio = new Studio(host).Play(ExamplePieces.Compose(Piece)).OpenExample(Piece, host).AdvanceTo(3010);
        var (first, killed) = (studio.Engine.Start, studio.Machine.Now);
        studio.Engine.Kill();
        studio.Advance(1500).Play(ExamplePieces.Compose(Piece)).AdvanceTo(3000);
        var before = Rendered.Notes(Piece, 6, first).Where(each => each.Time < killed + Studio.LookAhead).Select(each => each with { IsOptional = each.Time > killed });
        Judge("engine killed and restarted", host, studio, before.Concat(Rendered.Notes(Piece, 6, studio.Engine.Start)));
    }

    [TestCase("jweb", "reload")]
    [TestCase("node", "script", "reboot")]
    [TestCase("v8", "compile")]
    public void Host_LoadedAnewWhilePlaying_GoesOnWhereTheMusicIs(string host, string selector, params string[] atoms) =>
        LoadAnew("page or script loaded anew", host, new(), selector, atoms);

    [TestCase(V8Reload.AsIfMadeAgain, "script taken again, as if made again")]
    [TestCase(V8Reload.OverTheOld, "script taken again over the old")]
    public void V8_UnderEveryReadingOfCompile_GoesOnWhereTheMusicIs(V8Reload reading, string situation) =>
        LoadAnew(situation, "v8", new() { V8Reload = reading }, "compile");

    private static void LoadAnew(string situation, string host, SimulationOptions options, string selector, params string[] atoms)
    {
        using var studio = new Studio(host, Studio.Hopping(options)).Play(ExamplePieces.Compose(Piece)).OpenExample(Piece, host).AdvanceTo(3010);
        var reloaded = studio.Machine.Now;
        studio.TellHost(selector, [.. atoms.Select(atom => (Atom)atom)]).Advance(6000);
        Rest(situation, host, studio.Heard.First(each => each.Velocity > 0 && each.Time > reloaded + Studio.LookAhead).Time - reloaded);
        Judge(situation, host, studio, Rendered.Notes(Piece, 12, studio.Engine.Start)
            .Select(each => each.Time > reloaded && each.Time < reloaded + Recovery ? each with { IsOptional = true, IsLanding = true } : each));
    }

    /// <summary>Until the host is there again, nothing sounds but what had been handed over; then the music goes on.</summary>
    private static void Rest(string situation, string host, double pause)
    {
        Report.Pause(situation, host, pause);
        Assert.That(pause, Is.LessThan(Recovery));
    }

    private static void Judge(string situation, string host, Studio studio, IEnumerable<Expected> expected)
    {
        var end = studio.Machine.Now;
        studio.Engine.Kill();
        studio.Advance(2000);
        var music = expected.Where(each => each.Time < end + Studio.LookAhead).Select(each => each with { IsOptional = each.IsOptional || each.Time > end });
        Assert.That(studio.Errors, Is.Empty);
        Report.Situation(situation, host, Verdict.Of(music, studio.Heard));
    }
}
