using Tactus.Hosting;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>All ways that are known, in the order of reports.</summary>
internal static class WakeWays
{
    public const string Floor = "floor", Engine = "engine", Loop = "loop", Rest = "rest", LoopInRealTime = "loop-fifo";

    /// <summary>Long enough to make up for most of what the system is late, short enough to cost little.</summary>
    private static readonly TimeSpan Spin = TimeSpan.FromMilliseconds(.3);

    private static readonly (WayDescription Way, Func<JitterSettings, IWakeWay> Make)[] Known =
    [
        (new(Floor, WayGroup.Floor, "the operating system's floor"), MakeFloor),
        (new(Engine, WayGroup.Engine, "the engine's timer by itself"), _ => new StepTimerWay(StepTimer.ForThisSystem())),
        (new(Loop, WayGroup.Engine, "the engine's whole loop, generators playing"), settings => new LoopWay(settings.Generators, settings.Period)),
        (new(Rest, WayGroup.Engine, "the engine's whole loop, nothing to play"), settings => new LoopWay(0, settings.Period)),
        (new("engine-spin", WayGroup.Engine, "the engine's timer, then 0.3 ms of spinning"), _ => new StepTimerWay(StepTimer.ForThisSystem(Spin))),
        (new("engine-fifo", WayGroup.Engine, "the engine's timer on a real-time thread"), _ => new RealTimeWay(new StepTimerWay(StepTimer.ForThisSystem()))),
        (new(LoopInRealTime, WayGroup.Engine, "the engine's whole loop on a real-time thread, generators playing"), settings => new LoopWay(settings.Generators, settings.Period, EnginePriority.RealTime)),
        (new("sleep", WayGroup.DotNet, "Thread.Sleep"), _ => new SleepWay()),
        (new("sleep-spin", WayGroup.DotNet, "Thread.Sleep(1), then spinning"), _ => new SleepThenSpinWay()),
        (new("periodic", WayGroup.DotNet, "PeriodicTimer"), _ => new PeriodicTimerWay()),
        (new("timer", WayGroup.DotNet, "System.Threading.Timer"), _ => new ThreadingTimerWay()),
    ];

    public static IEnumerable<WayDescription> All => Known.Select(each => each.Way);

    public static WayDescription Describe(string name) => All.First(way => way.Name == name);

    /// <exception cref="HostingException">It cannot be had here; the sentence says why.</exception>
    public static IWakeWay Make(WayDescription way, JitterSettings settings) => Array.Find(Known, each => each.Way == way).Make(settings);

    private static IWakeWay MakeFloor(JitterSettings settings)
    {
        try
        {
            return new FloorWay(settings.Period);
        }
        catch (HostingException)
        {
            return new StepTimerWay(StepTimer.ForThisSystem()); // the thinnest call there is; its name in the report tells which it was
        }
    }
}
