using System.CommandLine;
using Tactus.Hosting.Rendering;

namespace Tactus.Hosting.Commands;

/// <summary>The options of <c>render</c>, and what they lead to.</summary>
internal sealed class RenderArguments
{
    private readonly Option<double?> beats = new("--beats")
    {
        Description = $"Render so many beats of each clock, as they are played: a transport that loops is rendered until it has gone so far in all. Default: {RenderOptions.DefaultBeats}, unless --seconds is given.",
        CustomParser = Values.Amount,
    };

    private readonly Option<double?> seconds = new("--seconds") { Description = "Render so many seconds instead.", CustomParser = Values.Amount };
    private readonly Option<RenderFormat> format = new("--format") { HelpName = Values.Choices<RenderFormat>(), CustomParser = Values.Choice<RenderFormat>, Description = "jsonl: one event a line. midi: a Standard MIDI File." };
    private readonly Option<string> output = new("--out") { Description = "The file to write; - is the standard output.", DefaultValueFactory = _ => "-" };
    private readonly Option<Tempo?> tempo = new PlayArguments().Tempo;
    private readonly Option<long> seed = new PlayArguments().Seed;
    private readonly Option<string[]> scripts = new PlayArguments().Scripts;
    private readonly Option<string?> scriptEngine = new PlayArguments().ScriptEngine;

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { beats, seconds, tempo, seed, scripts, scriptEngine, format, output })
            command.Options.Add(option);
    }

    public int Run(PieceSource source, ParseResult parsed, CancellationToken cancel)
    {
        var options = Read(parsed);
        var path = parsed.GetValue(output)!;
        var wentWrong = false;
        void Complain(string sentence)
        {
            wentWrong = true;
            Console.Error.WriteLine(sentence);
        }

        using var file = OutputFile.Open(path);
        using var bar = ProgressBar.OnErrorOutput();
        var written = Renderer.Render(source, options, file.Stream, Complain, bar.Report, cancel);
        bar.Clear();
        file.Keep();
        if (path != "-")
            Console.Error.WriteLine($"{written} events of '{source.Name}' written to {path}.");
        return wentWrong ? CommandRunner.Mistake : 0;
    }

    private RenderOptions Read(ParseResult parsed)
    {
        var (asBeats, asSeconds) = (parsed.GetValue(beats), parsed.GetValue(seconds));
        if (asBeats is not null && asSeconds is not null)
            throw new HostingException("--beats and --seconds both say how much to render; give one of them.");
        return new()
        {
            Beats = asBeats,
            Seconds = asSeconds,
            Tempo = parsed.GetValue(tempo),
            Seed = parsed.GetValue(seed),
            Format = parsed.GetValue(format),
            Scripts = parsed.GetValue(scripts)!,
            ScriptEngine = parsed.GetValue(scriptEngine),
        };
    }
}
