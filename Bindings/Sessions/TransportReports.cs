using System.Diagnostics.CodeAnalysis;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Checks what performers report of their transport, and says it in the engine's own types.</summary>
internal static class TransportReports
{
    // Clocks that are related by round trips disagree by less, whatever a network does.
    private static readonly TimeSpan FurthestApart = TimeSpan.FromSeconds(10);

    /// <summary>Reads a report.</summary>
    /// <param name="came">What came over the wire.</param>
    /// <param name="now">When it came.</param>
    /// <param name="report">What it says.</param>
    /// <param name="sentence">Or what is wrong with it.</param>
    public static bool TryRead(Report came, Instant now, out TransportReport report, [NotNullWhen(false)] out string? sentence)
    {
        report = default;
        sentence = Mistake(came, now);
        if (sentence is not null)
            return false;
        report = new(new(Math.Min(came.At, now.Ticks)), came.Playing, new(came.Position), Nearest(came.Tempo), new((int)came.Numerator, (int)came.Denominator), came.Number, came.Drivable);
        return true;
    }

    // A leader may go slower or faster than the engine's own tempi; where it is then, its reports say.
    private static Tempo Nearest(double bpm) => new(Math.Clamp(bpm, Tempo.MinBpm, Tempo.MaxBpm));

    private static string? Mistake(Report came, Instant now)
    {
        if (Math.Abs((double)came.At - now.Ticks) > FurthestApart.Ticks)
            return $"A report is of now, within {FurthestApart.TotalSeconds:0} s on the engine's clock; one of {new Instant(came.At)} came at {now}.";
        if (came.Position < 0 || came.Position > Position.Of(Transport.LastBeat).Units)
            return $"A transport's position lies between 0 and {Transport.LastBeat:0} beats; {came.Position} units came.";
        if (came.Tempo <= 0)
            return FormattableString.Invariant($"A tempo is above 0 bpm; {came.Tempo} came.");
        return came.Numerator is >= 1 and <= Metre.MaxNumerator && came.Denominator is 1 or 2 or 4 or 8 or 16 or 32
            ? null
            : $"A metre is 1 to {Metre.MaxNumerator} beats of note value 1, 2, 4, 8, 16 or 32; {came.Numerator}/{came.Denominator} came.";
    }
}
