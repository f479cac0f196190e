namespace Tactus.Tools.Max.Simulation;

/// <summary>What made a zl run.</summary>
internal enum ZlInput
{
    /// <summary>A bang on the left.</summary>
    Bang,

    /// <summary>A list on the left.</summary>
    Left,

    /// <summary>A list on the right.</summary>
    Right,
}

/// <summary>What a zl remembers.</summary>
/// <remarks>Source: REF zl (facts.md, source key): most modes take their parameter on the right without speaking, and a bang repeats.</remarks>
internal sealed class ZlState
{
    public Atom[] Left { get; set; } = [];

    public Atom[] Right { get; set; } = [];

    /// <summary>What group, queue, stack and reg have collected.</summary>
    public List<Atom> Kept { get; } = [];

    public int Number => Right is [{ IsNumber: true } number, ..] ? (int)number.AsInt : 0;

    public void Clear()
    {
        Left = [];
        Kept.Clear();
    }
}
