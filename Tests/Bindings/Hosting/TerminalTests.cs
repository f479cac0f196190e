using Tactus.Hosting;

namespace Tactus.Tests.Bindings.Hosting;

/// <summary>What is said where the piece was started.</summary>
public sealed class TerminalTests
{
    [Test]
    public async Task Lines_OfBothKinds_AreWrittenInTheirOrder()
    {
        var heard = new StringWriter();
        var said = Enumerable.Range(1, 1000).Select(number => $"line {number}").ToList();
        await using (var terminal = new Terminal(heard, heard).Begin())
            foreach (var (number, line) in said.Index())
                (number % 3 == 0 ? (Action<string>)terminal.Warn : terminal.Say)(line);
        Assert.That(heard.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'), Is.EqualTo(said));
    }

    [Test]
    public async Task Lines_ForATerminalThatIsClosed_DisturbNobody()
    {
        var (closed, heard) = (new Closed(), new StringWriter());
        await using (var terminal = new Terminal(closed, heard).Begin())
        {
            terminal.Say("lost");
            terminal.Warn("heard");
        }
        Assert.That(heard.ToString(), Does.StartWith("heard"));
    }

    [TestCase(LogLevel.Info, "")]
    [TestCase(LogLevel.Warning, "one two three")]
    [TestCase(LogLevel.Error, "one two three")]
    public async Task Echo_OfTheLog_HasFaultsAndWarningsInTheirOrder(LogLevel level, string expected)
    {
        var heard = new StringWriter();
        await using (var terminal = new Terminal(TextWriter.Null, heard).Begin())
        {
            var echo = new ConsoleEcho(new Engine.Recording(), terminal);
            foreach (var text in "one two three".Split(' '))
                echo.Report(new LogLine(level, text, Instant.Zero));
        }
        Assert.That(heard.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private sealed class Closed : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("Broken pipe");
    }
}
