using Tactus.Wire;

namespace Tactus.Benchmarks.Floors;

/// <summary>Requests that are read and answered with nothing between: the door's checks and the encoder, without an engine, a control or another thread.</summary>
internal sealed class BareAnswers
{
    private readonly FramePool pool = new();

    public void Answer(ReadOnlyMemory<byte>[] requests)
    {
        foreach (var request in requests)
            Answer(request);
    }

    private void Answer(ReadOnlyMemory<byte> request)
    {
        if (!Door.TryRead(request, out var message, out var refusal))
            throw new InvalidOperationException(refusal.Sentence);
        var frame = pool.Rent();
        EngineMessages.WriteAnswer(frame, ((Request)message).Number, 60.0);
        frame.Release();
    }
}
