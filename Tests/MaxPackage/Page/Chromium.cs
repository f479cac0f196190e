using Microsoft.Playwright;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>The browser that the page's tests share: Debian's Chromium, or the one that CHROMIUM names.</summary>
[SetUpFixture]
internal sealed class Chromium
{
    // How long a test waits for what will come: on a machine with much else to do, Playwright's own 5 and 30 seconds are short.
    private const float PatienceInMs = 120_000;
    private static readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> Started = new(Start);

    private static string Program => Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (!Started.IsValueCreated)
            return;
        var (playwright, browser) = await Started.Value;
        await browser.CloseAsync();
        playwright.Dispose();
    }

    /// <summary>Closes what was opened: a page that nobody looks at any more still draws and plays.</summary>
    public static async Task ClosePages()
    {
        foreach (var page in (await Started.Value).Browser.Contexts.SelectMany(context => context.Pages).ToArray())
            await page.CloseAsync();
    }

    /// <summary>Opens a page.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="mistakes">Gets what the page throws, and what its own policy forbids.</param>
    /// <param name="first">A script that the page runs before its own.</param>
    /// <param name="asked">False holds the page to its content security policy, which forbids the tests' own questions, too.</param>
    public static async Task<IPage> Open(Uri address, List<string> mistakes, bool asked = true, string first = "")
    {
        var page = await (await Started.Value).Browser.NewPageAsync(new() { BypassCSP = asked });
        page.SetDefaultTimeout(PatienceInMs);
        await page.AddInitScriptAsync($"/**/{first}"); // Playwright wants a text
        page.PageError += (_, error) => mistakes.Add(error);
        page.Console += (_, message) => mistakes.AddRange(message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal) ? [message.Text] : []);
        await page.GotoAsync(address.ToString());
        return page;
    }

    // By whoever needs it first: where the page's tests are filtered out, there is none to start.
    private static async Task<(IPlaywright Playwright, IBrowser Browser)> Start()
    {
        if (!File.Exists(Program))
            Assert.Fail($"The page's tests need Chromium, and there is none at {Program}; install Debian's package 'chromium', or name another one in CHROMIUM.");
        Assertions.SetDefaultExpectTimeout(PatienceInMs);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--autoplay-policy=no-user-gesture-required",
            ],
        });
        return (playwright, browser);
    }
}
