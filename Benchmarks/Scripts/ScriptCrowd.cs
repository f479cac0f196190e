using Tactus.Scripting;
using static Tactus.Notation;

namespace Tactus.Benchmarks.Scripts;

/// <summary>A thousand events a second, and scripts beside them, in real time on the engine's own threads.</summary>
internal sealed class ScriptCrowd : IDisposable
{
    private const string OnTheBeat = "on('beat', ({ position }) => { controls.voice.heard = position });";
    private const string Endless = "on('beat', () => { for (;;); });";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tactus-scripts-");
    private readonly Voice voice = new();
    private readonly IStepTimer timer = StepTimer.ForThisSystem();
    private readonly Piece piece = new("rain");
    private readonly ScriptHost? host;

    /// <param name="engine">What runs the scripts; null for none at all.</param>
    /// <param name="scripts">How many have a handler on the beat.</param>
    /// <param name="endless">How many more never come back from theirs.</param>
    /// <param name="lookAhead">The engine's look-ahead.</param>
    public ScriptCrowd(string? engine, int scripts, int endless, TimeSpan lookAhead)
    {
        piece.Control("voice", voice);
        piece.Generator("rain", Clock.Ms, Rain);
        Meter = new(timer);
        Loop = new(piece, Meter, timer, new() { LookAhead = lookAhead });
        if (engine is null)
            return;
        host = new(piece, ScriptEngines.Choose(engine, packages: null), ScriptLimits.Live, (_, _) => { });
        for (var i = 0; i < scripts; i++)
            Load($"beat{i}.js", OnTheBeat);
        for (var i = 0; i < endless; i++)
            Load($"endless{i}.js", Endless);
    }

    /// <summary>What was ready when.</summary>
    public SlackMeter Meter { get; }

    /// <summary>What plays.</summary>
    public EngineLoop Loop { get; }

    /// <summary>How many handlers were called to their end.</summary>
    public long Heard => voice.Count;

    /// <summary>How many beats were computed, those that are still to be heard counted.</summary>
    public long Beats { get; private set; }

    /// <summary>How many scripts were stopped.</summary>
    public int Stopped => host?.Scripts.Count(script => script.Status == ScriptStatus.Stopped) ?? 0;

    /// <summary>Plays for so long.</summary>
    public void Play(TimeSpan length)
    {
        Loop.Start(() => Loop.Now >= Instant.Zero + length);
        Loop.Wait();
        Beats = (long)Math.Floor(piece.Transport.SnapshotAt(piece.Time.Horizon).Position.Value) + 1;
    }

    public void Dispose()
    {
        Loop.Dispose();
        host?.Dispose();
        folder.Delete(recursive: true);
    }

    private void Load(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        host!.Load(file);
    }

    private static IEnumerable<Event> Rain()
    {
        while (true)
        {
            yield return Atoms(1);
            yield return Wait(1);
        }
    }

    /// <summary>What the scripts turn.</summary>
    public sealed class Voice
    {
        private double heard;

        /// <summary>How often it was set.</summary>
        public long Count { get; private set; }

        /// <summary>The beat that a script was called on.</summary>
        public double Heard
        {
            get => heard;
            set => (heard, Count) = (value, Count + 1);
        }
    }
}
