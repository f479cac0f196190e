namespace Tactus;

/// <summary>What kind of value a <see cref="Value"/> holds.</summary>
public enum ValueKind
{
    /// <summary>Nothing: C#'s null. A default value is nil.</summary>
    Nil,

    /// <summary>True or false; Max writes 1 or 0.</summary>
    Bool,

    /// <summary>A whole number of 64 bits.</summary>
    Int,

    /// <summary>A floating-point number of 64 bits.</summary>
    Float,

    /// <summary>Text; Max calls it a symbol.</summary>
    String,

    /// <summary>Values in order, at most <see cref="Value.MaxDepth"/> deep.</summary>
    List,
}
