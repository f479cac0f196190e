namespace Tactus.Scripting;

/// <summary>What a piece is made of at one moment.</summary>
/// <param name="Name">The piece's name.</param>
/// <param name="Controls">Its controls, in the order in which they were added.</param>
/// <param name="Generators">Its generators, likewise.</param>
internal sealed record PieceContent(string Name, IReadOnlyList<Control> Controls, IReadOnlyList<GeneratorComponent> Generators)
{
    /// <summary>What a piece is made of now. Thread: the engine's own, or before it runs.</summary>
    public static PieceContent Of(Piece piece) => new(piece.Name, [.. piece.Entities.Select(entity => entity.Control).OfType<Control>()], [.. piece.Generators]);
}
