namespace Tactus.Tests.MaxPackage.Page;

/// <summary>A piece with a member of every kind, and a control that comes later.</summary>
internal static class PanelPiece
{
    public static void Compose(Piece piece) => piece.Control("all", new All(piece));

    public enum Mood
    {
        Calm,
        Wild,
    }

    public sealed class All(Piece piece)
    {
        public int Whole { get; set; } = 10;

        [Range(0, 127), Unit("st"), Doc("Semitones.")]
        public int Pitch { get; set; } = 60;

        [Range(20, 20_000, Curve = Curve.Exponential), Unit("Hz"), Label("filter cutoff")]
        public double Cutoff { get; set; } = 440;

        [Range(-24, 24)]
        public int[] Steps { get; set; } = [0, 7, 12, 7];

        public int Small { get; set => field = value is >= 0 and <= 5 ? value : throw new ArgumentException("Small is 0 to 5."); } = 3;

        public bool Flag { get; set; }

        public Mood Mood { get; set; }

        public string Word { get; set; } = "la";

        public int[] List { get; set; } = [1, 2];

        [Range(0, 9), Unit("st")]
        public int? Maybe { get; set; }

        public double? Open { get; set; } = 2;

        public bool? Sure { get; set; } = true;

        public string Told => FormattableString.Invariant($"{Whole} {Pitch} {Cutoff} {string.Join(',', Steps)}");

        public void Grow() => piece.Control("more", new More());

        public void Move(int by, bool twice = false) => Whole += twice ? 2 * by : by;

        public void Tune([Range(0, 127)] int to = 69) => Pitch = to;
    }

    public sealed class More
    {
        public int Extra { get; set; } = 1;
    }
}
