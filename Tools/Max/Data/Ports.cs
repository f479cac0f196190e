namespace Tactus.Tools.Max.Data;

/// <summary>How many inlets and outlets a box has; each 0 or more.</summary>
internal readonly record struct Ports(int Inlets, int Outlets)
{
    public override string ToString() => $"{Count(Inlets, "inlet")} and {Count(Outlets, "outlet")}";

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
