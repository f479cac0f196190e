namespace Tactus;

/// <summary>Lengths of time, in beats or milliseconds.</summary>
internal sealed class DurationConversion : TimeConversion<Duration>
{
    public override Value Write(Duration item) => item.Value;

    protected override Duration Make(double value) => Duration.Of(value);
}

/// <summary>Places in time, in beats or milliseconds from a clock's beginning.</summary>
internal sealed class PositionConversion : TimeConversion<Position>
{
    public override Value Write(Position item) => item.Value;

    protected override Position Make(double value) => Position.Of(value);
}

/// <summary>Tempi, in beats a minute.</summary>
internal sealed class TempoConversion : NumberConversion<Tempo>
{
    protected override double Least => Tempo.MinBpm;

    protected override double Most => Tempo.MaxBpm;

    protected override string Unit => "bpm";

    public override ControlTraits Traits { get; } = new() { Minimum = Tempo.MinBpm, Maximum = Tempo.MaxBpm, Unit = "bpm" };

    public override Value Write(Tempo item) => item is null ? Value.Nil : item.Bpm;

    protected override Tempo Make(double value) => new(value);
}

/// <summary>The common part of lengths and places.</summary>
internal abstract class TimeConversion<T> : NumberConversion<T> where T : struct
{
    protected override double Least => -Duration.Longest;

    protected override double Most => Duration.Longest;

    protected override string Unit => "beats or ms";
}

/// <summary>Types of Tactus that are one number with a unit and a range.</summary>
internal abstract class NumberConversion<T> : Conversion<T>
{
    public override string Name => "float";

    public override bool IsNumber => true;

    protected abstract double Least { get; }

    protected abstract double Most { get; }

    protected abstract string Unit { get; }

    protected override ValueKind? Native => ValueKind.Float;

    public override string Taken => FormattableString.Invariant($"a number from {Least} to {Most} ({Unit})");

    public override bool TryRead(in Value value, out T result)
    {
        var fits = value.IsNumber && value.AsFloat >= Least && value.AsFloat <= Most;
        result = fits ? Make(value.AsFloat) : default!;
        return fits;
    }

    protected abstract T Make(double value);
}
