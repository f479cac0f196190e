using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Boxes do not cover each other, neither while patching nor in a presentation.</summary>
/// <remarks>Panels, pictures, drawn lines, transparent buttons, hidden boxes and whatever is in the background are made to lie over or under others.</remarks>
internal sealed class OverlapRule : IPatchRule
{
    private const string Rule = "overlap";

    /// <summary>Boxes may touch by so many pixels, and by this part of the smaller one, before it counts.</summary>
    private const double Pixels = 4, Part = 0.15;

    private const double LetterWidth = 5.6;

    private static readonly HashSet<string> MadeToOverlap =
    [
        "panel", "fpic", "live.line", "ubutton", "pictctrl", "pictslider", "hint", "mira.frame", "dropfile", "live.drop", "jsui", "v8ui", "lcd", "nodes",
        "matrixctrl", "swatch", "jit.pwindow", "plot~", "waveform~", "bpatcher", "led", "multislider", "function",
    ];

    private static readonly HashSet<string> WithoutWords =
    [
        "toggle", "button", "textbutton", "slider", "kslider", "dial", "rslider", "radiogroup", "nslider", "tab", "scope~", "meter~", "levelmeter~", "gain~",
        "live.dial", "live.slider", "live.toggle", "live.button", "live.text", "live.tab", "live.gain~", "live.meter~", "live.grid", "live.step",
    ];

    public IEnumerable<Finding> Check(PatchFile file, CheckScope scope) => file.Root.WithInner().Where(patcher => patcher.IsOrdinary)
        .SelectMany(patcher => Covered(file, patcher, "patching_rect").Concat(patcher.Json.Number("openinpresentation") is > 0 ? Covered(file, patcher, "presentation_rect") : []));

    private static IEnumerable<Finding> Covered(PatchFile file, Patcher patcher, string view)
    {
        var boxes = patcher.Boxes.Where(box => Counts(box, view)).Select(box => (Box: box, Area: Inked(box, view))).Where(box => box.Area is not null)
            .OrderBy(box => box.Area!.Value.X).ToList();
        for (var i = 0; i < boxes.Count; i++)
            for (var j = i + 1; j < boxes.Count && boxes[j].Area!.Value.X < boxes[i].Area!.Value.Right; j++)
                if (!Together(boxes[i].Box, boxes[j].Box) && Overlap(boxes[i].Area!.Value, boxes[j].Area!.Value))
                    yield return Finding.Of(Severity.Warning, Rule, file, boxes[i].Box, Message(boxes[j].Box, view));
    }

    private static bool Counts(Box box, string view) => !MadeToOverlap.Contains(box.Class) && !box.Has("background") && !box.Has("hidden")
        && (view == "patching_rect" || box.Has("presentation"));

    // A comment labels the control that it lies on; boxes with scripting names that share a place are shown one at a time.
    private static bool Together(Box one, Box other) =>
        one.Class == "comment" && WithoutWords.Contains(other.Class) || other.Class == "comment" && WithoutWords.Contains(one.Class)
        || one.Class == other.Class && one.Json.ContainsKey("varname") && other.Json.ContainsKey("varname");

    private static bool Overlap(Area one, Area other)
    {
        var both = one.Meet(other);
        return both.Width > Pixels && both.Height > Pixels && both.Size > Part * Math.Min(one.Size, other.Size);
    }

    // A comment's box is often far wider than its words, and only words are in the way.
    private static Area? Inked(Box box, string view)
    {
        if (Area.From(box.Json[view]) is not { } area || box.Class is not "comment")
            return Area.From(box.Json[view]);
        var letters = box.Text.Split('\n', '\r').Max(line => line.Length);
        var wide = letters * LetterWidth * (box.Json["fontsize"].AsReal() ?? 12) / 12;
        return area with { Width = Math.Min(area.Width, wide) };
    }

    private static string Message(Box other, string view) =>
        $"It covers {other.Id} [{other.Title.ReplaceLineEndings(" ")}]{(view == "presentation_rect" ? " in the presentation" : "")}; move one of them.";
}
