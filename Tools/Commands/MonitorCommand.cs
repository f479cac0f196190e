using System.CommandLine;
using System.CommandLine.Parsing;
using Tactus.Hosting;
using Tactus.Hosting.Commands;
using Tactus.Sessions;
using Tactus.Tools.Monitor;
using Tactus.Tools.Performing;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus monitor</c>: how an engine is, live.</summary>
internal static class MonitorCommand
{
    private static readonly string About = $"""
        Shows how a running engine is: its transport and how well it follows Max's, its generators, its performers and its loop. It only watches: the piece
        does not wait for it, and plays as if it were not there. When the engine ends or is restarted, it waits and goes on.

        late, missed, skipped   should be 0: events that came too late, steps that were let go of, onsets that lay in the past
        slack                   how long before its onset an event is there: half of the events have the p50 or more, 99.9 % the p99.9
        ahead                   how far ahead of its onset a performer needs each event, and how far ahead they are sent
        drift                   by how much two clocks differ, in parts per million; 20 ppm are 1.7 s a day
        residual                how far Max's reports lie off the line that the engine draws through them

        In a terminal it draws in place, and q ends it; NO_COLOR=1 leaves colours out. Elsewhere it writes a line for each look.
        The exit code is 1 if there is no engine, or none when the time is up.

        Examples:
          tactus monitor                                the engine on this machine
          tactus monitor 7401                           the one on another port
          tactus monitor --for 10s --format jsonl       for machines
        """;

    private enum Format
    {
        Text,
        Jsonl,
    }

    public static Command Create()
    {
        var url = new Argument<string?>("url") { Arity = ArgumentArity.ZeroOrOne, Description = $"The engine's socket, its page's address, or its port. Default: {EngineAddress.Default}." };
        var length = new Option<TimeSpan?>("--for") { Description = "Watch for so long, such as 10s; otherwise until q or Ctrl-C.", CustomParser = Values.Time };
        var every = new Option<TimeSpan?>("--every") { Description = "How often to look, 100ms to 1m. Default: 500ms in a terminal, 1s elsewhere.", CustomParser = Every };
        var format = new Option<Format>("--format") { HelpName = Values.Choices<Format>(), CustomParser = Values.Choice<Format>, Description = "text: for people. jsonl: for machines, a line of JSON each." };
        var command = new Command("monitor", About) { url, length, every, format };
        command.SetAction((parsed, cancel) => Watch(
            EngineAddress.Read(parsed.GetValue(url)), parsed.GetValue(length), parsed.GetValue(every), parsed.GetValue(format), cancel));
        return command;
    }

    private static async Task<int> Watch(Uri url, TimeSpan? length, TimeSpan? every, Format format, CancellationToken cancel)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var isTerminal = format == Format.Text && !Console.IsOutputRedirected && !Console.IsInputRedirected;
        using var timeIsUp = new CancellationTokenSource();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(end.Token, timeIsUp.Token);
        var view = new Lazy<IMonitorView>(() => isTerminal ? new LiveView(end.Cancel) : format == Format.Jsonl ? new JsonLinesView(Console.Out) : new PlainView(Console.Out));
        var watching = new Watching(url, every ?? TimeSpan.FromSeconds(isTerminal ? .5 : 1), view);
        try
        {
            await watching.Run(() => timeIsUp.CancelAfter(length ?? Timeout.InfiniteTimeSpan), enough.Token).ConfigureAwait(false);
        }
        finally
        {
            if (view.IsValueCreated)
                view.Value.Dispose();
        }
        return watching.Loss is { } loss && !end.IsCancellationRequested ? throw new HostingException($"{loss} It did not come back before the time was up.") : 0;
    }

    private static TimeSpan? Every(ArgumentResult result)
    {
        if (Values.Time(result) is not { } every)
            return null;
        if (every.TotalMilliseconds is < Watchers.ShortestMs or > Watchers.LongestMs)
            result.AddError($"--every cannot be '{result.Tokens[0].Value}': an engine is looked at every 100ms to 1m.");
        return every;
    }
}
