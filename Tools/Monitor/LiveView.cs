using Spectre.Console;

namespace Tactus.Tools.Monitor;

/// <summary>Draws each reading over the one before, in a terminal, until somebody presses q.</summary>
internal sealed class LiveView : IMonitorView
{
    private const string Home = "\e[H", ClearToEnd = "\e[J", ClearLine = "\e[K", OtherScreen = "\e[?1049h\e[?25l", OwnScreen = "\e[?1049l\e[?25h";
    private const int UsualWidth = 80, UsualHeight = 24;
    private static readonly TimeSpan KeyPeriod = TimeSpan.FromMilliseconds(50);
    private readonly Timer keys;
    private Reading? last;
    private string notice = "";

    /// <summary>Takes the terminal over.</summary>
    /// <param name="end">Called when somebody presses q or Escape.</param>
    public LiveView(Action end)
    {
        Console.Out.Write(OtherScreen);
        keys = new Timer(_ => Look(end), null, KeyPeriod, KeyPeriod);
    }

    public void Show(Reading reading)
    {
        (last, notice) = (reading, reading.Before is null ? notice : "");
        Draw();
    }

    public void Say(string sentence, bool isNew)
    {
        notice = sentence;
        Draw();
    }

    public void Dispose()
    {
        keys.Dispose();
        Console.Out.Write(OwnScreen);
    }

    /// <summary>What is drawn, each line cleared to its end.</summary>
    /// <remarks>A terminal that does not know its size says 0.</remarks>
    public static string Drawn(Reading reading, string notice, int width, int height, bool hasColours)
    {
        (width, height) = (width > 0 ? width : UsualWidth, height > 0 ? height : UsualHeight);
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(text),
            Interactive = InteractionSupport.No,
        });
        (console.Profile.Width, console.Profile.Height) = (width, height);
        console.Write(StatusPicture.Of(reading, notice, width, height));
        return string.Join(ClearLine + "\n", text.ToString().TrimEnd().Split('\n').Take(height - 1)) + ClearLine;
    }

    private void Draw()
    {
        if (last is not null)
            Console.Out.Write(Home + Drawn(last, notice, Console.WindowWidth, Console.WindowHeight, string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))) + ClearToEnd);
    }

    private static void Look(Action end)
    {
        while (Console.KeyAvailable)
            if (Console.ReadKey(intercept: true) is { Key: ConsoleKey.Q or ConsoleKey.Escape })
                end();
    }
}
