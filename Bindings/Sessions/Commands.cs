using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>What performers can command of the transport and of generators.</summary>
/// <remarks>Thread: the engine's own, between two steps.</remarks>
internal static class Commands
{
    private static readonly string[] OfTransport = ["play", "stop", "continue", "locate", "tempo", "metre"];
    private static readonly string[] OfGenerators = ["start", "stop", "reset", "tempo", "mute"];

    /// <summary>Commands the transport.</summary>
    /// <exception cref="RefusedException">There is no such command, or its arguments do not fit.</exception>
    public static void Carry(TransportCommand asked, Transport transport)
    {
        var command = Known("transport command", asked.Command, OfTransport);
        if (!transport.IsDrivable)
            throw new RefusedException($"'{transport.LeaderName}' leads the transport, and it takes no commands, as Live's takes none from Max for Live; use its own buttons for '{command}'.");
        var arguments = new Arguments($"transport '{command}'", asked.Arguments);
        switch (command)
        {
            case "play": arguments.Require(); transport.Play(); break;
            case "stop": arguments.Require(); transport.Stop(); break;
            case "continue": arguments.Require(); transport.Continue(); break;
            case "locate": transport.Locate(Position.Of(arguments.Require("beats").Number(0, "place in beats", 0, Transport.LastBeat))); break;
            case "tempo": transport.SetTempo(TempoIn(arguments.Require("bpm"))); break;
            default: transport.SetMetre(MetreIn(arguments.Require("numerator", "denominator"))); break;
        }
    }

    /// <summary>Commands a generator.</summary>
    /// <exception cref="RefusedException">There is no such generator or command, or its arguments do not fit.</exception>
    public static void Carry(GeneratorCommand asked, Piece piece)
    {
        var generator = Find(piece.Generators, asked.Generator, each => each.Name, "generator");
        var command = Known("generator command", asked.Command, OfGenerators);
        var named = $"generator '{generator.Name}'";
        var arguments = new Arguments($"'{command}' of {named}", named, asked.Arguments);
        switch (command)
        {
            case "start": arguments.Require(); generator.Start(); break;
            case "stop": arguments.Require(); generator.Stop(); break;
            case "reset": arguments.Require(); generator.Reset(); break;
            case "tempo": SetTempo(generator, TempoIn(arguments.Require("bpm"))); break;
            default: generator.Mute(arguments.Require("0 or 1").Flag(0, "state")); break;
        }
    }

    /// <summary>The thing of a name: the one that is written just so, or else one that <see cref="Names"/> takes for it.</summary>
    /// <exception cref="RefusedException">There is none; the sentence has the nearest name.</exception>
    public static T Find<T>(IEnumerable<T> all, string asked, Func<T, string> nameOf, string what)
        where T : class =>
        all.FirstOrDefault(each => nameOf(each) == asked)
        ?? all.FirstOrDefault(each => Names.Matches(nameOf(each), asked))
        ?? throw new RefusedException(Names.Unknown(what, asked, all.Select(nameOf)));

    private static string Known(string what, string asked, string[] known) => Find(known, asked, name => name, what);

    private static Tempo TempoIn(Arguments arguments) => new(arguments.Number(0, "tempo in bpm", Tempo.MinBpm, Tempo.MaxBpm));

    private static Metre MetreIn(Arguments arguments)
    {
        var numerator = arguments.Number(0, "numerator", 1, Metre.MaxNumerator);
        return numerator % 1 == 0
            ? new Metre((int)numerator, arguments.OneOf(1, "denominator", 1, 2, 4, 8, 16, 32))
            : throw new RefusedException(FormattableString.Invariant($"The numerator of transport 'metre' is a whole number; {numerator} came."));
    }

    private static void SetTempo(GeneratorComponent generator, Tempo tempo)
    {
        if (generator.Clock.Kind != ClockKind.Beats)
            throw new RefusedException($"Generator '{generator.Name}' has no tempo of its own, because its clock is '{generator.Clock.Name}'; set the transport's tempo instead.");
        generator.SetTempo(tempo);
    }
}
