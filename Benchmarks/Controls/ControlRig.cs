using System.Buffers;
using MessagePack;
using Tactus.Sessions;
using Tactus.Wire;

namespace Tactus.Benchmarks.Controls;

/// <summary>
/// An engine with a control, and a performer that asks it: each frame goes the whole way that one from a socket goes, through the door, the engine's inbox and the desk,
/// and its answer back to the connection.
/// </summary>
internal sealed class ControlRig : IDisposable
{
    /// <summary>How many requests are said before a step answers them.</summary>
    public const int InFlight = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly ManualStepTimer timer = new();
    private readonly Piece piece = new("control");
    private readonly PerformerHub hub;
    private readonly EngineLoop engine;
    private readonly Caller caller = new();

    public ControlRig()
    {
        piece.Control("voice", new Voice());
        hub = new PerformerHub(piece, timer);
        engine = new EngineLoop(piece, hub, timer);
        engine.Open();
        hub.Open(engine);
        _ = hub.ServeAsync(caller);
        Ask([Frame(MessageKind.Hello, (ref writer) => Hello(ref writer), 4)], answers: 4);
    }

    /// <summary>The frames of so many requests of a kind.</summary>
    public static ReadOnlyMemory<byte>[] Gets { get; } = Frames(i => Frame(MessageKind.Get, (ref writer) => Ask(ref writer, i, "Pitch"), 3));

    public static ReadOnlyMemory<byte>[] Sets { get; } = Frames(i => Frame(MessageKind.Set, (ref writer) => Ask(ref writer, i, "Pitch", i % 128), 4));

    public static ReadOnlyMemory<byte>[] Calls { get; } = Frames(i => Frame(MessageKind.Call, (ref writer) => Ask(ref writer, i, "Move", i % 12, .25), 4));

    /// <summary>What is answered at the door, without the engine: the floor.</summary>
    public static ReadOnlyMemory<byte>[] Pings { get; } = Frames(i => Frame(MessageKind.Ping, (ref writer) =>
    {
        writer.Write(i);
        writer.Write(12.5);
    }, 2));

    /// <summary>Says all of them, runs a step, and waits until each was answered.</summary>
    public void Ask(ReadOnlyMemory<byte>[] frames) => Ask(frames, frames.Length);

    public void Dispose()
    {
        caller.Abort();
        engine.Close();
    }

    private void Ask(ReadOnlyMemory<byte>[] frames, int answers)
    {
        var all = caller.Answers + answers;
        caller.Say(frames);
        engine.RunStep(timer.Now);
        timer.Advance(engine.Options.Step);
        if (!SpinWait.SpinUntil(() => caller.Answers >= all, Patience))
            throw new InvalidOperationException($"{frames.Length} requests were said, and {all - caller.Answers} answers are missing.");
        if (frames.Length > 1 && caller.Last.AsSpan().IndexOf("There is no"u8) >= 0)
            throw new InvalidOperationException($"A request was refused: {System.Text.Encoding.UTF8.GetString(caller.Last)}");
    }

    private delegate void Writing(ref MessagePackWriter writer);

    private static ReadOnlyMemory<byte>[] Frames(Func<int, ReadOnlyMemory<byte>> one) => [.. Enumerable.Range(1, InFlight).Select(one)];

    private static ReadOnlyMemory<byte> Frame(MessageKind kind, Writing fields, int count)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(bytes);
        writer.WriteArrayHeader(count + 1);
        writer.Write((int)kind);
        fields(ref writer);
        writer.Flush();
        return bytes.WrittenMemory;
    }

    private static void Hello(ref MessagePackWriter writer)
    {
        writer.Write(Limits.Version);
        writer.Write("caller");
        writer.WriteNil();
        writer.Write(0);
    }

    private static void Ask(ref MessagePackWriter writer, int request, string member, params ReadOnlySpan<double> values)
    {
        writer.Write(request);
        writer.Write("voice");
        writer.Write(member);
        if (values.Length == 0)
            return;
        writer.WriteArrayHeader(values.Length);
        foreach (var value in values)
            writer.Write(value);
    }

    /// <summary>The control that is asked.</summary>
    public sealed class Voice
    {
        public double Pitch { get; set; } = 60;

        public double Move(double steps, double share) => Pitch + steps * share;
    }
}
