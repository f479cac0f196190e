using Tactus.Server;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Hears what one performer says, and sees that it is answered.</summary>
/// <remarks>
/// Thread: one, the connection's own. Pings are answered on it at once, also while the welcome still waits for the music to begin: an answer that waited would put the performer's clock
/// wrong by half of that. Everything else waits for the welcome, and is the engine's to answer.
/// </remarks>
internal sealed class Listener(Performer performer, IPerformerConnection connection, Reception reception, Watchers watchers, FramePool pool, IStepTimer clock, TaskCompletionSource first)
{
    private Task welcome = Task.CompletedTask;

    /// <summary>Listens until the connection ends.</summary>
    public async Task RunAsync()
    {
        while (await connection.ReceiveAsync().ConfigureAwait(false) is { Kind: not ReceivedKind.Closed } received)
        {
            var at = clock.Now;
            if (!performer.Link.IsClosing)
                await HearAsync(received, at).ConfigureAwait(false);
        }
    }

    private ValueTask HearAsync(Received received, Instant at)
    {
        switch (received.Kind)
        {
            case ReceivedKind.TooLarge:
                performer.Link.SayGoodbye(CloseCode.FrameTooLarge, $"A frame has at most {Limits.FrameBytes:N0} bytes; a larger one came.");
                return default;
            case ReceivedKind.Text:
                Refuse(new Refusal(null, "Frames are binary and hold MessagePack; a frame of text came."), at);
                return default;
        }
        if (Door.TryRead(received.Frame, out var message, out var refusal))
            return HearAsync(message, at);
        Refuse(refusal, at);
        return default;
    }

    private ValueTask HearAsync(PerformerMessage message, Instant at)
    {
        switch (message)
        {
            case Ping ping: Answer(ping, at); break;
            case Hello when performer.HasSaidHello: Refuse(new Refusal(null, "Hello was said already; it comes once in a connection."), at); break;
            case Hello hello when hello.Version < Limits.Version: SayThatVersionsDiffer(hello.Version); break;
            case Hello hello: welcome = WelcomeAsync(hello, at); break;
            case Watch watch when watch.Version < Limits.Version: SayThatVersionsDiffer(watch.Version); break;
            case Watch watch: Watch(watch, at); break;
            case var asked when welcome.IsCompleted: Hear(asked, at); break;
            default: return HearWelcomedAsync(message, at);
        }
        return default;
    }

    private async ValueTask HearWelcomedAsync(PerformerMessage message, Instant at)
    {
        await welcome.ConfigureAwait(false);
        Hear(message, at);
    }

    private void Hear(PerformerMessage message, Instant at)
    {
        if (performer.HasSaidHello && !reception.Opened.IsCompletedSuccessfully)
            return;    // the piece ended before it began
        switch (message)
        {
            case Request request when performer.HasSaidHello: reception.Answer(performer, request); break;
            case Slack slack when performer.HasSaidHello: Take(slack, at); break;
            case Slack: Refuse(new Refusal(null, "Say hello before you tell of slack."), at); break;
            case Report report when performer.HasSaidHello: Follow(report, at); break;
            case Report: Refuse(new Refusal(null, "Say hello before you report a transport."), at); break;
            case Request early: Refuse(new Refusal(early.Number, "Say hello before you ask for anything."), at); break;
        }
    }

    private async Task WelcomeAsync(Hello hello, Instant at)
    {
        (performer.Name, performer.Since, performer.HasSaidHello) = (hello.Name, at, true);
        first.TrySetResult();
        await reception.Opened.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (reception.Opened.IsCompletedSuccessfully)
            reception.Welcome(performer, hello);
    }

    private void Answer(Ping ping, Instant received)
    {
        var frame = pool.Rent();
        EngineMessages.WritePong(frame, ping, received, clock.Now);
        performer.Link.Send(frame);
    }

    private void Take(Slack slack, Instant at)
    {
        if (!watchers.TryTake(slack, out var dropped, out var sentence))
        {
            Refuse(new Refusal(null, sentence), at);
            return;
        }
        performer.Tell(slack, dropped);
        if (slack.Count > 0)
            reception.Tune(performer, slack);
    }

    private void Watch(Watch watch, Instant at)
    {
        if (!watchers.TryTake(performer, watch, out var sentence))
            Refuse(new Refusal(null, sentence), at);
    }

    private void Follow(Report report, Instant at)
    {
        if (TransportReports.TryRead(report, at, out var read, out var sentence))
            reception.Follow(performer, read);
        else
            Refuse(new Refusal(null, sentence), at);
    }

    private void SayThatVersionsDiffer(long spoken) => performer.Link.SayGoodbye(CloseCode.NoCommonVersion,
        $"This engine speaks version {Limits.Version} of the protocol, and you speak {spoken} at most; bring the older of the two up to date.");

    private void Refuse(Refusal refusal, Instant at)
    {
        var frame = pool.Rent();
        if (refusal.Request is { } request)
            EngineMessages.WriteRefusal(frame, request, refusal.Sentence);
        else
            EngineMessages.WriteLog(frame, new LogLine(LogLevel.Warning, refusal.Sentence, at));
        performer.Link.Send(frame);
        if (++performer.Malformed >= Limits.MalformedFrames)
            performer.Link.SayGoodbye(CloseCode.TooManyMalformedFrames, $"{Limits.MalformedFrames} frames did not fit the protocol (docs/protocol.md); the last: {refusal.Sentence}");
    }
}
