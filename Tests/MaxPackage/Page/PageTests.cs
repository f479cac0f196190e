using Microsoft.Playwright;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>The page in a real browser, at a real engine in a process of its own.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PageTests : IDisposable
{
    private const double OneMillisecond = 1;
    private const double Sixteenth = 125;
    private static readonly int[] Contour = [60, 64, 67, 72, 76, 72, 67, 64];
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
    public async Task Page_AtAnArpeggiator_PlansEveryNoteWithinAMillisecondOfItsDueTime()
    {
        await using var engine = await EngineProcess.Play("arpeggiator");
        var page = await Chromium.Open(engine.Address, mistakes, first: Planning.Watch);
        await Begun(page, notes: 40);
        var plans = await page.EvaluateAsync<Planning[]>("window.plans");
        var notes = (await Scheduled(page)).Where(note => note.Audio is not null).ToArray();
        var errors = notes.Where(note => note.Error is not null).Select(note => Math.Abs(note.Error!.Value)).Order().ToArray();
        TestContext.Out.WriteLine($"how far the clocks went apart until a note began, in ms: median {errors[errors.Length / 2]:0.####}, worst {errors[^1]:0.####}, of {errors.Length} notes");
        Assert.That(notes.Zip(plans, (note, plan) => plan.ErrorAt(note.Due)), Has.All.EqualTo(0).Within(OneMillisecond), "a note is planned off its place");
        Assert.That(notes.Zip(plans, (note, plan) => note.Audio - plan.At), Has.All.Zero, "the page tells of another place than it plays at");
        AssertIsTheArpeggio(notes, await Missed(page));
    }

    [Test]
    public async Task Page_EngineKilledAndRestarted_LosesDoublesAndHangsNoNote()
    {
        await using var first = await EngineProcess.Play("arpeggiator");
        var page = await Chromium.Open(first.Address, mistakes);
        await Begun(page, notes: 10);
        await first.Kill();
        await page.WaitForFunctionAsync("window.tactus.state === 'reconnecting' && window.tactus.counts.sounding === 0");
        Assert.That(await page.Locator("#connection-state").TextContentAsync(), Does.Not.Contain("Connected"));

        await using var second = await EngineProcess.Play("arpeggiator", first.Address.Port);
        await page.WaitForFunctionAsync("window.tactus.scheduled.filter(note => note.engine === 2 && note.error !== null).length >= 10");
        var notes = await Scheduled(page);
        var missed = await Missed(page);
        AssertIsTheArpeggio([.. notes.Where(note => note.Engine == 1)], missed);
        AssertIsTheArpeggio([.. notes.Where(note => note.Engine == 2)], missed);
        Assert.That(missed > 0 || notes.First(note => note.Engine == 2).Pitch == Contour[0], "the second engine's first note is lost");
        Assert.That(notes.Where(note => note.Engine == 1).Select(note => note.State), Has.None.EqualTo("begun"), "a note of the killed engine hangs");
    }

    [Test]
    public async Task Page_StoppedTransport_SilencesAndContinuesWhereItStood()
    {
        var piece = folder.Write("steps.cs", """
            return Piece.Run(args, piece => piece.Generator("steps", Clock.Transport, () => Steps()));

            static IEnumerable<Event> Steps()
            {
                for (var i = 0; ; i++)
                {
                    yield return Note(36 + i % 60, 90, 4);
                    yield return Wait(.5);
                }
            }
            """);
        await using var engine = await EngineProcess.Play(piece);
        var page = await Chromium.Open(engine.Address, mistakes);
        await Begun(page, notes: 6);
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop", Exact = true }).First.ClickAsync();
        await page.WaitForFunctionAsync("!window.tactus.transport.playing && window.tactus.counts.sounding === 0");
        var before = (await Scheduled(page)).Count(note => note.Error is not null);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Begun(page, before + 6);
        // A note that began while the news of the stop was under way has been heard, if only for a moment.
        var played = (await Scheduled(page)).Where(note => note.State is "begun" or "ended").OrderBy(note => note.Due).Select(note => note.Pitch).ToArray();
        Assert.That(played, Is.Ordered.And.Unique);
        Assert.That(played[^1] - played[0] + 1 - played.Length, Is.LessThanOrEqualTo(await Missed(page)), "a note is lost");
    }

    [Test]
    public async Task Page_EveryMemberOfAControl_IsGotSetAndCalled()
    {
        await using var engine = await EngineProcess.Play(folder.Write("members.cs", """
            return Piece.Run(args, piece => piece.Control("all", new All()));

            public enum Mood { Calm, Wild }

            public class All
            {
                public int Whole { get; set; } = 1;
                public double Real { get; set; } = .5;
                public bool Flag { get; set; }
                public string Word { get; set; } = "la";
                public Mood Mood { get; set; }
                public int[] List { get; set; } = [1, 2];
                public string Told => $"{Whole} {Real} {Flag} {Word} {Mood} {string.Join(',', List)}".Replace("0,", "0.");

                public string Sum(int a, int b) => $"{a + b}";

                public void Fail() => throw new InvalidOperationException("no more of this");
            }
            """));
        var page = await Chromium.Open(engine.Address, mistakes);
        await Member(page, "Whole").Locator("input").FillAsync("7");
        await Member(page, "Real").Locator("input").FillAsync("2.25");
        await Member(page, "Flag").Locator("input").CheckAsync();
        await Member(page, "Word").Locator("input").FillAsync("do re");
        await Member(page, "Mood").GetByRole(AriaRole.Radio, new() { Name = "Wild" }).CheckAsync();
        await Member(page, "List").Locator("input").FillAsync("3 4 5");
        await Member(page, "List").Locator("input").PressAsync("Enter");
        await Assertions.Expect(Member(page, "Told").Locator("output")).ToHaveTextAsync("7 2.25 True do re Wild 3,4,5");

        await Member(page, "Sum").Locator("[data-parameter=a] input").FillAsync("20");
        await Member(page, "Sum").Locator("[data-parameter=b] input").FillAsync("22");
        await Member(page, "Sum").Locator("button").ClickAsync();
        await Assertions.Expect(Member(page, "Sum").Locator("output")).ToContainTextAsync("42");
        await Member(page, "Fail").Locator("button").ClickAsync();
        await Assertions.Expect(Member(page, "Fail").GetByRole(AriaRole.Alert)).ToContainTextAsync("no more of this");
    }

    [Test]
    public async Task Page_AMemberSetByAnotherPerformer_FollowsIt()
    {
        await using var engine = await EngineProcess.Play("arpeggiator");
        var (one, other) = (await Chromium.Open(engine.Address, mistakes), await Chromium.Open(engine.Address, mistakes));
        await Member(one, "StartPitch").Locator("input").FillAsync("48");
        await Member(one, "StartPitch").Locator("input").PressAsync("Enter");
        await Assertions.Expect(Member(other, "StartPitch").Locator("input")).ToHaveValueAsync("48");
    }

    [Test]
    public async Task Page_ByKeyboardAlone_StopsAndStartsTheTransport()
    {
        await using var engine = await EngineProcess.Play("melody");
        var page = await Chromium.Open(engine.Address, mistakes);
        await page.WaitForFunctionAsync("window.tactus.transport.playing");
        await page.Locator("#play").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("!window.tactus.transport.playing");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("window.tactus.transport.playing");
    }

    [TestCase(360)]
    [TestCase(1920)]
    public async Task Page_UnderItsOwnPolicyAtAnyWidth_NeedsNoSidewaysScrolling(int width)
    {
        await using var engine = await EngineProcess.Play("order-to-randomness");
        var page = await Chromium.Open(engine.Address, mistakes, asked: false);
        await page.SetViewportSizeAsync(width, 800);
        await Assertions.Expect(page.Locator(".generator")).ToHaveCountAsync(4);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    private static ILocator Member(IPage page, string name) => page.Locator($"[data-member='{name}']");

    private static Task<IJSHandle> Begun(IPage page, int notes) =>
        page.WaitForFunctionAsync($"window.tactus.scheduled.filter(note => note.error !== null).length >= {notes}");

    private static Task<Placed[]> Scheduled(IPage page) => page.EvaluateAsync<Placed[]>("window.tactus.scheduled");

    // What comes too late to be played, on a machine that held the page up, is counted by the page: no other note may be missing.
    private static Task<int> Missed(IPage page) => page.EvaluateAsync<int>("window.tactus.counts.missed");

    // A page that has just loaded may begin to sound in the middle of a round; from there on each note has its place, and no place has two.
    private static void AssertIsTheArpeggio(Placed[] notes, int missed)
    {
        var inOrder = notes.OrderBy(note => note.Due).ToArray();
        var places = inOrder.Select(note => (note.Due - inOrder[0].Due) / Sixteenth).ToArray();
        var steps = places.Select(place => (int)Math.Round(place)).ToArray();
        var rounds = Contour.Select((_, from) => steps.Select(step => Contour[(from + step) % Contour.Length]).ToArray());
        Assert.That(rounds, Has.Some.EqualTo(inOrder.Select(note => note.Pitch).ToArray()), "a note is wrong");
        Assert.That(steps, Is.Ordered.And.Unique, "a note is double");
        Assert.That(steps[^1] + 1 - steps.Length, Is.LessThanOrEqualTo(missed), "a note is lost");
        Assert.That(places.Zip(steps, (place, step) => Math.Abs(place - step)).Max(), Is.LessThan(1e-5), "an onset is off");
    }
}
