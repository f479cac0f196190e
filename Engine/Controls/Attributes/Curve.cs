namespace Tactus;

/// <summary>How a knob's way is spread over its range. Default: <see cref="Linear"/>.</summary>
public enum Curve
{
    /// <summary>Equal ways are equal differences: for pitches, velocities and beats.</summary>
    Linear,

    /// <summary>Equal ways are equal ratios: for frequencies, tempi and lengths of time. The range lies on one side of zero.</summary>
    Exponential,
}
