using Microsoft.Playwright;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>The panel in a real browser: hands, keys, others' hands, and an engine that goes and comes.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PanelTests : IDisposable
{
    private const string Piece = """
        return Piece.Run(args, piece => piece.Control("all", new All(piece)));

        public enum Mood { Calm, Wild }

        public class All(Piece piece)
        {
            public int Whole { get; set; } = 10;
            public double Real { get; set; } = .5;
            public int Small { get; set => field = value is >= 0 and <= 5 ? value : throw new ArgumentException("Small is 0 to 5."); } = 3;
            public bool Flag { get; set; }
            public Mood Mood { get; set; }
            public string Word { get; set; } = "la";
            public int[] List { get; set; } = [1, 2];
            public string Told => $"{Whole}";
            public void Grow() => piece.Control("more", new More());
            public void Move(int by, bool twice = false) => Whole += by;
        }

        public class More { public int Extra { get; set; } = 1; }
        """;

    private readonly List<string> mistakes = [];
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TearDown]
    public void NothingWasThrown() => Assert.That(mistakes, Is.Empty);

    [Test]
    public async Task Panel_DraggedByAHand_HasOneSetUnderWayAndEndsWithTheLastValue()
    {
        await using var engine = await Play();
        var (page, other) = (await Chromium.Open(PanelOf(engine), mistakes, first: Watched.Sets), await Chromium.Open(PanelOf(engine), mistakes));
        await Drag(page, Box(page, "Whole"), pixels: 80, release: true);
        await Assertions.Expect(Box(page, "Whole")).ToHaveValueAsync("50");
        await Assertions.Expect(Box(other, "Whole")).ToHaveValueAsync("50");
        var counts = await page.EvaluateAsync<SetCounts>("({ sent: window.sets.sent, most: window.sets.most })");
        TestContext.Out.WriteLine($"40 values by hand, {counts.Sent} sent, at most {counts.Most} unanswered");
        Assert.That(counts.Most, Is.EqualTo(1));
        Assert.That(counts.Sent, Is.InRange(2, 41));
    }

    [Test]
    public async Task Panel_HeldWhileAnotherMovesIt_FollowsOnlyWhenItIsLetGo()
    {
        await using var engine = await Play();
        var (page, other) = (await Chromium.Open(PanelOf(engine), mistakes), await Chromium.Open(PanelOf(engine), mistakes));
        await Drag(page, Box(page, "Whole"), pixels: 20, release: false);
        await Assertions.Expect(Box(other, "Whole")).ToHaveValueAsync("20");
        await Set(other, "Whole", "99");
        await Assertions.Expect(Member(page, "Told").Locator("output")).ToHaveTextAsync("99");
        Assert.That(await Box(page, "Whole").InputValueAsync(), Is.EqualTo("20"), "under the hand");
        await page.Mouse.UpAsync();
        await Assertions.Expect(Box(page, "Whole")).ToHaveValueAsync("99");
    }

    [Test]
    public async Task Panel_ByKeyboardAlone_StepsTypesAndComesBack()
    {
        await using var engine = await Play();
        var page = await Chromium.Open(PanelOf(engine), mistakes);
        await Box(page, "Whole").FocusAsync();
        await Press(page, "ArrowUp", "ArrowUp", "PageUp", "ArrowDown");
        await Assertions.Expect(Told(page)).ToHaveTextAsync("21");
        await Press(page, "Control+A", "7", "Escape");
        await Assertions.Expect(Box(page, "Whole")).ToHaveValueAsync("21");
        await Press(page, "Control+A", "7", "7", "Enter");
        await Assertions.Expect(Told(page)).ToHaveTextAsync("77");
    }

    [Test]
    public async Task Panel_ARefusedValue_GoesBackAndSaysWhy()
    {
        await using var engine = await Play();
        var page = await Chromium.Open(PanelOf(engine), mistakes);
        await Set(page, "Small", "9");
        await Assertions.Expect(Member(page, "Small").GetByRole(AriaRole.Alert)).ToContainTextAsync("Small is 0 to 5.");
        await Assertions.Expect(Box(page, "Small")).ToHaveValueAsync("3");
        await Assertions.Expect(Box(page, "Small")).ToHaveAttributeAsync("aria-invalid", "true");
        await Set(page, "Small", "4");
        await Assertions.Expect(Member(page, "Small").GetByRole(AriaRole.Alert)).ToBeEmptyAsync();
    }

    [Test]
    public async Task Panel_InTheAccessibilityTree_NamesEveryPart()
    {
        await using var engine = await Play();
        var page = await Chromium.Open(PanelOf(engine), mistakes);
        await Assertions.Expect(page.Locator("#controls")).ToMatchAriaSnapshotAsync("""
            - region "all":
              - heading "all" [level=3]
              - spinbutton "whole": "10"
              - spinbutton "real": "0.5"
              - spinbutton "small": "3"
              - switch "flag"
              - radiogroup "mood":
                - radio "Calm" [checked]
                - radio "Wild"
              - textbox "word": la
              - textbox "list": 1 2
              - status "told": "10"
              - button "grow"
              - button "move"
              - spinbutton "by"
              - switch "twice (may be empty)"
            """);
    }

    [Test]
    public async Task Panel_APieceThatGrows_KeepsTheFocusAndTheHand()
    {
        await using var engine = await Play();
        var (page, other) = (await Chromium.Open(PanelOf(engine), mistakes), await Chromium.Open(PanelOf(engine), mistakes));
        await Box(page, "Whole").FocusAsync();
        await page.Keyboard.TypeAsync("12");
        await Member(other, "Grow").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(Box(page, "Extra")).ToHaveValueAsync("1");
        await Assertions.Expect(Box(page, "Whole")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Told(other)).ToHaveTextAsync("12");
    }

    [Test]
    public async Task Panel_EngineGoneAndBack_GreysOutAndGoesOn()
    {
        await using var first = await Play();
        var page = await Chromium.Open(PanelOf(first), mistakes);
        await Set(page, "Whole", "55");
        await Assertions.Expect(Told(page)).ToHaveTextAsync("55");
        await first.Kill();
        await Assertions.Expect(page.Locator("#controls-list")).ToHaveAttributeAsync("aria-disabled", "true");
        await Assertions.Expect(page.Locator("#banner")).Not.ToBeEmptyAsync();
        await using var second = await Play(first.Address.Port);
        await Assertions.Expect(page.Locator("#controls-list")).ToHaveAttributeAsync("aria-disabled", "false", new() { Timeout = 30_000 });
        await Assertions.Expect(Box(page, "Whole")).ToHaveValueAsync("10");
        await Assertions.Expect(page.Locator("#banner")).ToBeEmptyAsync();
    }

    [Test]
    public async Task Panel_SeveralInMax_ShowTheControlsAloneAndFollowEachOther()
    {
        await using var engine = await Play();
        var file = new Uri(Path.Combine(Repository.Root, "MaxPackage", "javascript", "tactus.html"));
        var (page, other) = (await Chromium.Open(file, mistakes, first: Watched.Panel(engine.Address)), await Chromium.Open(file, mistakes, first: Watched.Panel(engine.Address)));
        await page.SetViewportSizeAsync(640, 480);
        await Set(page, "Whole", "31");
        await Assertions.Expect(Box(other, "Whole")).ToHaveValueAsync("31");
        Assert.That(page.Url, Is.EqualTo($"{engine.Address}?panel"));
        foreach (var elsewhere in new[] { ".top", "#transport", "#roll", "#generators", "#log", "#silence" })
            await Assertions.Expect(page.Locator(elsewhere)).ToBeHiddenAsync();
        Assert.That(await page.EvaluateAsync<string[][]>("window.said"), Is.EqualTo(new[] { new[] { "ready", "1" } }), "a panel plays nothing");
    }

    [TestCase(360)]
    [TestCase(1920)]
    public async Task Panel_AtAnyWidth_NeedsNoSidewaysScrolling(int width)
    {
        await using var engine = await Play();
        var page = await Chromium.Open(PanelOf(engine), mistakes, asked: false);
        await page.SetViewportSizeAsync(width, 800);
        await Assertions.Expect(Box(page, "Whole")).ToBeVisibleAsync();
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    private static Uri PanelOf(EngineProcess engine) => new(engine.Address, "?panel");

    private static ILocator Member(IPage page, string name) => page.Locator($"[data-member='{name}']");

    private static ILocator Box(IPage page, string name) => Member(page, name).Locator("input");

    private static ILocator Told(IPage page) => Member(page, "Told").Locator("output");

    private static async Task Set(IPage page, string name, string value)
    {
        await Box(page, name).FillAsync(value);
        await Box(page, name).PressAsync("Enter");
    }

    private static async Task Press(IPage page, params string[] keys)
    {
        foreach (var key in keys)
            await page.Keyboard.PressAsync(key);
    }

    // Upwards, two pixels at a time.
    private static async Task Drag(IPage page, ILocator what, int pixels, bool release)
    {
        var box = await what.BoundingBoxAsync();
        var (x, y) = (box!.X + box.Width / 2, box.Y + box.Height / 2);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        for (var up = 2; up <= pixels; up += 2)
            await page.Mouse.MoveAsync(x, y - up);
        if (release)
            await page.Mouse.UpAsync();
    }

    private Task<EngineProcess> Play(int port = 0) => EngineProcess.Play(folder.Write("all.cs", Piece), port);
}
