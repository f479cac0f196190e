namespace Tactus;

/// <summary>A generator yielded on and on and hardly moved in time.</summary>
internal sealed class RunawayGeneratorException(int limit)
    : Exception($"it yielded more than {limit:#,##0} events within a millisecond; yield a longer Wait, or an onset that lies later, between them.");
