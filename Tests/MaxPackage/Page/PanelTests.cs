using System.Text.Json;
using System.Text.RegularExpressions;
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
            [Range(0, 127), Unit("st"), Doc("Semitones.")] public int Pitch { get; set; } = 60;
            [Range(20, 20_000, Curve = Curve.Exponential), Unit("Hz"), Label("filter cutoff")] public double Cutoff { get; set; } = 440;
            [Range(-24, 24)] public int[] Steps { get; set; } = [0, 7, 12, 7];
            public int Small { get; set => field = value is >= 0 and <= 5 ? value : throw new ArgumentException("Small is 0 to 5."); } = 3;
            public bool Flag { get; set; }
            public Mood Mood { get; set; }
            public string Word { get; set; } = "la";
            public int[] List { get; set; } = [1, 2];
            public string Told => $"{Whole} {Pitch} {Cutoff} {string.Join(',', Steps)}";
            public void Grow() => piece.Control("more", new More());
            public void Move(int by, bool twice = false) => Whole += by;
            public void Tune([Range(0, 127)] int to = 69) => Pitch = to;
        }

        public class More { public int Extra { get; set; } = 1; }
        """;

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
        await ToldIs(page, "99");
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
        await ToldIs(page, "21");
        await Press(page, "Control+A", "7", "Escape");
        await Assertions.Expect(Box(page, "Whole")).ToHaveValueAsync("21");
        await Press(page, "Control+A", "7", "7", "Enter");
        await ToldIs(page, "77");
    }

    [Test]
    public async Task Panel_AKnobByHand_TurnsByDragWheelAndKeysAndGoesHome()
    {
        await using var engine = await Play();
        var page = await Chromium.Open(PanelOf(engine), mistakes);
        var dial = Dial(page, "Pitch");
        await Drag(page, dial, pixels: 100, release: true);
        await Reads(dial, "124 st");
        await dial.DblClickAsync();
        await Reads(dial, "60 st");
        await page.Mouse.WheelAsync(0, -100);
        await Reads(dial, "61 st");
        await Press(page, "ArrowUp", "PageUp", "Shift+ArrowDown");
        await Reads(dial, "74 st");
        await Press(page, "Home");
        await Reads(dial, "0 st");
        await Press(page, "End");
        await ToldIs(page, "10 127");
        await Press(page, "4", "8", "Enter");
        await ToldIs(page, "10 48");
        await Assertions.Expect(dial).ToBeFocusedAsync();
        await Press(page, "Enter", "9", "Escape", "Delete");
        await ToldIs(page, "10 60");
    }

    [Test]
    public async Task Panel_AnExponentialKnobAtItsMiddle_IsAtTheGeometricMean()
    {
        await using var engine = await Play();
        var page = await Chromium.Open(PanelOf(engine), mistakes);
        await Dial(page, "Cutoff").FocusAsync();
        await Press(page, ["Home", .. Enumerable.Repeat("PageUp", 5)]);
        await Reads(Dial(page, "Cutoff"), "632.5 Hz");
        await Assertions.Expect(Box(page, "Cutoff")).ToHaveValueAsync("632.5 Hz");
    }

    [Test]
    public async Task Panel_AListDrawnOver_LiesOnTheLineThatWasDrawn()
    {
        await using var engine = await Play();
        var page = await Chromium.Open(PanelOf(engine), mistakes);
        var bars = await Member(page, "Steps").GetByRole(AriaRole.Group).BoundingBoxAsync();
        await page.Mouse.MoveAsync(bars!.X + 5, bars.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(bars.X + bars.Width - 5, bars.Y + bars.Height);
        await page.Mouse.UpAsync();
        await ToldIs(page, "10 60 440 24,8,-8,-24");
        await Press(page, "ArrowRight", "ArrowUp");
        await ToldIs(page, "10 60 440 24,9,-8,-24");
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
        await Assertions.Expect(Member(page, "Small").Locator(".error")).ToBeEmptyAsync();
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
    public async Task Panel_InChromiumsOwnTree_SaysValuesWithTheirUnits()
    {
        await using var engine = await Play();
        var page = await Chromium.Open(PanelOf(engine), mistakes);
        await Reads(Dial(page, "Pitch"), "60 st");
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        var sliders = tree!.Value.GetProperty("nodes").EnumerateArray().Where(node => Text(node, "role") == "slider")
            .Select(node => $"{Text(node, "name")}: {ValueText(node)}{(Text(node, "description") is { } doc ? $" ({doc})" : "")}");
        Assert.That(sliders, Is.EqualTo(["pitch: 60 st (Semitones.)", "filter cutoff: 440 Hz", "steps 1 of 4: 0", "steps 2 of 4: 7", "steps 3 of 4: 12", "steps 4 of 4: 7", "to (may be empty): 69"]));

        static string? ValueText(JsonElement node) => node.GetProperty("properties").EnumerateArray().Where(each => each.GetProperty("name").GetString() == "valuetext")
            .Select(each => Text(each, "value")).FirstOrDefault();
        static string? Text(JsonElement node, string key) => node.TryGetProperty(key, out var found) && found.GetProperty("value").ToString() is { Length: > 0 } text ? text : null;
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
        await ToldIs(other, "12");
    }

    [Test]
    public async Task Panel_EngineGoneAndBack_GreysOutAndGoesOn()
    {
        await using var first = await Play();
        var page = await Chromium.Open(PanelOf(first), mistakes);
        await Set(page, "Whole", "55");
        await ToldIs(page, "55");
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

    private static ILocator Dial(IPage page, string name) => Member(page, name).GetByRole(AriaRole.Slider);

    // What the engine has, whatever the parts show: the whole number, or all that is told.
    private static Task ToldIs(IPage page, string said) => Assertions.Expect(Member(page, "Told").Locator("output")).ToHaveTextAsync(new Regex($"^{Regex.Escape(said)}( |$)"));

    private static Task Reads(ILocator slider, string text) => Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", text);

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
