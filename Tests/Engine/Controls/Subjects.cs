namespace Tactus.Tests.Controls;

internal enum Direction
{
    Up,
    Down,
    UpAndDown = 5,
}

[Flags]
internal enum Parts
{
    None = 0,
    Soprano = 1,
    Alto = 2,
    Bass = 8,
}

internal class BaseVoice
{
    public double Volume { get; set; } = 100;

    public virtual int Channel { get; set; } = 1;

    public static int Shared { get; set; }

    public int Count { get; private set; }

    public event Action? Ended;

    public int this[int index] => index;

    public void End() => (Count, _) = (Count + 1, Ended);

    public override string ToString() => "voice";
}

/// <summary>A control with one member of every kind that the outside can meet.</summary>
internal sealed class Voice : BaseVoice
{
    private double step = .25;

    public double Step
    {
        get => step;
        set => step = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A step is longer than nothing.");
    }

    public override int Channel { get; set; } = 2;

    public sbyte Tiny { get; set; }

    public byte Small { get; set; }

    public short Short { get; set; }

    public ulong Huge { get; set; }

    public long Long { get; set; }

    public float Single { get; set; }

    public decimal Decimal { get; set; }

    public bool Loop { get; set; }

    public string Label { get; set; } = "first";

    public string? Comment { get; set; }

    public Direction Direction { get; set; }

    public Parts Parts { get; set; }

    public int? Maybe { get; set; }

    public int[] Contour { get; set; } = [0, 4, 7];

    public List<double> Weights { get; set; } = [];

    public IReadOnlyList<string> Words { get; set; } = [];

    public IEnumerable<int> Endless { get; set; } = [];

    public double[][] Matrix { get; set; } = [];

    public Duration Length { get; set; } = Duration.One;

    public Position Place { get; set; }

    public Tempo Tempo { get; set; } = Tempo.Default;

    public Atom Atom { get; set; }

    public Value Anything { get; set; }

    public int Doubled => Channel * 2;

    public int Once { get; init; } = 3;

    public int Hidden { private get; set; }

    public Func<int>? Rule { get; set; }

    public int Faulty => throw new InvalidOperationException("Nothing to see.\nReally.");

    public int field = 1;

    public readonly int Fixed = 9;

    public List<string> Heard { get; } = [];

    public int Peek() => Hidden;

    public void SetPitchField(params int[] classes) => Heard.Add($"field {string.Join(' ', classes)}");

    public void SetSpan(params ReadOnlySpan<int> classes) => Heard.Add($"span {classes.Length}");

    public void SetRows(double[][] rows) => Heard.Add($"rows {string.Join('/', rows.Select(row => row.Length))}");

    public int Add(int left, int right = 10) => left + right;

    public string Say(int whole) => $"int {whole}";

    public string Say(double real) => $"float {real}";

    public string Say(string text) => $"text {text}";

    public string Say(string text, Direction way) => $"{text} {way}";

    public double? Half(double? of) => of / 2;

    public Voice Fluent() => this;

    public void Load(string path) => throw new FileNotFoundException($"There is no file {path}.");

    public async Task<int> Later() => await Task.FromResult(1);

    public void Swap(ref int one) => one++;

    public T Echo<T>(T item) => item;

    public void Take(Voice other) => other.End();
}
