using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>A piece with a member of every kind, its panel in a browser, and what a hand does there.</summary>
internal static class PanelPage
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
            [Range(0, 9), Unit("st")] public int? Maybe { get; set; }
            public double? Open { get; set; } = 2;
            public bool? Sure { get; set; } = true;
            public string Told => $"{Whole} {Pitch} {Cutoff} {string.Join(',', Steps)}";
            public void Grow() => piece.Control("more", new More());
            public void Move(int by, bool twice = false) => Whole += by;
            public void Tune([Range(0, 127)] int to = 69) => Pitch = to;
        }

        public class More { public int Extra { get; set; } = 1; }
        """;

    /// <summary>Plays the piece in a process of its own.</summary>
    public static Task<EngineProcess> Play(TemporaryFolder folder, int port = 0) => EngineProcess.Play(folder.Write("all.cs", Piece), port);

    /// <summary>Opens the panel alone.</summary>
    public static Task<IPage> Open(EngineProcess engine, List<string> mistakes, bool asked = true, string first = "") =>
        Chromium.Open(new(engine.Address, "?panel"), mistakes, asked, first);

    extension(IPage page)
    {
        /// <summary>All that is shown of a member.</summary>
        public ILocator Member(string name) => page.Locator($"[data-member='{name}']");

        /// <summary>Where a member's value is typed.</summary>
        public ILocator Box(string name) => page.Member(name).Locator("input");

        /// <summary>A member's knob.</summary>
        public ILocator Dial(string name) => page.Member(name).GetByRole(AriaRole.Slider);

        /// <summary>Waits until the engine has these values, whatever the parts show: the whole number, or all that is told.</summary>
        public Task IsTold(string said) => Assertions.Expect(page.Member("Told").Locator("output")).ToHaveTextAsync(new Regex($"^{Regex.Escape(said)}( |$)"));

        public async Task Set(string name, string value)
        {
            await page.Box(name).FillAsync(value);
            await page.Box(name).PressAsync("Enter");
        }

        public async Task Press(params string[] keys)
        {
            foreach (var key in keys)
                await page.Keyboard.PressAsync(key);
        }

        /// <summary>Upwards, two pixels at a time.</summary>
        public async Task Drag(ILocator what, int pixels, bool release)
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
    }

    /// <summary>Waits until a slider says this to a screen reader.</summary>
    public static Task Reads(ILocator slider, string text) => Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", text);
}
