using Microsoft.Playwright;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>The list of scripts in a real browser, at a real engine with a real script.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ScriptListTests : IDisposable
{
    private const string Piece = """return Piece.Run(args, piece => piece.Control("lamp", new Lamp())); public class Lamp { public int Light { get; set; } = 1; }""";
    private readonly List<string> mistakes = [];
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TearDown]
    public async Task NothingWasThrown()
    {
        await Chromium.ClosePages();
        Assert.That(mistakes, Is.Empty);
    }

    [Test]
    public async Task Script_ReloadedAndUnloaded_IsShownAsItIs()
    {
        await using var engine = await Play("controls.lamp.light = 2;");
        var page = await Chromium.Open(engine.Address, mistakes);
        var row = page.Locator("[data-script='swing.js']");
        await Assertions.Expect(row.Locator(".state")).ToHaveTextAsync("running");
        await Assertions.Expect(page.Locator("#scripts-engine")).ToContainTextAsync("ode");

        folder.Write("swing.js", "\nnothing.there();");
        await row.GetByRole(AriaRole.Button, new() { Name = "Reload" }).ClickAsync();
        await Assertions.Expect(row.Locator(".fault")).ToContainTextAsync("swing.js:2:1");
        await Assertions.Expect(row.GetByRole(AriaRole.Button, new() { Name = "Reload" })).ToBeFocusedAsync();

        folder.Write("swing.js", "controls.lamp.light = 3;");
        await row.GetByRole(AriaRole.Button, new() { Name = "Reload" }).ClickAsync();
        await Assertions.Expect(row.Locator(".fault")).ToHaveTextAsync("");
        await row.GetByRole(AriaRole.Button, new() { Name = "Unload" }).ClickAsync();
        await Assertions.Expect(page.Locator("#scripts")).ToBeHiddenAsync();
    }

    private Task<EngineProcess> Play(string script) =>
        EngineProcess.Play(folder.Write("lamp.cs", Piece), 0, "--script", folder.Write("swing.js", script), "--script-engine", "node");
}
