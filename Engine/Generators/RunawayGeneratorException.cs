namespace Tactus;

/// <summary>A generator yielded on and on without moving in time.</summary>
internal sealed class RunawayGeneratorException(int limit)
    : Exception($"it yielded more than {limit:#,##0} events at one onset without moving on; yield a Wait, or an onset that lies later, between them.");
