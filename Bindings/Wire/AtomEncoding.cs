using MessagePack;

namespace Tactus.Wire;

/// <summary>An event's atoms as MessagePack: an int is an integer, a float a float 64, a symbol a string.</summary>
internal static class AtomEncoding
{
    /// <summary>Writes one atom.</summary>
    public static void Write(ref MessagePackWriter writer, Atom atom)
    {
        if (atom.Symbol is { } symbol)
            writer.Write(symbol);
        else if (atom.Kind == AtomKind.Int)
            writer.Write(atom.AsInt);
        else
            writer.Write(atom.AsFloat);
    }
}
