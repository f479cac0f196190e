namespace Tactus.Tests.MaxPackage.Page;

/// <summary>How the page's two clocks stood to each other in the moment in which it made a note for Web Audio.</summary>
internal sealed record Planning
{
    /// <summary>A script that makes the page keep them in <c>window.plans</c>, in the order of its notes.</summary>
    public const string Watch = """
        window.plans = [];
        window.OscillatorNode = class extends OscillatorNode {
          #plan;
          constructor(context, options) {
            const { tactus } = window;
            const plan = { now: context.currentTime, ofZero: tactus.audioTimeOf(0), ofSecond: tactus.audioTimeOf(1000) };
            super(context, options);
            window.plans.push(this.#plan = plan);
          }
          start(at) {
            this.#plan.at = at;
            super.start(at);
          }
        };
        """;

    /// <summary>Where the note begins, in seconds on the audio clock.</summary>
    public double At { get; init; }

    /// <summary>What the audio clock showed, in seconds: nothing begins before it.</summary>
    public double Now { get; init; }

    /// <summary>Where 0 and 1000 ms of the engine's clock lay on the audio clock, in seconds.</summary>
    public double OfZero { get; init; }

    /// <inheritdoc cref="OfZero"/>
    public double OfSecond { get; init; }

    /// <summary>By how much the note is off its due time in ms, or, where that was over already, off anything between it and now.</summary>
    /// <param name="due">In ms on the engine's clock.</param>
    public double ErrorAt(double due)
    {
        var place = OfZero + (OfSecond - OfZero) * due / 1000;
        return (At - Math.Clamp(At, place, Math.Max(place, Now))) * 1000;
    }
}
