using Tactus.Tools.Browsing;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>One browser for all the tests here: it takes seconds to start.</summary>
[SetUpFixture]
internal sealed class SharedBrowser
{
    private static readonly Lock Gate = new();
    private static Chromium? browser;

    /// <summary>The browser; it is started when it is first asked for.</summary>
    public static Chromium Get()
    {
        lock (Gate)
            return browser ??= new();
    }

    [OneTimeTearDown]
    public void End()
    {
        browser?.Dispose();
        Report.Write();
    }
}
