namespace MessagePack;

/// <summary>What kind of value comes next in MessagePack bytes.</summary>
internal enum MessagePackType : byte
{
    /// <summary>A code that the format never uses.</summary>
    Unknown = 0,

    /// <summary>A whole number of any width.</summary>
    Integer = 1,

    /// <summary>Nothing.</summary>
    Nil = 2,

    /// <summary>True or false.</summary>
    Boolean = 3,

    /// <summary>A float of 32 or 64 bits.</summary>
    Float = 4,

    /// <summary>Text in UTF-8.</summary>
    String = 5,

    /// <summary>Bytes.</summary>
    Binary = 6,

    /// <summary>Values in a row.</summary>
    Array = 7,

    /// <summary>Pairs of a key and a value.</summary>
    Map = 8,

    /// <summary>Bytes with a type number, such as a timestamp.</summary>
    Extension = 9,
}
