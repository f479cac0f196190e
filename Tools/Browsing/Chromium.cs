using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Tactus.Hosting;

namespace Tactus.Tools.Browsing;

/// <summary>A headless Chromium, ended with the program that started it.</summary>
internal sealed partial class Chromium : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--autoplay-policy=no-user-gesture-required", "--allow-file-access-from-files", "--remote-debugging-port=0", "about:blank",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];

    private readonly string profile = Directory.CreateTempSubdirectory("tactus-chromium").FullName;
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    /// <summary>Starts one.</summary>
    /// <exception cref="HostingException">There is none, or it cannot be started.</exception>
    public Chromium()
    {
        process = new() { StartInfo = new(Find(), [.. Flags, $"--user-data-dir={profile}"]) { RedirectStandardError = true, RedirectStandardOutput = true } };
        if (OperatingSystem.IsLinux())
            process.StartInfo.Environment["TMPDIR"] = profile;    // what it leaves behind when it is ended so goes with its profile
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        Launch();
        Tools = Task.Run(async () => await DevTools.Connect(await address.Task.WaitAsync(Patience).ConfigureAwait(false)).ConfigureAwait(false));
    }

    /// <summary>The way to talk to it, once it is up.</summary>
    public Task<DevTools> Tools { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Tools.IsCompletedSuccessfully)
            Tools.Result.Dispose();
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        RemoveProfile();
    }

    private static string Find() => Environment.GetEnvironmentVariable("TACTUS_CHROMIUM") is { Length: > 0 } chosen ? chosen
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .Append("/Applications/Chromium.app/Contents/MacOS/Chromium").Append("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
            .FirstOrDefault(File.Exists)
        ?? throw new HostingException("This needs Chromium, and there is none: install it, or set TACTUS_CHROMIUM to where a Chromium or Chrome is.");

    private void Launch()
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception error)
        {
            throw new HostingException($"Chromium cannot be started: {error.Message}. TACTUS_CHROMIUM says which one is taken.", error);
        }
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    private void Hear(string? line)
    {
        if (line is not null && Listening().Match(line) is { Success: true } found)
            address.TrySetResult(new Uri(found.Groups[1].Value));
        else if (line is null)
            address.TrySetException(new HostingException("Chromium ended before it could be spoken to; start it by hand to see why."));
    }

    /// <summary>Its children may still be writing for a moment; what cannot go now lies in the folder for temporary files.</summary>
    private void RemoveProfile()
    {
        try
        {
            Directory.Delete(profile, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Trace.WriteLine($"{profile} stays: {error.Message}");
        }
    }

    [GeneratedRegex("DevTools listening on (ws://.*)")]
    private static partial Regex Listening();
}
