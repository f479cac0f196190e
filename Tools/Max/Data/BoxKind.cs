namespace Tactus.Tools.Max.Data;

/// <summary>How an object stands in a patch.</summary>
internal enum BoxKind
{
    /// <summary>Typed into an object box: <c>"maxclass": "newobj"</c>.</summary>
    Typed,

    /// <summary>A class of its own, such as <c>"maxclass": "toggle"</c>.</summary>
    OwnClass,

    /// <summary>Not known: both are taken.</summary>
    Either,
}
