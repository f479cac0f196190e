using MessagePack;

namespace Tactus.Wire;

/// <summary>Writes the status, as <c>docs/protocol.md</c> says under "The status".</summary>
/// <remarks>Thread: any but the engine's. What other threads write meanwhile may be a step apart.</remarks>
internal static class StatusEncoder
{
    /// <summary>Beyond so many generators only the first are told of one by one, before them those whose events came late, and before these those that were stopped by a fault.</summary>
    public const int MostGenerators = 256;

    private const int PartsAlways = 4;

    /// <summary>Writes a status message.</summary>
    public static void WriteMessage(Frame into, Instant at, Status status)
    {
        var writer = EngineMessages.Begin(into, MessageKind.Status);
        writer.Write(at.Ticks);
        writer.WriteMapHeader(PartsAlways + PartsIn(status));
        Write(ref writer, "piece", status.Piece);
        Write(ref writer, "running", status.IsRunning);
        Write(ref writer, "lookAhead", status.LookAhead.TotalMilliseconds);
        Write(ref writer, "watchers", status.Watchers);
        WriteTransport(ref writer, status.Transport);
        WriteGenerators(ref writer, status.Generators);
        WritePerformers(ref writer, status.Performers);
        WriteLoop(ref writer, status.Loop);
        writer.Flush();
    }

    private static int PartsIn(Status status) =>
        (status.Transport is null ? 0 : 1) + (status.Generators is null ? 0 : 2) + (status.Performers is null ? 0 : 1) + (status.Loop is null ? 0 : 1);

    private static void WriteTransport(ref MessagePackWriter writer, TransportStatus? transport)
    {
        if (transport is not { Snapshot: var now })
            return;
        writer.Write("transport");
        writer.WriteMapHeader(8);
        Write(ref writer, "playing", now.Playing);
        Write(ref writer, "position", now.Position.Units);
        Write(ref writer, "tempo", now.Tempo.Bpm);
        Write(ref writer, "numerator", now.Metre.Numerator);
        Write(ref writer, "denominator", now.Metre.Denominator);
        Write(ref writer, "leader", now.Leader);
        Write(ref writer, "drift", transport.DriftPpm);
        writer.Write("residual");
        if (transport.Residual is not { Count: > 0 } residual)
        {
            writer.WriteNil();
            return;
        }
        writer.WriteMapHeader(3);
        Write(ref writer, "count", residual.Count);
        Write(ref writer, "p50", residual.Percentile(.5).TotalMilliseconds);
        Write(ref writer, "p99", residual.Percentile(.99).TotalMilliseconds);
    }

    private static void WriteGenerators(ref MessagePackWriter writer, IReadOnlyList<GeneratorStatus>? generators)
    {
        if (generators is null)
            return;
        Write(ref writer, "generatorCount", generators.Count);
        writer.Write("generators");
        var told = generators.Count <= MostGenerators ? generators : [.. generators.OrderBy(one => one.Generator.Fault is null).ThenByDescending(one => one.Late.Late).Take(MostGenerators)];
        writer.WriteArrayHeader(told.Count);
        foreach (var generator in told)
            Write(ref writer, generator);
    }

    private static void Write(ref MessagePackWriter writer, GeneratorStatus status)
    {
        var (generator, late) = status;
        writer.WriteMapHeader(11);
        Write(ref writer, "id", generator.Id);
        Write(ref writer, "name", generator.Name);
        Write(ref writer, "clock", generator.Clock.Name);
        Write(ref writer, "running", generator.IsRunning);
        Write(ref writer, "muted", generator.IsMuted);
        Write(ref writer, "ended", generator.HasEnded);
        Write(ref writer, "events", generator.Events);
        Write(ref writer, "skipped", generator.Skipped);
        Write(ref writer, "late", late.Late);
        Write(ref writer, "dropped", late.Dropped);
        Write(ref writer, "fault", generator.Fault?.ToString());
    }

    private static void WritePerformers(ref MessagePackWriter writer, IReadOnlyList<PerformerStatus>? performers)
    {
        if (performers is null)
            return;
        writer.Write("performers");
        writer.WriteArrayHeader(performers.Count);
        foreach (var performer in performers)
            Write(ref writer, performer);
    }

    private static void Write(ref MessagePackWriter writer, PerformerStatus performer)
    {
        writer.WriteMapHeader(11);
        Write(ref writer, "name", performer.Name);
        Write(ref writer, "since", performer.Since.Ticks);
        Write(ref writer, "leads", performer.Leads);
        Write(ref writer, "wanted", OrNil(performer.Wanted?.TotalMilliseconds));
        Write(ref writer, "events", performer.Events);
        Write(ref writer, "late", performer.Late);
        Write(ref writer, "dropped", performer.Dropped);
        Write(ref writer, "slack", OrNil(performer.Last?.Middle));
        Write(ref writer, "low", performer.Last is { Count: > 0, Low: var low } ? low : Value.Nil);
        Write(ref writer, "roundTrip", OrNil(performer.Last?.RoundTrip));
        Write(ref writer, "drift", OrNil(performer.Last?.Drift));
    }

    private static void WriteLoop(ref MessagePackWriter writer, LoopStatus? loop)
    {
        if (loop is not { Statistics: var counted })
            return;
        writer.Write("loop");
        writer.WriteMapHeader(14);
        Write(ref writer, "step", loop.Step.TotalMilliseconds);
        Write(ref writer, "steps", counted.Steps);
        Write(ref writer, "overruns", counted.Overruns);
        Write(ref writer, "missed", counted.Skipped);
        Write(ref writer, "sent", loop.Sent);
        Write(ref writer, "lateness", loop.Lateness);
        Write(ref writer, "stepTime", loop.StepTime);
        Write(ref writer, "allocated", counted.Allocated);
        writer.Write("collections");
        writer.WriteArrayHeader(GC.MaxGeneration + 1);
        for (var generation = 0; generation <= GC.MaxGeneration; generation++)
            writer.Write(GC.CollectionCount(generation));
        Write(ref writer, "pause", GC.GetTotalPauseDuration().TotalMilliseconds);
        Write(ref writer, "heap", GC.GetTotalMemory(forceFullCollection: false));
        Write(ref writer, "memory", Environment.WorkingSet);
        Write(ref writer, "cpu", Environment.CpuUsage.TotalTime.TotalMilliseconds);
        Write(ref writer, "process", Environment.ProcessId);
    }

    private static void Write(ref MessagePackWriter writer, string key, LengthStatus? known)
    {
        writer.Write(key);
        if (known is not { } lengths)
        {
            writer.WriteNil();
            return;
        }
        writer.WriteMapHeader(3);
        Write(ref writer, "p50", lengths.P50.TotalMilliseconds);
        Write(ref writer, "p99", lengths.P99.TotalMilliseconds);
        Write(ref writer, "max", lengths.Max.TotalMilliseconds);
    }

    private static Value OrNil(double? value) => value is { } number ? number : Value.Nil;

    private static void Write(ref MessagePackWriter writer, string key, Value value)
    {
        writer.Write(key);
        ValueEncoding.Write(ref writer, value);
    }
}
