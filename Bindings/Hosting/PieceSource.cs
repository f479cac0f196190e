namespace Tactus.Hosting;

/// <summary>Where a piece comes from: what composes it, by which name, and the file it was written in.</summary>
/// <param name="Name">Its name, for people.</param>
/// <param name="Compose">Puts the piece together; called anew for every performance.</param>
/// <param name="File">The C# file, for what lies beside it; null where there is none.</param>
public sealed record PieceSource(string Name, Action<Piece> Compose, string? File = null)
{
    /// <summary>Puts the piece together.</summary>
    /// <param name="seed">What all its chance comes from.</param>
    /// <param name="tempo">The transport's tempo, and that of every generator on a <c>beats</c> clock; null leaves the piece's own.</param>
    public Piece Build(long seed, Tempo? tempo) => Build(seed, tempo, out _);

    /// <summary>Puts the piece together, with the presets from beside its file.</summary>
    /// <param name="seed">What all its chance comes from.</param>
    /// <param name="tempo">The tempo; null leaves the piece's own.</param>
    /// <param name="presets">Where its presets come from; null where the piece has no file.</param>
    internal Piece Build(long seed, Tempo? tempo, out PresetKeeper? presets)
    {
        XmlComments.LookBesideAssemblies();
        var piece = new Piece(Name, seed);
        presets = File is null ? null : PresetKeeper.Load(piece, File);
        Compose(piece);
        if (tempo is not null)
            SetTempo(piece, tempo);
        return piece;
    }

    private static void SetTempo(Piece piece, Tempo tempo)
    {
        piece.Transport.SetTempo(tempo);
        foreach (var generator in piece.Generators)
            if (generator.Clock.Kind == ClockKind.Beats)
                generator.SetTempo(tempo);
    }
}
