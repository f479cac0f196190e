using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Tactus.Hosting.Commands;
using Tactus.Tools.Performing;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus perform</c>: performs without sound, and says how punctually the events came.</summary>
internal static class PerformCommand
{
    private enum Format
    {
        Text,
        Json,
    }

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "The engine's socket, its page's address, or its port.", DefaultValueFactory = _ => EngineAddress.Default.ToString() };
        var length = new Option<TimeSpan?>("--for") { Description = "Perform for so long, such as 5s; otherwise until Ctrl-C.", CustomParser = Values.Time };
        var format = new Option<Format>("--format") { HelpName = Values.Choices<Format>(), CustomParser = Values.Choice<Format>, Description = "text: for people. json: for machines." };
        var file = new Option<string?>("--log") { Description = "Write every event as it is played into this file, one line of JSON each." };
        var command = new Command("perform", "Performs without sound: takes the place of Max or the page, and says how punctually the events came.") { url, length, format, file };
        command.SetAction((parsed, cancel) =>
            Perform(EngineAddress.Read(parsed.GetValue(url)), parsed.GetValue(length), parsed.GetValue(format), parsed.GetValue(file), cancel));
        return command;
    }

    private static async Task<int> Perform(Uri url, TimeSpan? length, Format format, string? file, CancellationToken cancel)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        if (length is { } limit)
            time.CancelAfter(limit);
        var log = new PerformanceLog();
        var performer = new HeadlessPerformer(url, log);
        using var output = file is null ? null : OutputFile.Open(file);
        if (output is not null)
            log.Played = (entry, due) => output.Stream.Write(Line(entry, due, performer.Generators));
        await performer.Perform(time.Token).ConfigureAwait(false);
        output?.Keep();
        var report = performer.Report();
        Console.WriteLine(format == Format.Json ? JsonSerializer.Serialize(report) : report.ToString());
        return 0;
    }

    private static byte[] Line(IncomingEvent entry, double due, IReadOnlyDictionary<int, string> names) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        generator = names.GetValueOrDefault(entry.Generator, entry.Generator.ToString(CultureInfo.InvariantCulture)),
        due = due / TimeSpan.TicksPerMillisecond,
        atoms = entry.Atoms.Select(atom => (object?)atom.Text ?? (atom.Kind == ValueKind.Int ? atom.AsInt : atom.AsFloat)),
    }).Concat("\n"u8.ToArray()).ToArray();
}
