using System.Diagnostics;
using System.Text.Json;
using MessagePack;

namespace Tactus.Tests.Bindings.Wire;

/// <summary>The bytes that are written and read here are those of an independent implementation: <c>@msgpack/msgpack</c> in Node.</summary>
public sealed class MessagePackBytesTests
{
    private static readonly MessagePackCase[] Cases = [.. MessagePackCase.All];
    private static readonly Lazy<JsonElement[]> Theirs = new(AskNode);

    private static IEnumerable<TestCaseData> Numbered => Cases.Select((each, i) => new TestCaseData(i).SetArgDisplayNames(each.Kind, JsonSerializer.Serialize(each.Of)));

    [TestCaseSource(nameof(Numbered))]
    public void Bytes_WrittenHere_AreTheirsAndReadThere(int at)
    {
        Assert.That(Convert.ToHexStringLower(Cases[at].Encode()), Is.EqualTo(HexOf(at)));
        Assert.That(Theirs.Value[at][1].GetBoolean(), Is.True, "what JavaScript decoded is not what was encoded");
    }

    [TestCaseSource(nameof(Numbered))]
    public void Bytes_WrittenThere_AreReadHere(int at) => Cases[at].AssertReads(Convert.FromHexString(HexOf(at)));

    [TestCaseSource(nameof(Numbered))]
    public void Bytes_WrittenThere_AreSkippedWhole(int at)
    {
        var reader = new MessagePackReader(Convert.FromHexString(HexOf(at)));
        reader.Skip();
        Assert.That(reader.End, Is.True);
    }

    private static string HexOf(int at) => Theirs.Value[at][0].GetString()!;

    private static JsonElement[] AskNode()
    {
        var folder = Repository.PathOf("MaxPackage/source");
        Assert.That(Path.Combine(folder, "node_modules", "@msgpack", "msgpack"), Does.Exist,
            "The bytes are checked against @msgpack/msgpack, which is not installed: run 'npm ci' in MaxPackage/source first.");
        var start = new ProcessStartInfo("node", [Repository.PathOf("Tests/Bindings/Wire/bytes.mjs"), folder]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        var answer = node.StandardOutput.ReadToEndAsync();
        JsonSerializer.Serialize(node.StandardInput.BaseStream, Cases.Select(each => new object[] { new { kind = each.Kind, of = each.Of }, Convert.ToHexStringLower(each.Encode()) }));
        node.StandardInput.Close();
        return JsonSerializer.Deserialize<JsonElement[]>(answer.GetAwaiter().GetResult())!;
    }
}
