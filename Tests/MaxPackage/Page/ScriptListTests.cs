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
        await Assertions.Expect(row).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#scripts-none")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Script_LoadedByItsName_RunsAndAWrongNameIsToldTheNearest()
    {
        await using var engine = await EngineProcess.Play(folder.Write("lamp.cs", Piece), 0, "--script-engine", "node");
        folder.Write("swing.js", "controls.lamp.light = 4;");
        var page = await Chromium.Open(engine.Address, mistakes);
        await Assertions.Expect(page.Locator("[data-member='Light'] input")).ToHaveValueAsync("1");
        await Load(page, "swimg.js");
        await Assertions.Expect(page.Locator("#scripts-said")).ToContainTextAsync("did you mean 'swing.js'?");
        await Load(page, "swing.js");
        await Assertions.Expect(page.Locator("[data-script='swing.js'] .state")).ToHaveTextAsync("running");
        await Assertions.Expect(page.Locator("#scripts-said")).ToBeEmptyAsync();
        await Assertions.Expect(page.Locator("[data-member='Light'] input")).ToHaveValueAsync("4");
    }

    private static async Task Load(IPage page, string name)
    {
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Script file beside the piece" }).FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Load script" }).ClickAsync();
    }

    private Task<EngineProcess> Play(string script) =>
        EngineProcess.Play(folder.Write("lamp.cs", Piece), 0, "--script", folder.Write("swing.js", script), "--script-engine", "node");
}
