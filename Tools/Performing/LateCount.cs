using System.Text.Json.Serialization;

namespace Tactus.Tools.Performing;

/// <summary>A generator's events that came after their onset.</summary>
/// <param name="Generator">Its name.</param>
/// <param name="Played">How many were played at once.</param>
/// <param name="Dropped">How many were dropped, because the generator wants it so or because they were older than anyone waits for.</param>
/// <param name="Worst">By how many ms the latest was late.</param>
internal sealed record LateCount(
    [property: JsonPropertyName("generator")] string Generator,
    [property: JsonPropertyName("played")] long Played,
    [property: JsonPropertyName("dropped")] long Dropped,
    [property: JsonPropertyName("worst")] double Worst);
