using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Patches;

/// <summary>A rectangle in pixels, y downwards.</summary>
internal readonly record struct Area(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double Size => Math.Max(0, Width) * Math.Max(0, Height);

    /// <summary>What both cover; of width or height 0 or less where they do not meet.</summary>
    public Area Meet(Area other)
    {
        var (x, y) = (Math.Max(X, other.X), Math.Max(Y, other.Y));
        return new Area(x, y, Math.Min(Right, other.Right) - x, Math.Min(Bottom, other.Bottom) - y);
    }

    internal static Area? From(JsonNode? node)
    {
        if (node is not JsonArray { Count: 4 } sides || sides.Any(side => side.AsReal() is null))
            return null;
        return new Area(sides[0].AsReal()!.Value, sides[1].AsReal()!.Value, sides[2].AsReal()!.Value, sides[3].AsReal()!.Value);
    }
}
