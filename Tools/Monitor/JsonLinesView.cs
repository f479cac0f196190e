using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tactus.Tools.Monitor;

/// <summary>A line of JSON for each status, for machines: the status as docs/protocol.md lays it out, with what can be told beside the one before.</summary>
internal sealed class JsonLinesView(TextWriter to) : IMonitorView
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public void Show(Reading reading)
    {
        var line = JsonSerializer.SerializeToNode(reading.Status, CamelCase)!.AsObject();
        line["at"] = reading.At / (double)TimeSpan.TicksPerMillisecond;
        var (bar, beat, fraction) = reading.BarBeat;
        line["transport"]!["bar"] = bar;
        line["transport"]!["beat"] = beat + Math.Round(fraction, 3);
        line["eventsPerSecond"] = Rounded(reading.Rate);
        line["allocatedPerStep"] = Rounded(reading.AllocatedByStep);
        line["cpuShare"] = Rounded(reading.Cpu);
        foreach (var (node, generator) in line["generators"]!.AsArray().Zip(reading.Status.Generators))
            node!["eventsPerSecond"] = Rounded(reading.RateOf(generator));
        Write(line);
    }

    public void Say(string sentence, bool isNew)
    {
        if (isNew)
            Write(new JsonObject { ["notice"] = sentence });
    }

    public void Dispose() => to.Flush();

    private void Write(JsonObject line)
    {
        to.WriteLine(line.ToJsonString());
        to.Flush();
    }

    private static double? Rounded(double? number) => number is { } known ? Math.Round(known, 4) : null;
}
