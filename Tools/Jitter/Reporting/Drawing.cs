using System.Globalization;
using System.Xml.Linq;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>The few shapes that the charts are made of, and their logarithmic scale of lateness.</summary>
internal static class Drawing
{
    public const int Width = 1000, Left = 118, Right = 24;

    /// <summary>A picture that fits its page; on a narrow one it scrolls.</summary>
    public static XElement Picture(double height, string name, params object?[] content) => new("div", new XAttribute("class", "wide"), new XElement("svg",
        new XAttribute("viewBox", $"0 0 {Width} {N(height)}"), new XAttribute("role", "img"), new XAttribute("aria-label", name), content));

    public static XElement Text(double x, double y, string text, string kind) =>
        new("text", new XAttribute("x", N(x)), new XAttribute("y", N(y)), new XAttribute("class", kind), text);

    public static XElement Line(double x1, double y1, double x2, double y2, string kind) => new("line",
        new XAttribute("x1", N(x1)), new XAttribute("y1", N(y1)), new XAttribute("x2", N(x2)), new XAttribute("y2", N(y2)), new XAttribute("class", kind));

    public static XElement Dot(double x, double y, double radius, string kind) => new("circle",
        new XAttribute("cx", N(x)), new XAttribute("cy", N(y)), new XAttribute("r", N(radius)), new XAttribute("class", kind));

    public static XElement Path(string path, string kind) => new("path", new XAttribute("d", path), new XAttribute("class", kind));

    /// <summary>What a reader sees who rests the pointer on a shape.</summary>
    public static XElement Tip(string text) => new("title", text);

    /// <summary>A tenth of a unit is finer than any screen.</summary>
    public static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
