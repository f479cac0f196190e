namespace Tactus.Tests.Time;

public sealed class ClockLineTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    [FsCheck.NUnit.Property]
    public bool WithSpeed_AtAnyMoment_GoesOnWhereItWas(uint moment, ushort slower, ushort faster)
    {
        var at = new Instant(moment);
        var line = At(slower).WithSpeed(at, SpeedOf(faster));
        return line.PositionAt(at) == At(slower).PositionAt(at) && line.UnitsPerTick == SpeedOf(faster);
    }

    [FsCheck.NUnit.Property]
    public bool InstantOf_APlace_IsWhenTheClockIsThere(uint place, ushort tempo)
    {
        var line = At(tempo);
        var at = line.InstantOf(new(place));
        return line.PositionAt(at - Tick) <= new Position(place) && line.PositionAt(at + Tick) >= new Position(place);
    }

    [FsCheck.NUnit.Property]
    public bool InstantOf_TwoPlaces_KeepsTheirOrder(uint one, uint other, ushort tempo) =>
        At(tempo).InstantOf(new(one)).CompareTo(At(tempo).InstantOf(new(other))) is var order
        && (order == 0 || order == one.CompareTo(other));

    [Test]
    public void Paused_AndMovedOn_StandsMeanwhile()
    {
        var line = At(0).Paused(Ms(1000), Ms(3000));
        Assert.That(new[] { 0, 2000, 3000 }.Select(at => line.PositionAt(Ms(at))), Is.All.EqualTo(At(0).PositionAt(Ms(1000))));
        Assert.That(line.InstantOf(At(0).PositionAt(Ms(2000))), Is.EqualTo(Ms(4000)));
    }

    [Test]
    public void Paused_ForEver_NeverGetsAnywhere()
    {
        var line = At(0).Paused(Ms(1000), Instant.Never);
        Assert.That((line.IsMoving, line.InstantOf(Position.Of(100)), line.WithSpeed(Ms(2000), 1).IsMoving), Is.EqualTo((false, Instant.Never, false)));
    }

    [Test]
    public void InstantOf_APlaceBeyondAllTime_IsNever() =>
        Assert.That(At(0).InstantOf(new(long.MaxValue)), Is.EqualTo(Instant.Never));

    [Test]
    public void WithSpeed_FiftyTimesASecondForAnHour_StaysWithinAMicrosecond()
    {
        var line = ClockLine.Through(Instant.Zero, Position.Zero, new Tempo(60).UnitsPerTick);
        var (exact, tempi) = (0m, new[] { 60.0, 90, 120, 45, 30, 150, 75, 240, 40, 50 });
        for (var i = 0; i < 50 * 3600; i++)
        {
            line = line.WithSpeed(Ms(i * 20), new Tempo(tempi[i % tempi.Length]).UnitsPerTick);
            exact += (decimal)tempi[i % tempi.Length] / 60 / 50;
        }
        var off = line.PositionAt(Ms(3_600_000)).Units - exact * Duration.UnitsPerBeat;
        Assert.That(Math.Abs(off), Is.LessThan(Duration.UnitsPerBeat / 1e6m));
    }

    private static Instant Ms(double ms) => Instant.FromMilliseconds(ms);

    private static ClockLine At(ushort tempo) => ClockLine.Through(Instant.Zero, Position.Zero, SpeedOf(tempo));

    private static double SpeedOf(ushort tempo) => new Tempo(5 + tempo % 995).UnitsPerTick;
}
