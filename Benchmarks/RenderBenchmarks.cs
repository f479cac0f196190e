using BenchmarkDotNet.Attributes;
using Tactus.Hosting;
using Tactus.Hosting.Rendering;

namespace Tactus.Benchmarks;

/// <summary>How long does it take to render ten minutes of one voice? (At most 60 ms, which is 10,000 times real time.)</summary>
public class RenderBenchmarks
{
    public static readonly TimeSpan Music = TimeSpan.FromMinutes(10);
    private static readonly PieceSource Voice = new("voice", piece => Scenes.AddSixteenths(piece, 1, Clock.Beats(120)));
    private static readonly RenderOptions Options = new() { Seconds = Music.TotalSeconds };

    [Benchmark]
    public long TenMinutesOfOneVoice() => Renderer.Render(Voice, Options, Stream.Null, error => throw new InvalidOperationException(error));
}
