using Microsoft.Playwright;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>Presets, undo and redo from the panel in a real browser.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PresetBarTests : IDisposable
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
    public async Task Preset_SavedOnOnePage_IsRecalledAndDeletedOnAnother()
    {
        await using var engine = await PanelPage.Play(folder);
        var (page, other) = (await PanelPage.Open(engine, mistakes), await PanelPage.Open(engine, mistakes));
        await page.Set("Whole", "33");
        await page.GetByLabel("Name of the preset to save").FillAsync("verse");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Button(other, "verse")).ToBeVisibleAsync();
        await other.Set("Whole", "1");
        await Button(other, "verse").ClickAsync();
        await page.IsTold("33");
        await Assertions.Expect(page.Box("Whole")).ToHaveValueAsync("33");

        await Button(other, "Delete the preset verse").ClickAsync();
        await Button(other, "Really delete the preset verse").ClickAsync();
        await Assertions.Expect(Button(page, "verse")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Preset_OverSomeBeats_IsReachedByAndBy()
    {
        await using var engine = await PanelPage.Play(folder);
        var page = await PanelPage.Open(engine, mistakes);
        await page.GetByLabel("Name of the preset to save").FillAsync("low");
        await Button(page, "Save preset").ClickAsync();
        await page.Set("Pitch", "100");
        await page.IsTold("10 100");
        await page.GetByLabel("over").FillAsync("1");
        await Button(page, "low").ClickAsync();
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("over 1 beat.");
        await page.IsTold("10 60");
    }

    [Test]
    public async Task Undo_ByButtonAndByKeys_TakesBackAndBringsBack()
    {
        await using var engine = await PanelPage.Play(folder);
        var page = await PanelPage.Open(engine, mistakes);
        await Assertions.Expect(Button(page, "Undo")).ToHaveAttributeAsync("aria-disabled", "true");
        await page.Dial("Pitch").FocusAsync();
        await page.Press("End");
        await page.IsTold("10 127");
        await Assertions.Expect(Button(page, "Undo")).Not.ToHaveAttributeAsync("aria-disabled", "true");    // that there is something to undo comes a step later
        await page.Press("Control+z");
        await page.IsTold("10 60");
        await Button(page, "Redo").ClickAsync();
        await page.IsTold("10 127");
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
