namespace Tactus.Tools.Max.Simulation;

/// <summary>What a pending tick event does when the transport stops (facts.md 4.7 and 9).</summary>
internal enum PendingOnStop
{
    /// <summary>It waits and goes on counting when the transport runs again.</summary>
    Waits,

    /// <summary>It never comes.</summary>
    Lost,
}

/// <summary>What a pending tick event does when the transport is moved (facts.md 4.7 and 9).</summary>
internal enum PendingOnJump
{
    /// <summary>It counts ticks that passed, wherever they lie: a jump changes nothing.</summary>
    CountsElapsed,

    /// <summary>It waits for its place: a jump back makes it later, a jump over it makes it due at once.</summary>
    KeepsPosition,

    /// <summary>It never comes.</summary>
    Lost,
}

/// <summary>What a tick delay does that is started while the transport stands (facts.md 4.4 and 4.7).</summary>
internal enum TicksWhileStopped
{
    /// <summary>It waits for the transport.</summary>
    Waits,

    /// <summary>Nothing happens at all.</summary>
    Ignored,
}

/// <summary>In which order an object fires its outlets (facts.md 9).</summary>
internal enum OutletOrder
{
    /// <summary>As is Max's norm.</summary>
    RightToLeft,

    /// <summary>The other way round.</summary>
    LeftToRight,
}

/// <summary>How bars are counted over a change of metre.</summary>
internal enum MeterChange
{
    /// <summary>The bar in which it happens is the first of the new metre.</summary>
    CountsFromBarLine,

    /// <summary>As if the new metre had held since tick 0.</summary>
    CountsFromZero,
}

/// <summary>In which order the boxes of one patcher are told that it has loaded.</summary>
internal enum LoadOrder
{
    /// <summary>As the file lists them.</summary>
    FirstBoxFirst,

    /// <summary>The other way round.</summary>
    LastBoxFirst,
}

/// <summary>What a v8 does when its script's file is taken again, by <c>compile</c> or an editor's save. docs.cycling74.com/reference/js says only that it is compiled anew.</summary>
internal enum V8Reload
{
    /// <summary>A new context; the old one's timers and sockets end with it. <c>loadbang</c> does not come, as the patch does not load.</summary>
    Anew,

    /// <summary>As if the object were made again: <c>notifydeleted</c> for the old, a new context, <c>loadbang</c> for the new.</summary>
    AsIfMadeAgain,

    /// <summary>Over the old: its globals are still there, as adamflorin/loom (coffee/global.coffee) expects of js, and so are its timers and sockets.</summary>
    OverTheOld,
}
