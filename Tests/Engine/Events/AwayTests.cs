namespace Tactus.Tests.Engine;

/// <summary>Whatever changes while a performer is away, it plays nothing twice when it is here again, and loses nothing but what was due meanwhile.</summary>
internal sealed class AwayTests
{
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestWay = TimeSpan.FromMilliseconds(20);

    [Test]
    public void Tempo_OfTheTransportThatFallsMeanwhile_BringsNothingTwice() => AssertOnce(piece => piece.Transport.SetTempo(new(30)));

    [Test]
    public void Tempo_OfAGeneratorThatFallsMeanwhile_BringsNothingTwice() => AssertOnce(piece => Of(piece, "beats").SetTempo(new(30)));

    [Test]
    public void Transport_StoppedAndContinuedMeanwhile_BringsNothingTwice() => AssertOnce(piece =>
    {
        piece.Transport.Stop();
        piece.Post(() => piece.Post(piece.Transport.Continue));
    });

    [Test]
    public void Generator_StoppedAndStartedMeanwhile_BringsNothingTwice() => AssertOnce(piece =>
    {
        Of(piece, "beats").Stop();
        piece.Post(Of(piece, "beats").Start);
    });

    [Test]
    public void History_OfTempi_PlaysNothingTwiceAndLosesNothingButWhileAway([NUnit.Framework.Range(1, 40)] int seed)
    {
        using var stage = Played(seed, kinds: 4);
        stage.AssertNothingTwice();
        stage.AssertNothingLost();
    }

    [Test]
    public void History_OfAnyChanges_PlaysNothingTwiceAndLosesNothingButWhileAway([NUnit.Framework.Range(1, 60)] int seed)
    {
        using var stage = Played(seed, kinds: 8);
        stage.AssertNothingTwice();
        stage.AssertNothingLost();
    }

    private static Crossing Played(int seed, int kinds)
    {
        var random = new Chance(seed, "away");
        var stage = new Crossing(random);
        for (var step = 0; step < 1200; step++)
        {
            if (random.Next(25) == 0 && step < 1000)
                Change(stage.Piece, random, kinds);
            stage.Step();
            if (stage.IsAway ? random.Next(20) == 0 : random.Next(100) == 0 && step < 1000)
                stage.Cross();
        }
        if (stage.IsAway)
            stage.Cross();
        for (var step = 0; step < 200; step++)
            stage.Step();
        return stage;
    }

    private static void AssertOnce(Action<Piece> change)
    {
        using var stage = new Crossing(new Chance(1, "away"));
        for (var step = 0; step < 400; step++)
        {
            stage.Step();
            if (step == 200)
                stage.Cross();
            if (step == 202)
                change(stage.Piece);
            if (step == 230)
                stage.Cross();
        }
        stage.AssertNothingTwice();
        stage.AssertNothingLost();
    }

    private static void Change(Piece piece, Chance random, int kinds)
    {
        var generator = piece.Generators[random.Next(piece.Generators.Count)];
        switch (random.Next(kinds))
        {
            case 0 or 1: piece.Transport.SetTempo(new(30 + random.Next(300))); break;
            case 2 or 3: Of(piece, "beats").SetTempo(new(30 + random.Next(300))); break;
            case 4: generator.Stop(); break;
            case 5:
                foreach (var each in piece.Generators)
                    each.Start();
                break;
            case 6: piece.Transport.Stop(); break;
            default: piece.Transport.Continue(); break;
        }
    }

    private static GeneratorComponent Of(Piece piece, string name) => piece.Generators.Single(generator => generator.Name == name);

    /// <summary>An engine, a performer that is always there, and one that comes and goes.</summary>
    private sealed class Crossing : IDisposable
    {
        private readonly Both both;
        private readonly EngineLoop engine;
        private Instant now;
        private long names;

        public Crossing(Chance random)
        {
            Piece = new("away");
            Piece.Generator("beats", Clock.Beats(120), () => Named(.07));
            Piece.Generator("ms", Clock.Ms, () => Named(40));
            Piece.Generator("transport", Clock.Transport, () => Named(.11));
            both = new(new FarPerformer(() => TimeSpan.Zero).Listen(), new FarPerformer(() => LongestWay * random.NextDouble()).Listen());
            engine = new(Piece, both, new ManualStepTimer());
            engine.Open();
            Piece.Transport.Play();
        }

        public Piece Piece { get; }

        public bool IsAway { get; private set; }

        public void Step()
        {
            engine.RunStep(now);
            for (var end = now + engine.Options.Step; now < end; now += Grain)
                both.Advance(now);
        }

        /// <summary>It goes, or comes again, as a performer does: between two steps.</summary>
        public void Cross()
        {
            IsAway = !IsAway;
            if (IsAway)
                both.Far.Leave();
            else
                Piece.Post(() => both.Far.Return(engine, Piece));
        }

        public void AssertNothingTwice()
        {
            Assert.That(both.Near.Played, Has.Count.GreaterThan(50));
            foreach (var performer in new[] { both.Near, both.Far })
                Assert.That(performer.Played.Where(one => one.Value.Count > 1).Select(one => $"{one.Key} due {string.Join(", ", one.Value)}"), Is.Empty);
        }

        public void AssertNothingLost() => Assert.That(
            both.Near.Played.Where(one => one.Value[0] < now - LongestWay && !both.Far.Played.ContainsKey(one.Key) && !WasAway(one.Value[0])).Select(one => $"{one.Key} due {one.Value[0]}"), Is.Empty);

        public void Dispose() => engine.Dispose();

        private bool WasAway(Instant at) => both.Far.Absences.Exists(absence => at >= absence.From && at <= absence.Until + LongestWay + engine.Options.Step);

        // Each event is another one, and has a name, so that it is known whenever it comes.
        private IEnumerable<Event> Named(double apart)
        {
            yield return Notation.Wait(apart / 7);    // not on a step's moment: which side of it an event falls on is then rounding's to say
            while (true)
            {
                yield return Notation.Atoms(names++);
                yield return Notation.Wait(apart);
            }
        }
    }

    /// <summary>A performer to whom all comes at once, which shows what there was to be heard, and the other one.</summary>
    private sealed class Both(FarPerformer near, FarPerformer far) : IPerformance
    {
        public FarPerformer Near => near;

        public FarPerformer Far => far;

        public void Advance(Instant now)
        {
            near.Advance(now);
            far.Advance(now);
        }

        public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
        {
            near.Play(number, events);
            far.Play(number, events);
        }

        public void Recall(in Recall recall)
        {
            near.Recall(recall);
            far.Recall(recall);
        }

        public void Report(in TransportSnapshot transport)
        {
            near.Report(transport);
            far.Report(transport);
        }

        public void Report(GeneratorComponent generator)
        {
        }

        public void ReportPiece()
        {
        }

        public void Report(in LogLine line) => Assert.Fail(line.Text);
    }
}
