using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>The panel of <see cref="PanelPiece"/> in a browser, and what a hand does there.</summary>
internal static class PanelPage
{
    /// <summary>Plays the piece; its presets go into a folder.</summary>
    public static Task<EngineHere> Play(TemporaryFolder folder) => EngineHere.Play(new("all", PanelPiece.Compose, Path.Combine(folder.Path, "all.cs")));

    /// <summary>Opens the panel alone.</summary>
    public static Task<IPage> Open(EngineHere engine, List<string> mistakes, bool asked = true, string first = "") =>
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
