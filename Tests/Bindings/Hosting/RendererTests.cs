using System.Text;
using Tactus.Hosting;
using Tactus.Hosting.Rendering;
using static Tactus.Notation;

namespace Tactus.Tests.Bindings.Hosting;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RendererTests
{
    private readonly List<string> complaints = [];

    [Test]
    public void Render_Beats_HoldsWhatBeginsBeforeThemAndNothingElse()
    {
        Assert.That(Lines(new() { Beats = 1 }, piece => piece.Generator("g", Clock.Beats(120), Quarters)), Is.EqualTo(new[]
        {
            """{"generator":"g","clock":"beats","at":0,"atoms":[60,100,0.25,1]}""",
            """{"generator":"g","clock":"beats","at":0.25,"atoms":[61,100,0.25,1]}""",
            """{"generator":"g","clock":"beats","at":0.5,"atoms":[62,100,0.25,1]}""",
            """{"generator":"g","clock":"beats","at":0.75,"atoms":[63,100,0.25,1]}""",
        }));
    }

    [TestCase(240, 16, Description = "four quarters a beat, four beats a second, in one second")]
    [TestCase(60, 4)]
    public void Render_SecondsAtATempo_HoldsAsManyNotesAsFit(double bpm, int notes) =>
        Assert.That(Lines(new() { Seconds = 1, Tempo = new(bpm) }, piece => piece.Generator("g", Clock.Beats(90), Quarters)), Has.Length.EqualTo(notes));

    [Test]
    public void Render_SeveralClocks_GivesEachOnsetInItsOwnUnit()
    {
        var lines = Lines(new() { Beats = 2, Tempo = new(60) }, piece =>
        {
            piece.Generator("b", Clock.Beats(), () => [Atoms(1).At(1)]);
            piece.Generator("m", Clock.Ms, () => [Atoms("x", 1.5).At(500)]);
            piece.Generator("t", Clock.Transport, () => [Atoms(3).At(1.5)]);
        });
        Assert.That(lines, Is.EqualTo(new[]
        {
            """{"generator":"m","clock":"ms","at":500,"atoms":["x",1.5]}""",
            """{"generator":"b","clock":"beats","at":1,"atoms":[1]}""",
            """{"generator":"t","clock":"transport","at":1.5,"atoms":[3]}""",
        }));
    }

    [Test]
    public void Render_ATransportThatLoopsForEver_EndsAfterItsBeats()
    {
        var lines = Lines(new() { Beats = 10, Tempo = new(120) }, piece =>
        {
            piece.Generator("t", Clock.Transport, Quarters);
            piece.StepEnded += () => LocateAt(piece, beat: 4);
        });
        var rounds = lines.Where(line => line.Contains("\"t\"", StringComparison.Ordinal)).ToArray();
        Assert.That(rounds, Has.Length.EqualTo(42), "four notes a beat, whichever round they are of, and twice the one on beat 4, which sounds before the jump is asked for");
        Assert.That(rounds.Count(line => line.Contains("\"at\":0,", StringComparison.Ordinal)), Is.EqualTo(3));
        Assert.That(complaints, Is.Empty);
    }

    [Test]
    public void Render_AGeneratorThatIsResetForEver_Ends()
    {
        var lines = Lines(new() { Beats = 8 }, piece =>
        {
            var again = piece.Generator("again", Clock.Beats(120), Quarters);
            piece.Generator("resetting", Clock.Ms, () => Every(1000, again.Reset));
        });
        Assert.That(lines, Has.Length.GreaterThan(20));
    }

    [Test]
    public void Render_ATransportThatNobodyStartsAgain_Ends()
    {
        var lines = Lines(new() { Beats = 32 }, piece =>
        {
            piece.Generator("t", Clock.Transport, Quarters);
            piece.Generator("end", Clock.Ms, () => Every(1050, piece.Transport.Stop).Take(2));
        });
        Assert.That(lines, Has.Length.EqualTo(8).Within(1), "a second at 120 bpm");
    }

    [Test]
    public void Render_APieceThatEnds_KeepsItsLastEvents() =>
        Assert.That(Lines(new() { Beats = 1000 }, piece => piece.Generator("g", Clock.Beats(), () => [Atoms(1), Wait(.01), Atoms(2)])), Has.Length.EqualTo(2));

    [Test]
    public void Render_TheSameSeed_GivesTheSameLinesAndAnotherOneDoesNot()
    {
        string Once(long seed) => string.Join('\n', Lines(new() { Beats = 20, Seed = seed }, piece => piece.Generator("g", Clock.Beats(), Rain)));
        var (first, again, other) = (Once(5), Once(5), Once(6));
        Assert.That(first, Is.EqualTo(again).And.Not.EqualTo(other));
    }

    [Test]
    public void Render_AGeneratorThatThrows_SaysWhereAndWritesTheOthers()
    {
        var lines = Lines(new() { Beats = 2 }, piece =>
        {
            piece.Generator("bad", Clock.Beats(), Throwing);
            piece.Generator("good", Clock.Beats(), () => [Atoms(1), Wait(1.5), Atoms(2)]);
        });
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(complaints.Single(), Does.StartWith("Generator 'bad' was stopped at beat 1 (transport 1.3), in Throwing (RendererTests.cs:")
            .And.EndsWith("it threw InvalidOperationException: boom"));
    }

    [Test]
    public void Render_Midi_IsAFileThatReadsBackTheSameNotes()
    {
        var bytes = Bytes(new() { Beats = 1, Format = RenderFormat.Midi }, piece => piece.Generator("g", Clock.Beats(120), Quarters));
        var notes = MidiFile.Read(bytes).Notes;
        Assert.That(notes.Select(note => (note.Pitch, note.Onset)), Is.EqualTo(new[] { (60, 0L), (61, 240L), (62, 480L), (63, 720L) }));
    }

    [Test]
    public void Render_NothingAskedFor_SaysSo() =>
        Assert.That(() => Lines(new() { Beats = double.PositiveInfinity }, _ => { }), Throws.TypeOf<HostingException>().With.Message.Contains("ask for more than 0"));

    private static IEnumerable<Event> Quarters()
    {
        for (var pitch = 60; ; pitch++)
        {
            yield return Note(pitch, 100, .25);
            yield return Wait(.25);
        }
    }

    private static IEnumerable<Event> Rain(Chance chance)
    {
        while (true)
        {
            yield return Note(chance.Next(128), 100, .25);
            yield return Wait(chance.NextDouble());
        }
    }

    private static IEnumerable<Event> Throwing()
    {
        yield return Atoms(1);
        yield return Wait(1);
        throw new InvalidOperationException("boom");
    }

    private string[] Lines(RenderOptions options, Action<Piece> compose) =>
        Encoding.UTF8.GetString(Bytes(options, compose)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private byte[] Bytes(RenderOptions options, Action<Piece> compose)
    {
        using var output = new MemoryStream();
        Renderer.Render(new("test", compose), options, output, complaints.Add);
        return output.ToArray();
    }

    private static IEnumerable<Event> Every(double ms, Action act)
    {
        while (true)
        {
            yield return Wait(ms);
            act();
        }
    }

    private static void LocateAt(Piece piece, double beat)
    {
        if (piece.Transport.PositionAt(piece.Time.Now).Value >= beat)
            piece.Transport.Locate(Position.Zero);
    }
}
