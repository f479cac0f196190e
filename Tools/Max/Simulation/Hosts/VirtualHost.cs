using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary>
/// A host whose clock, timers and sockets are the simulator's: it computes only while it is spoken to, and then says what it did and when it wants to be woken.
/// Scripts/virtual-time.cjs is the other half of it.
/// </summary>
/// <param name="outside">Whose time it lives in.</param>
/// <param name="converse">Tells the script one thing, and waits for all that it says to that.</param>
/// <param name="said">Gets whatever is meant for Max.</param>
internal sealed class VirtualHost(Outside outside, Func<JsonObject, IReadOnlyList<JsonObject>> converse, Action<JsonObject> said)
{
    private readonly Dictionary<int, IWire> wires = [];
    private TimedCall? alarm;
    private bool isOver;

    /// <summary>Tells it something; everything that it does in this moment is done when this returns.</summary>
    public void Say(JsonObject message)
    {
        if (isOver)
            return;
        message["now"] = outside.Now;
        foreach (var each in converse(message))
            Take(each);
    }

    /// <summary>It is gone: its sockets break, its timers never come.</summary>
    public void End()
    {
        isOver = true;
        alarm?.Cancel();
        foreach (var wire in wires.Values.ToArray())
            wire.Close();
        wires.Clear();
    }

    private void Take(JsonObject what)
    {
        switch (what["type"]!.GetValue<string>())
        {
            case "connect": Connect(Number(what), what["url"]!.GetValue<string>()); break;
            case "send": WireOf(what)?.Send(Convert.FromBase64String(what["data"]!.GetValue<string>())); break;
            case "close": WireOf(what)?.Close(); wires.Remove(Number(what)); break;
            case "look": Look(Number(what), what["url"]!.GetValue<string>()); break;
            case "done": WakeAt(what["next"]?.GetValue<double>()); break;
            default: said(what); break;
        }
    }

    private static int Number(JsonObject what) => what["id"]!.GetValue<int>();

    private IWire? WireOf(JsonObject what) => wires.GetValueOrDefault(Number(what));

    /// <summary>A page that leaves may still ask for a socket; it is gone before there is one.</summary>
    private void Connect(int id, string url)
    {
        if (!isOver)
            wires[id] = outside.Network!.Connect(url, new Socket(this, id));
    }

    private void Look(int id, string url) =>
        outside.At(outside.Now, () => Say(new() { ["type"] = "looked", ["id"] = id, ["found"] = outside.Network!.Answers(url) }));

    private void WakeAt(double? next)
    {
        alarm?.Cancel();
        alarm = next is { } due && !isOver ? outside.At(due, () => Say(new() { ["type"] = "wake" })) : null;
    }

    /// <summary>One of its sockets, seen from the other end.</summary>
    private sealed class Socket(VirtualHost host, int id) : IWireEnd
    {
        public void Opened() => Tell("open");

        public void Received(ReadOnlyMemory<byte> frame) => Tell("message", Convert.ToBase64String(frame.Span));

        public void Closed() => Tell("close");

        private void Tell(string what, string? data = null)
        {
            if (host.wires.ContainsKey(id))
                host.Say(new() { ["type"] = "socket", ["id"] = id, ["event"] = what, ["data"] = data });
            if (what == "close")
                host.wires.Remove(id);
        }
    }
}
