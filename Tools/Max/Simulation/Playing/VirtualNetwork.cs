using Tactus.Tools.Max.Packaging;

namespace Tactus.Tools.Max.Simulation;

/// <summary>The one machine's own network: an engine or none at its address, the package's page behind it, and a random way of up to half a millisecond between.</summary>
internal sealed class VirtualNetwork : INetwork
{
    private const double LongestWay = .5;
    private readonly string pages;
    private readonly Random random;

    /// <param name="seed">For how long each frame is on its way.</param>
    /// <param name="package">The package whose page the engine serves; null for this program's own.</param>
    public VirtualNetwork(int seed, string? package = null)
    {
        pages = Path.Combine(PackageSource.Find(package), "javascript");
        (random, Outside) = (new(seed), new(this));
    }

    public Outside Outside { get; }

    /// <summary>Ms of the simulated Max's scheduler.</summary>
    public double Now => Outside.Now;

    /// <summary>Whoever listens at the address.</summary>
    public SteppedEngine? Engine { get; set; }

    /// <summary>Which addresses are the engine's: all, unless said otherwise.</summary>
    public Predicate<string> LeadsToEngine { get; set; } = static _ => true;

    /// <summary>Lets something happen at a way's end, in order.</summary>
    public void Later(ref double last, Action action) => Outside.At(last = Math.Max(last, Now + LongestWay * random.NextDouble()), action);

    /// <inheritdoc/>
    public IWire Connect(string url, IWireEnd host)
    {
        if (Engine is not { } engine || !LeadsToEngine(url))
            return new Nobody(Outside, host);
        var wire = new EngineWire(this, engine, host);
        Outside.At(Now, () => { engine.Serve(wire); host.Opened(); });
        return wire;
    }

    /// <inheritdoc/>
    public bool Answers(string url) => Engine is not null && LeadsToEngine(url);

    /// <inheritdoc/>
    public byte[]? Read(Uri address)
    {
        var file = Path.Combine(pages, address.AbsolutePath == "/" ? "tactus.html" : Path.GetFileName(address.AbsolutePath));
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    private sealed class Nobody : IWire
    {
        public Nobody(Outside outside, IWireEnd host) => outside.At(outside.Now, host.Closed);

        public void Send(byte[] frame)
        {
            // Nobody is there to hear it; the host is told so.
        }

        public void Close()
        {
            // There is nothing to close.
        }
    }
}
