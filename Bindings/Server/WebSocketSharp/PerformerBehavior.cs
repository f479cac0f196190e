using WebSocketSharp;
using WebSocketSharp.Server;

namespace Tactus.Server.WebSocketSharp;

/// <summary>One performer's session, as the library makes one for each connection.</summary>
/// <remarks>Thread: the library's own, one call at a time.</remarks>
internal sealed class PerformerBehavior : WebSocketBehavior
{
    // The library opens a session in one piece of work on a thread of the pool, and calls OnOpen from the midst of it. When that thread turns to other work, it is done.
    private static readonly AsyncLocal<TaskCompletionSource?> Opening = new(change =>
    {
        if (change.ThreadContextChanged)
            change.PreviousValue?.TrySetResult();
    });

    private readonly TaskCompletionSource isOpened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SharpConnection connection;
    private Func<IPerformerConnection, Task> serve = _ => Task.CompletedTask;

    public PerformerBehavior() => connection = new SharpConnection(this);

    /// <summary>Whether frames can be sent.</summary>
    public bool IsOpen => State == WebSocketState.Open;

    /// <summary>Says whom to let in, and who serves those.</summary>
    public void Prepare(Doorman doorman, Func<IPerformerConnection, Task> server)
    {
        serve = server;
        OriginValidator = origin => doorman.Refuse(Context.Headers["Host"], origin, Context.QueryString["token"]) is null;
    }

    /// <summary>Sends a binary frame; blocks until the socket has taken it.</summary>
    public void SendFrame(byte[] frame) => Send(frame);

    /// <summary>Closes, and waits for the other side to do so too, as long as the library waits.</summary>
    public void Close(ushort code, string reason) => Context.WebSocket.Close(code, reason);

    /// <inheritdoc/>
    protected override void OnOpen()
    {
        _ = ServeAsync();
        Opening.Value = isOpened;
    }

    /// <inheritdoc/>
    protected override void OnMessage(MessageEventArgs e) => connection.Take(e);

    /// <inheritdoc/>
    protected override void OnClose(CloseEventArgs e) => connection.Finish();

    private async Task ServeAsync()
    {
        await isOpened.Task.ConfigureAwait(false);
        try
        {
            await serve(connection).ConfigureAwait(false);
        }
        finally
        {
            Context.WebSocket.Close();
        }
    }
}
