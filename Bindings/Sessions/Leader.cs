using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>A performer whose transport the engine follows.</summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class Leader(Performer performer, Transport transport, Dispatcher dispatcher, FramePool pool) : ITransportLeader
{
    /// <inheritdoc/>
    public string Name => performer.Name;

    /// <summary>Whether the engine follows it now. Thread: any.</summary>
    public bool Leads => ReferenceEquals(transport.Leader, this);

    /// <inheritdoc/>
    public void Drive(string command, params ReadOnlySpan<double> arguments)
    {
        var frame = pool.Rent();
        EngineMessages.WriteDrive(frame, command, arguments);
        dispatcher.To(performer, frame);
    }
}
