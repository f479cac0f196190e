using System.Globalization;

namespace Tactus.Benchmarks.Peers;

/// <summary>Who is compared, Tactus first.</summary>
internal static class AllPeers
{
    private const string Live = "live";

    /// <summary>The folder with the files that ask them.</summary>
    public static string Folder { get; } = FindFolder();

    public static IReadOnlyList<Peer> All { get; } =
    [
        new("Tactus", "Arpeggio.cs", "",
            "As fast as it can: the engine offline, from generator to encoded batch. In real time: the real engine, server and socket, and a performer without sound in the same process. "
            + "Events are handed over one look-ahead before they are due, and placed by the performer.")
        {
            Program = () => System.Environment.ProcessPath,
            Arguments = (voices, seconds, live) => With([ArpeggioProgram.Option], voices, seconds, live),
        },
        new("SuperCollider's patterns (sclang)", "arpeggio.scd", "apt-get install -y --no-install-recommends supercollider-language",
            "As fast as it can: events are drawn from the pattern as its player draws them. In real time: a TempoClock calls each event's play function at its time. "
            + "A sound server would get them with a latency on top (0.2 s unless one changes it), the same for all, which hides that lateness.")
        {
            Program = () => OnPath("sclang"),
            Arguments = (voices, seconds, live) => With([Asked("arpeggio.scd")], voices, seconds, live),
            Environment = new Dictionary<string, string> { ["QT_QPA_PLATFORM"] = "offscreen", ["QTWEBENGINE_DISABLE_SANDBOX"] = "1" },
            Version = ["-v"],
        },
        new("ChucK", "arpeggio.ck", "apt-get install -y --no-install-recommends chuck",
            "With --silent, which runs its time as fast as it can. Its time is counted in samples, so its audio tick (44,100 a second) runs along; what that alone takes, with no voice, is subtracted.")
        {
            Program = () => OnPath("chuck"),
            Arguments = (voices, seconds, _) => ["--silent", string.Create(CultureInfo.InvariantCulture, $"{Asked("arpeggio.ck")}:{voices}:{seconds}")],
            HasTick = true,
            NoRealTime = "its real time is the audio device's: exact to the sample there, and without a device there is none",
            Version = ["--version"],
        },
        new("Strudel (@strudel/core)", "arpeggio.mjs", "npm ci --prefix Benchmarks/Peers",
            "As fast as it can: the pattern is queried a twentieth of a cycle at a time, as its own scheduler does. In real time: that scheduler (Cyclist), with a period of 50 ms and its usual latency "
            + "of 0.1 s, which is part of an event's due time. Events are handed over ahead of time, and placed by whoever sounds them.")
        {
            Program = () => Directory.Exists(Asked("node_modules/@strudel/core")) ? OnPath("node") : null,
            Arguments = (voices, seconds, live) => With([Asked("arpeggio.mjs")], voices, seconds, live),
            Version = ["-p", $"'@strudel/core ' + JSON.parse(fs.readFileSync('{Asked("node_modules/@strudel/core/package.json")}')).version + ', node ' + process.version"],
        },
    ];

    /// <summary>Where a file of theirs lies.</summary>
    public static string Asked(string file) => Path.Combine(Folder, file);

    private static string[] With(string[] first, int voices, double seconds, bool live) =>
        [.. first, voices.ToString(CultureInfo.InvariantCulture), seconds.ToString(CultureInfo.InvariantCulture), .. live ? new[] { Live } : []];

    private static string? OnPath(string program) => (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static string FindFolder()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Combine(folder, "Benchmarks", "Peers") is var found && Directory.Exists(found))
                return found;
        return Path.Combine("Benchmarks", "Peers");
    }
}
