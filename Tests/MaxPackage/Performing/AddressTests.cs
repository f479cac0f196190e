using Tactus.Tests.MaxPackage.Examples;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>A hub whose address leads nowhere: nobody is there, or it is none. What is wrong is said, whichever host it has.</summary>
internal sealed class AddressTests
{
    private const string Piece = "arpeggiator", Here = "ws://127.0.0.1:7400/performer", Nowhere = "ws://127.0.0.1:7401/performer";

    [Test]
    public void Hub_SentToNobodyAndBack_IsSilentAndPlaysAgain([Values("jweb", "node", "v8")] string host)
    {
        using var studio = new Studio(host).LeadTo(Here).Play(ExamplePieces.Compose(Piece)).OpenExample(Piece, host).AdvanceTo(1010);
        studio.TellHub($"url {Nowhere}").Advance(200);
        Assert.That(studio.Heard.Sum(each => each.Velocity > 0 ? 1 : -1), Is.Zero, "nothing hangs");
        var before = studio.Heard.Count;
        Assert.That(studio.Advance(2000).Heard, Has.Count.EqualTo(before), "nothing of the engine that was left");
        studio.TellHub($"url {Here}").Advance(5000);
        Assert.That(studio.Heard, Has.Count.GreaterThan(before));
        Assert.That(studio.Errors, Is.Empty);
    }

    [Test]
    public void Hub_SentToNobodyAndBackAtOnce_StaysWithItsEngine([Values("jweb", "node", "v8")] string host)
    {
        using var studio = new Studio(host).LeadTo(Here).Play(ExamplePieces.Compose(Piece)).OpenExample(Piece, host).AdvanceTo(1010);
        studio.TellHub($"url {Nowhere}").TellHub($"url {Here}").Advance(5000);
        var before = studio.Heard.Count;
        Assert.That(studio.Advance(1000).Heard, Has.Count.GreaterThan(before));
        Assert.That((studio.Engine.Performers, studio.Errors), Is.EqualTo((1, Array.Empty<string>())));
    }

    [Test]
    public void Hub_WithoutAnEngine_SaysSoOnce([Values("jweb", "node", "v8")] string host)
    {
        using var studio = new Studio(host).OpenHub(Here, host).Advance(6000);
        Assert.That(studio.Printed.Where(line => line.StartsWith("status connected", StringComparison.Ordinal)).Distinct(), Is.EqualTo(["status connected 0"]));
        Assert.That(studio.Printed.Where(line => line.Contains("No engine answers", StringComparison.Ordinal)).ToArray(), Has.Length.EqualTo(1));
        Assert.That(studio.Errors, Is.Empty);
    }

    [Test]
    public void Hub_WithNoAddressForItsUrl_SaysWhatToWriteAndLives([Values("jweb", "node", "v8")] string host)
    {
        using var studio = new Studio(host).OpenHub("nonsense", host).Advance(3000);
        Assert.That(studio.Printed, Has.One.EqualTo("log error 'nonsense' is no address; write ws://127.0.0.1:7400/performer."));
        Assert.That(studio.Errors, Is.Empty);
    }
}
