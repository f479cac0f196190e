using System.Globalization;
using Tactus.Sessions;

namespace Tactus.Scripting;

/// <summary>How scripts say a clock: <c>"transport"</c>, <c>"ms"</c>, <c>"beats"</c>, or <c>"beats 140"</c> with a tempo of its own.</summary>
internal static class ClockReading
{
    /// <summary>The clock of a name.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static Clock Read(Value clock)
    {
        var words = clock.Text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? throw Refuse(clock);
        return words switch
        {
            ["transport"] => Clock.Transport,
            ["ms"] => Clock.Ms,
            ["beats"] => Clock.Beats(),
            ["beats", var bpm] when double.TryParse(bpm, CultureInfo.InvariantCulture, out var tempo) && tempo is >= Tempo.MinBpm and <= Tempo.MaxBpm => Clock.Beats(tempo),
            _ => throw Refuse(clock),
        };
    }

    private static RefusedException Refuse(Value clock) =>
        new($"{Sentences.Describe(clock)} is no clock; there are \"transport\", \"beats\", \"beats 140\" (a tempo of {Tempo.MinBpm} to {Tempo.MaxBpm} bpm) and \"ms\".");
}
