using System.Buffers;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Runtime.ExceptionServices;
using Tactus.Hosting;

namespace Tactus.Tools.Performing;

/// <summary>One connection to an engine: frames out, frames in, each with the moment when it was there.</summary>
/// <remarks>Thread: one sends while another listens.</remarks>
internal sealed class EngineSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1);

    /// <summary>Now, in ms on this process's own clock.</summary>
    public static double LocalMs => Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;

    /// <summary>Connects.</summary>
    /// <returns>False if there is no engine now, or it was stopped.</returns>
    public async Task<bool> TryConnect(Uri url, CancellationToken stop) => await Failure(url, stop).ConfigureAwait(false) is null && !stop.IsCancellationRequested;

    /// <summary>Connects to an engine that must be there.</summary>
    /// <exception cref="HostingException">It is not; the sentence says what is there instead.</exception>
    public async Task Connect(Uri url, CancellationToken stop)
    {
        if (await Failure(url, stop).ConfigureAwait(false) is { } failure)
            ExceptionDispatchInfo.Throw(failure);
    }

    /// <summary>Sends one frame; a connection that is lost meanwhile shows where it is listened to.</summary>
    public async Task Send(byte[] frame, CancellationToken stop)
    {
        await sending.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            await socket.SendAsync(frame, WebSocketMessageType.Binary, endOfMessage: true, stop).ConfigureAwait(false);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Listens until the connection ends or it is told to stop.</summary>
    /// <param name="take">Gets each frame, and when it was here in ms on this process's own clock.</param>
    /// <param name="stop">Ends it.</param>
    public async Task Listen(Action<ReadOnlyMemory<byte>, double> take, CancellationToken stop)
    {
        var frame = new ArrayBufferWriter<byte>(1 << 16);
        try
        {
            while (await socket.ReceiveAsync(frame.GetMemory(1 << 14), stop).ConfigureAwait(false) is { MessageType: not WebSocketMessageType.Close } got)
            {
                frame.Advance(got.Count);
                if (!got.EndOfMessage)
                    continue;
                take(frame.WrittenMemory, LocalMs);
                frame.ResetWrittenCount();
            }
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException)
        {
            // The connection ended, by the engine, by the network or by us: whoever made it makes another one if there is still time.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        socket.Dispose();
        sending.Dispose();
    }

    private async Task<HostingException?> Failure(Uri url, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            await socket.ConnectAsync(url, patience.Token).ConfigureAwait(false);
            return null;
        }
        catch (OperationCanceledException)
        {
            return stop.IsCancellationRequested ? null : new($"What is at {url} did not answer within {Patience.TotalSeconds:0} s, so it is no engine. Start one with 'tactus play', or give its address.");
        }
        catch (WebSocketException error)
        {
            return new(Sentence(url, error), error);
        }
    }

    private static string Sentence(Uri url, WebSocketException error) => error.WebSocketErrorCode == WebSocketError.NotAWebSocket
        ? $"What answers at {url} is no engine: {error.Message.TrimEnd('.')}. Start one with 'tactus play', or give its address."
        : $"No engine answers at {url}: {error.GetBaseException().Message.TrimEnd('.')}. Start one with 'tactus play', or give its address.";
}
