using System.Text.Json;
using Microsoft.Playwright;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>The panel in a real browser: how it is read out, pieces that grow, engines that go and come, and tactus.panel.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PanelTests : IDisposable
{
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
    public async Task Panel_InTheAccessibilityTree_NamesEveryPart()
    {
        await using var engine = await PanelPage.Play(folder);
        var page = await PanelPage.Open(engine, mistakes);
        await Assertions.Expect(page.Locator("#controls")).ToMatchAriaSnapshotAsync("""
            - region "all":
              - heading "all" [level=3]
              - spinbutton "whole": "10"
              - slider "pitch"
              - textbox "pitch, typed": 60 st
              - slider "filter cutoff"
              - textbox "filter cutoff, typed": 440 Hz
              - group "steps":
                - slider "steps 1 of 4"
                - slider "steps 2 of 4"
                - slider "steps 3 of 4"
                - slider "steps 4 of 4"
              - textbox "steps, typed": 0 7 12 7
              - spinbutton "small": "3"
              - switch "flag"
              - radiogroup "mood":
                - radio "Calm" [checked]
                - radio "Wild"
              - textbox "word": la
              - textbox "list": 1 2
              - slider "maybe"
              - textbox "maybe, typed"
              - spinbutton "open": "2"
              - radiogroup "sure":
                - radio "none"
                - radio "off"
                - radio "on" [checked]
              - status "told": 10 60 440 0,7,12,7
              - button "grow"
              - button "move"
              - spinbutton "by"
              - switch "twice (may be empty)"
              - button "tune"
              - slider "to (may be empty)"
              - textbox "to (may be empty), typed": "69"
            """);
    }

    [Test]
    public async Task Panel_InChromiumsOwnTree_HasNamesValuesAndDescriptions()
    {
        await using var engine = await PanelPage.Play(folder);
        var page = await PanelPage.Open(engine, mistakes);
        await PanelPage.Reads(page.Dial("Pitch"), "60 st");
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        var sliders = tree!.Value.GetProperty("nodes").EnumerateArray().Where(node => Text(node, "role") == "slider")
            .Select(node => $"{Text(node, "name")}: {Text(node, "value")} {Text(node, "description")}");
        Assert.That(sliders.Take(7), Is.EqualTo(["pitch: 60 Semitones.", "filter cutoff: 440 ", "maybe: 0 ", "steps 1 of 4: 0 ", "steps 2 of 4: 7 ", "steps 3 of 4: 12 ", "steps 4 of 4: 7 "]));

        static string Text(JsonElement node, string key) => node.TryGetProperty(key, out var found) ? found.GetProperty("value").ToString() : "";
    }

    [Test]
    public async Task Panel_APieceThatGrows_KeepsTheFocusAndTheHand()
    {
        await using var engine = await PanelPage.Play(folder);
        var (page, other) = (await PanelPage.Open(engine, mistakes), await PanelPage.Open(engine, mistakes));
        await page.Box("Whole").FocusAsync();
        await page.Keyboard.TypeAsync("12");
        await other.Member("Grow").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Box("Extra")).ToHaveValueAsync("1");
        await Assertions.Expect(page.Box("Whole")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await other.IsTold("12");
    }

    [Test]
    public async Task Panel_EngineGoneAndBack_GreysOutAndGoesOn()
    {
        await using var first = await EngineProcess.Play("arpeggiator");
        var page = await Chromium.Open(new(first.Address, "?panel"), mistakes);
        await page.Set("StartPitch", "55");
        await Assertions.Expect(page.Box("StartPitch")).ToHaveValueAsync("55");
        await first.Kill();
        await Assertions.Expect(page.Locator("#controls-list")).ToHaveAttributeAsync("aria-disabled", "true");
        await Assertions.Expect(page.Locator("#banner")).Not.ToBeEmptyAsync();
        await using var second = await EngineProcess.Play("arpeggiator", first.Address.Port);
        await Assertions.Expect(page.Locator("#controls-list")).ToHaveAttributeAsync("aria-disabled", "false");
        await Assertions.Expect(page.Box("StartPitch")).ToHaveValueAsync("60");
        await Assertions.Expect(page.Locator("#banner")).ToBeEmptyAsync();
    }

    [Test]
    public async Task Panel_SeveralInMax_ShowTheControlsAloneAndFollowEachOther()
    {
        await using var engine = await PanelPage.Play(folder);
        var file = new Uri(Path.Combine(Repository.Root, "MaxPackage", "javascript", "tactus.html"));
        var (page, other) = (await Chromium.Open(file, mistakes, first: Watched.Panel(engine.Address)), await Chromium.Open(file, mistakes, first: Watched.Panel(engine.Address)));
        await page.SetViewportSizeAsync(640, 480);
        await page.Set("Whole", "31");
        await Assertions.Expect(other.Box("Whole")).ToHaveValueAsync("31");
        Assert.That(page.Url, Is.EqualTo($"{engine.Address}?panel"));
        foreach (var elsewhere in new[] { ".top", "#transport", "#roll", "#generators", "#log", "#silence" })
            await Assertions.Expect(page.Locator(elsewhere)).ToBeHiddenAsync();
        Assert.That(await page.EvaluateAsync<string[][]>("window.said"), Is.EqualTo(new[] { new[] { "ready", "1" } }), "a panel plays nothing");
    }

    [TestCase(360)]
    [TestCase(1920)]
    public async Task Panel_AtAnyWidth_NeedsNoSidewaysScrolling(int width)
    {
        await using var engine = await PanelPage.Play(folder);
        var page = await PanelPage.Open(engine, mistakes, asked: false);
        await page.SetViewportSizeAsync(width, 800);
        await Assertions.Expect(page.Box("Whole")).ToBeVisibleAsync();
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }
}
