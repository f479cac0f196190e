namespace Tactus.Tools.Max.Checking;

/// <summary>What a check found, and how much it looked at.</summary>
internal sealed record CheckReport(IReadOnlyList<Finding> Findings, int Files, int Boxes, int Cords)
{
    public int Errors => Findings.Count(finding => finding.Severity == Severity.Error);

    public int Warnings => Findings.Count - Errors;

    /// <summary>Both, one after the other.</summary>
    public CheckReport Plus(CheckReport other) =>
        new([.. Findings, .. other.Findings], Files + other.Files, Boxes + other.Boxes, Cords + other.Cords);
}
