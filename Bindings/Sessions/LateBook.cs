using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>How many events of each generator came late to performers, as they told.</summary>
/// <remarks>Thread: any. Allocates: where something came late.</remarks>
internal sealed class LateBook
{
    private const int FieldsOfOne = 3;
    private readonly ConcurrentDictionary<long, LateEvents> byGenerator = new();

    /// <summary>What came late of a generator since the start; nothing for one that nobody named.</summary>
    public LateEvents Of(int generator) => byGenerator.GetValueOrDefault(generator);

    /// <summary>Takes in what one performer tells of the last second.</summary>
    /// <param name="told">Its slack.</param>
    /// <param name="last">The number of the piece's last generator; of later ones nothing is kept.</param>
    /// <param name="dropped">How many events were dropped in all.</param>
    /// <param name="sentence">What is wrong with it, if something is.</param>
    public bool TryTake(Slack told, int last, out long dropped, [NotNullWhen(false)] out string? sentence)
    {
        var fields = told.ByGenerator ?? [];
        dropped = 0;
        sentence = MistakeIn(fields);
        if (sentence is not null)
            return false;
        foreach (var one in fields.Chunk(FieldsOfOne))
        {
            dropped += one[2].AsInt;
            if (one[0].AsInt <= last)
                Add(one[0].AsInt, new(one[1].AsInt + one[2].AsInt, one[2].AsInt));
        }
        return true;
    }

    private void Add(long generator, LateEvents events) => byGenerator.AddOrUpdate(generator, events, (_, before) => before + events);

    private static string? MistakeIn(Value[] fields) =>
        fields.Length % FieldsOfOne == 0 && fields.All(field => field is { Kind: ValueKind.Int, AsInt: >= 0 and <= Limits.LateEvents })
            ? null
            : $"'byGenerator' of 'slack' has for each generator {FieldsOfOne} whole numbers from 0 to {Limits.LateEvents:#,0}: its id, how many of its late events were played, how many were dropped; {fields.Length} values came that do not fit that.";
}
