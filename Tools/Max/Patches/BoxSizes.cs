namespace Tactus.Tools.Max.Patches;

/// <summary>How large Max draws boxes in its usual type, Arial 12; in pixels.</summary>
/// <remarks>Source: the boxes of 14,234 public patches.</remarks>
internal static class BoxSizes
{
    private const double Letter = 5.6, Margin = 9, Least = 29.5, Line = 22;

    public static (double Width, double Height) OfObject(string text) => (Math.Max(Least, Math.Round((text.Length * Letter) + Margin, 1)), Line);

    public static (double Width, double Height) OfComment(string text) => (Math.Round((text.Length * Letter) + Margin, 1), 20);

    public static (double Width, double Height) Of(string maxclass) => maxclass switch
    {
        "toggle" or "button" => (24, 24),
        "inlet" or "outlet" => (30, 30),
        "number" or "flonum" => (50, Line),
        "jweb" => (320, 240),
        "panel" or "bpatcher" => (128, 128),
        _ => (100, Line),
    };
}
