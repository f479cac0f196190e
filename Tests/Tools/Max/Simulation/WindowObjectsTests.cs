using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>Objects that would open a window, where there is none.</summary>
internal sealed class WindowObjectsTests
{
    [Test]
    public void PControl_ToldToLoad_IsInTheLog()
    {
        using var bench = Bench.Of("pcontrol").Send(0, "load tactus.note.maxhelp");
        Assert.That(bench.Machine.Log.Of(LogKind.Max).Select(entry => string.Join(' ', entry.Atoms)), Is.EqualTo(new[] { "pcontrol load tactus.note.maxhelp" }));
    }

    [Test]
    public void OpenDialog_WithNobodyToChoose_IsDismissed()
    {
        using var bench = Bench.Of("opendialog sound").Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(new[] { "1: bang" }));
    }
}
