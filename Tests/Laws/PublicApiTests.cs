namespace Tactus.Tests.Laws;

/// <summary>The public surface changes only when someone means it: what it is stands in PublicApi.txt, and a change is a difference that someone approves.</summary>
public sealed class PublicApiTests
{
    private const string Approved = "Tests/Laws/PublicApi.txt", Approve = "TACTUS_APPROVE";

    [Test]
    public void PublicSurface_OfEngineAndBindings_IsTheApprovedOne()
    {
        var surface = ApiText.Of(House.Engine) + "\n" + ApiText.Of(House.Bindings);
        if (Environment.GetEnvironmentVariable(Approve) == "1")
            File.WriteAllText(Repository.PathOf(Approved), surface);
        var (now, before) = (LinesOf(surface), LinesOf(Repository.Read(Approved)));
        var changes = now.Except(before).Select(line => "+ " + line).Concat(before.Except(now).Select(line => "- " + line)).ToList();
        Assert.That(changes, Is.Empty, $"if the new surface is meant, run the tests with {Approve}=1 and commit {Approved}:\n{string.Join('\n', changes)}");
    }

    /// <summary>Each member with its type, so that a line says by itself what it belongs to.</summary>
    private static List<string> LinesOf(string surface)
    {
        var (type, lines) = ("", new List<string>());
        foreach (var line in surface.ReplaceLineEndings("\n").Split('\n'))
            lines.Add(line.StartsWith(' ') ? $"{type} {line.Trim()}" : type = line);
        return lines;
    }
}
