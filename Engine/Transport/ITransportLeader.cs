namespace Tactus;

/// <summary>Whoever runs the transport that the engine follows: Max, through its performer.</summary>
internal interface ITransportLeader
{
    /// <summary>Its name, for people.</summary>
    string Name { get; }

    /// <summary>Asks it to do something with its transport; whether it does shows in its next report.</summary>
    /// <param name="command">As in docs/protocol.md: <c>play</c>, <c>stop</c>, <c>continue</c>, <c>locate</c>, <c>tempo</c>, <c>metre</c>.</param>
    /// <param name="arguments">The command's own.</param>
    void Drive(string command, params ReadOnlySpan<double> arguments);
}
