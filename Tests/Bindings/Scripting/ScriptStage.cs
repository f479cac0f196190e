using Tactus.Scripting;
using Tactus.Tests.Engine;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>A piece whose time is passed by hand, with scripts.</summary>
internal sealed class ScriptStage : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Stage stage;

    public ScriptStage(Func<IScriptEngine> engine, Action<Piece>? compose = null, ScriptLimits? limits = null, double step = 5, long seed = 1)
    {
        stage = new(piece =>
        {
            piece.Control("arp", Arp);
            compose?.Invoke(piece);
            Host = new(piece, engine, limits ?? ScriptLimits.Offline, (level, text) => Said.Add($"{level}: {text}"));
        }, new EngineOptions { Step = TimeSpan.FromMilliseconds(step) }, seed);
        stage.Advance(step);    // from its first step on the engine knows which thread is its own
    }

    public Arp Arp { get; } = new();

    public ScriptHost Host { get; private set; } = null!;

    public List<string> Said { get; } = [];

    public Piece Piece => stage.Piece;

    public Recording Heard => stage.Heard;

    public string Folder => folder.Path;

    public string[] ScoreOf(string generator) => stage.Heard.ScoreOf(generator);

    public ScriptStage Load(string text, string name = "swing.js")
    {
        Host.Load(folder.Write(name, text));
        return this;
    }

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, name))!);
        return folder.Write(name, text);
    }

    /// <summary>So many beats go by, at 120 bpm half a second each; the transport's first beat comes one look-ahead after it is asked to play.</summary>
    public ScriptStage Play(double beats)
    {
        if (!Piece.Transport.IsPlaying)
            Piece.Transport.Play();
        stage.Advance(beats * 500);
        return this;
    }

    public ScriptStage Advance(double ms)
    {
        stage.Advance(ms);
        return this;
    }

    /// <summary>What a script logs when it is loaded, without its name.</summary>
    public string LoadAndHear(string text)
    {
        Load(text);
        return string.Join('\n', Said.Select(line => line.Replace("Info: swing.js: ", "", StringComparison.Ordinal)));
    }

    public void Dispose()
    {
        Host.Dispose();
        stage.Dispose();
        folder.Dispose();
    }
}

/// <summary>A control with members of every kind.</summary>
public sealed class Arp
{
    private double step = .5;

    public double Step
    {
        get => step;
        set => step = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A step is more than 0 beats.");
    }

    public int Velocity { get; set; } = 100;

    public bool IsLoud { get; set; }

    public string Word { get; set; } = "start";

    public int[] Field { get; set; } = [0, 4, 7];

    public List<double> Given { get; } = [];

    public int SetPitchField(params int[] intervals) => (Field = intervals).Length;

    public void Note(double value) => Given.Add(value);

    public double Sum(double one, double other = 1) => one + other;
}
