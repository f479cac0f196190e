using Microsoft.Playwright;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>What hands and keys do on the panel in a real browser, and what others do meanwhile.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PanelHandTests : IDisposable
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
    public async Task Panel_DraggedByAHand_HasOneSetUnderWayAndEndsWithTheLastValue()
    {
        await using var engine = await PanelPage.Play(folder);
        var (page, other) = (await PanelPage.Open(engine, mistakes, first: Watched.Sets), await PanelPage.Open(engine, mistakes));
        await page.Drag(page.Box("Whole"), pixels: 80, release: true);
        await Assertions.Expect(page.Box("Whole")).ToHaveValueAsync("50");
        await Assertions.Expect(other.Box("Whole")).ToHaveValueAsync("50");
        var counts = await page.EvaluateAsync<SetCounts>("({ sent: window.sets.sent, most: window.sets.most })");
        TestContext.Out.WriteLine($"40 values by hand, {counts.Sent} sent, at most {counts.Most} unanswered");
        Assert.That(counts.Most, Is.EqualTo(1));
        Assert.That(counts.Sent, Is.InRange(2, 41));
    }

    [Test]
    public async Task Panel_HeldWhileAnotherMovesIt_FollowsOnlyWhenItIsLetGo()
    {
        await using var engine = await PanelPage.Play(folder);
        var (page, other) = (await PanelPage.Open(engine, mistakes), await PanelPage.Open(engine, mistakes));
        await page.Drag(page.Box("Whole"), pixels: 20, release: false);
        await Assertions.Expect(other.Box("Whole")).ToHaveValueAsync("20");
        await other.Set("Whole", "99");
        await page.IsTold("99");
        Assert.That(await page.Box("Whole").InputValueAsync(), Is.EqualTo("20"), "under the hand");
        await page.Mouse.UpAsync();
        await Assertions.Expect(page.Box("Whole")).ToHaveValueAsync("99");
    }

    [Test]
    public async Task Panel_ByKeyboardAlone_StepsTypesAndComesBack()
    {
        await using var engine = await PanelPage.Play(folder);
        var page = await PanelPage.Open(engine, mistakes);
        await page.Box("Whole").FocusAsync();
        await page.Press("ArrowUp", "ArrowUp", "PageUp", "ArrowDown");
        await page.IsTold("21");
        await page.Press("Control+A", "7", "Escape");
        await Assertions.Expect(page.Box("Whole")).ToHaveValueAsync("21");
        await page.Press("Control+A", "7", "7", "Enter");
        await page.IsTold("77");
    }

    [Test]
    public async Task Panel_ASliderOfAnArgument_TurnsByTheWheelAndGoesHome()
    {
        await using var engine = await PanelPage.Play(folder);
        var slider = (await PanelPage.Open(engine, mistakes)).Locator(".fader input[type=range]");
        await Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", "69");
        await slider.HoverAsync();
        await slider.Page.Mouse.WheelAsync(0, -100);
        await Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", "70");
        await slider.DblClickAsync();
        await Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", "69");
    }

    [Test]
    public async Task Panel_AKnobByHand_TurnsByDragWheelAndKeysAndGoesHome()
    {
        await using var engine = await PanelPage.Play(folder);
        var page = await PanelPage.Open(engine, mistakes);
        var dial = page.Dial("Pitch");
        await page.Drag(dial, pixels: 100, release: true);
        await PanelPage.Reads(dial, "124 st");
        await dial.DblClickAsync();
        await PanelPage.Reads(dial, "60 st");
        await page.Mouse.WheelAsync(0, -100);
        await PanelPage.Reads(dial, "61 st");
        await page.Press("ArrowUp", "PageUp", "Shift+ArrowDown");
        await PanelPage.Reads(dial, "74 st");
        await page.Press("Home");
        await PanelPage.Reads(dial, "0 st");
        await page.Press("End");
        await page.IsTold("10 127");
        await page.Press("4", "8", "Enter");
        await page.IsTold("10 48");
        await Assertions.Expect(dial).ToBeFocusedAsync();
        await page.Press("Enter", "9", "Escape", "Delete");
        await page.IsTold("10 60");
    }

    [Test]
    public async Task Panel_AnExponentialKnobAtItsMiddle_IsAtTheGeometricMean()
    {
        await using var engine = await PanelPage.Play(folder);
        var page = await PanelPage.Open(engine, mistakes);
        await page.Dial("Cutoff").FocusAsync();
        await page.Press(["Home", .. Enumerable.Repeat("PageUp", 5)]);
        await PanelPage.Reads(page.Dial("Cutoff"), "632.5 Hz");
        await Assertions.Expect(page.Box("Cutoff")).ToHaveValueAsync("632.5 Hz");
    }

    [Test]
    public async Task Panel_AListDrawnOver_LiesOnTheLineThatWasDrawn()
    {
        await using var engine = await PanelPage.Play(folder);
        var page = await PanelPage.Open(engine, mistakes);
        var bars = await page.Member("Steps").GetByRole(AriaRole.Group).BoundingBoxAsync();
        await page.Mouse.MoveAsync(bars!.X + 5, bars.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(bars.X + bars.Width - 5, bars.Y + bars.Height);
        await page.Mouse.UpAsync();
        await page.IsTold("10 60 440 24,8,-8,-24");
        await page.Press("ArrowRight", "ArrowUp");
        await page.IsTold("10 60 440 24,9,-8,-24");
    }

    [Test]
    public async Task Panel_ARefusedValue_GoesBackAndSaysWhy()
    {
        await using var engine = await PanelPage.Play(folder);
        var page = await PanelPage.Open(engine, mistakes);
        await page.Set("Small", "9");
        await Assertions.Expect(page.Member("Small").GetByRole(AriaRole.Alert)).ToContainTextAsync("Small is 0 to 5.");
        await Assertions.Expect(page.Box("Small")).ToHaveValueAsync("3");
        await Assertions.Expect(page.Box("Small")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.Set("Small", "4");
        await Assertions.Expect(page.Member("Small").Locator(".error")).ToBeEmptyAsync();
    }

    [Test]
    public async Task Panel_WhoseSubscriptionComesAfterAnothersSet_ShowsWhatWasSet()
    {
        await using var engine = await PanelPage.Play(folder);
        var (page, other) = (await PanelPage.Open(engine, mistakes), await PanelPage.Open(engine, mistakes, first: Watched.Held));
        await Assertions.Expect(other.Box("Whole")).ToHaveValueAsync("10");
        await page.Set("Whole", "12");
        await page.IsTold("12 60 440 0,7,12,7");
        await other.EvaluateAsync("window.arrive()");
        await Assertions.Expect(other.Box("Whole")).ToHaveValueAsync("12");
    }

    [Test]
    public async Task Panel_WhatMayHoldNothing_SaysNoneAndIsClearedByKeys()
    {
        await using var engine = await PanelPage.Play(folder);
        var (page, other) = (await PanelPage.Open(engine, mistakes), await PanelPage.Open(engine, mistakes));
        await PanelPage.Reads(page.Dial("Maybe"), "none");
        await page.Dial("Maybe").FocusAsync();
        await page.Press("ArrowUp");
        await PanelPage.Reads(other.Dial("Maybe"), "1 st");
        await page.Press("Delete");
        await PanelPage.Reads(other.Dial("Maybe"), "none");
        await Assertions.Expect(other.Box("Maybe")).ToHaveAttributeAsync("placeholder", "none");
        await page.Set("Open", "");
        await PanelPage.Reads(other.Box("Open"), "none");
        await page.Box("Open").FocusAsync();
        await page.Press("ArrowUp");
        await PanelPage.Reads(other.Box("Open"), "0.01");
    }

    [Test]
    public async Task Panel_ASwitchThatMayHoldNothing_IsAChoiceOfThree()
    {
        await using var engine = await PanelPage.Play(folder);
        var (page, other) = (await PanelPage.Open(engine, mistakes), await PanelPage.Open(engine, mistakes));
        await page.Member("Sure").GetByRole(AriaRole.Radio, new() { Name = "on", Exact = true }).FocusAsync();
        await page.Press("ArrowLeft");
        await Assertions.Expect(other.Member("Sure").GetByRole(AriaRole.Radio, new() { Name = "off", Exact = true })).ToBeCheckedAsync();
        await page.Press("ArrowLeft");
        await Assertions.Expect(other.Member("Sure").GetByRole(AriaRole.Radio, new() { Name = "none", Exact = true })).ToBeCheckedAsync();
    }
}
