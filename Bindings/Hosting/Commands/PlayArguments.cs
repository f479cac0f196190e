using System.CommandLine;

namespace Tactus.Hosting.Commands;

/// <summary>The options of <c>play</c>.</summary>
internal sealed class PlayArguments
{
    private readonly Option<int> port = new("--port")
    {
        Description = "The port of page and socket; 0 takes any that is free.",
        CustomParser = Values.Port,
        DefaultValueFactory = _ => PlayOptions.DefaultPort,
    };

    private readonly Option<bool> noBrowser = new("--no-browser") { Description = "Do not open the page." };
    private readonly Option<bool> atOnce = new("--at-once") { Description = "Begin at once; otherwise the music begins when the first performer has come." };
    private readonly Option<TimeSpan?> length = new("--for") { Description = "End by itself after so long, such as 10s; otherwise at Ctrl-C.", CustomParser = Values.Time };
    private readonly Option<TimeSpan?> lookAhead = new("--look-ahead")
    {
        Description = "Send events so long before their onset, 20ms to 500ms; otherwise it tunes itself by how early they arrive.",
        CustomParser = Values.LookAhead,
    };

    private readonly Option<EnginePriority?> priority = new("--priority")
    {
        Description = "How the engine's thread is scheduled: realtime, before all ordinary programs, or ordinary; otherwise realtime where this user may.",
        HelpName = Values.Choices<EnginePriority>(),
        CustomParser = result => Values.Choice<EnginePriority>(result),
    };

    private readonly Option<string> server = new("--server")
    {
        Description = "What serves page and socket: kestrel, or websocketsharp in the full package set.",
        DefaultValueFactory = _ => PlayOptions.DefaultServer,
    };

    public Option<Tempo?> Tempo { get; } = new("--tempo")
    {
        Description = "The tempo of the transport and of all beats clocks, 5 to 999 bpm; otherwise the piece's own.",
        CustomParser = Values.Bpm,
    };

    public Option<long> Seed { get; } = new("--seed") { Description = "What all chance comes from; the same seed gives the same music.", DefaultValueFactory = _ => 1 };

    public Option<string[]> Scripts { get; } = new("--script")
    {
        Description = "A JavaScript file that goes along with the piece; give it again for another one.",
        HelpName = "file",
        DefaultValueFactory = _ => [],
    };

    public Option<string?> ScriptEngine { get; } = new("--script-engine") { Description = "What runs scripts: node, or jint in the full package set, where it is the default." };

    private readonly Option<bool> scriptPackages = new("--script-packages")
    {
        Description = "Let scripts import npm packages from the node_modules beside them. Such packages run with Node's own powers, files and the network among them; what they do later by themselves goes on only while a script is loaded.",
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { port, noBrowser, atOnce, length, Tempo, Seed, lookAhead, priority, server, Scripts, ScriptEngine, scriptPackages })
            command.Options.Add(option);
    }

    public PlayOptions Read(ParseResult parsed) => new()
    {
        Port = parsed.GetValue(port),
        OpenBrowser = !parsed.GetValue(noBrowser),
        AtOnce = parsed.GetValue(atOnce),
        Length = parsed.GetValue(length),
        Tempo = parsed.GetValue(Tempo),
        Seed = parsed.GetValue(Seed),
        LookAhead = parsed.GetValue(lookAhead),
        Priority = parsed.GetValue(priority),
        Server = parsed.GetValue(server)!,
        Scripts = parsed.GetValue(Scripts)!,
        ScriptEngine = parsed.GetValue(ScriptEngine),
        ScriptPackages = parsed.GetValue(scriptPackages),
    };
}
