namespace Tactus.Tools.Max.Simulation;

/// <summary><c>makenote</c>: a note-on now, its note-off (velocity 0) after the duration.</summary>
/// <remarks>
/// Source: facts.md 4.5: arguments velocity, duration, perhaps channel; a list is pitch, velocity, duration, channel; <c>stop</c> ends every held
/// note, <c>clear</c> forgets them without a note-off; repeatmode 0 poly, 1 re-trigger, 2 stop last, 3 update duration, 4 ignore; the global transport only.
/// Whether a list may hold ticks is not established (section 9): <see cref="SimulationOptions.MakenoteListTakesTicks"/>.
/// </remarks>
[MaxName("makenote")]
internal sealed class MakeNote : MaxObject
{
    private readonly List<Held> held = [];
    private readonly Countdown duration;
    private readonly bool hasChannel;
    private Atom velocity, channel;
    private RepeatMode repeat;

    public MakeNote(Creation creation)
        : base(creation, creation.Count > 2 ? 4 : 3, creation.Count > 2 ? 3 : 2)
    {
        (duration, hasChannel) = (new(creation.Machine), creation.Count > 2);
        (velocity, channel) = (creation.Argument(0, 0), creation.Argument(2, 1));
        SetDuration(creation.Count > 1 ? [creation.Arguments[1]] : [0]);
        Attribute("duration", SetDuration);
        Attribute("repeatmode", atoms => repeat = (RepeatMode)atoms[0].AsInt);
    }

    private enum RepeatMode
    {
        Poly,
        Retrigger,
        StopLast,
        UpdateDuration,
        Ignore,
    }

    /// <summary>How many notes sound.</summary>
    public int Sounding => held.Count;

    protected override void OnNumber(int inlet, Atom number)
    {
        switch (inlet)
        {
            case 0: Play(number.AsInt); break;
            case 1: velocity = number.AsInt; break;
            case 2: SetDuration([number]); break;
            default: channel = number.AsInt; break;
        }
    }

    protected override void OnList(int inlet, Atom[] atoms)
    {
        if (inlet == 2)
            SetDuration(atoms);
        else if (inlet > 0)
            OnNumber(inlet, atoms[0]);
        else
            PlayList(atoms);
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (inlet == 2)
            SetDuration([selector, .. atoms]);
        else if (selector == "stop")
            EndAll();
        else if (selector == "clear")
            Forget();
        else
            base.OnMessage(inlet, selector, atoms);
    }

    private void PlayList(Atom[] atoms)
    {
        if (atoms.Length > 1)
            velocity = atoms[1].AsInt;
        var inTicks = atoms is [_, _, _, { Symbol: "ticks" }, ..] && Machine.Options.MakenoteListTakesTicks;
        if (atoms.Length > 2)
            SetDuration(atoms[2..(inTicks ? 4 : 3)]);
        if (atoms.Length > 3 && atoms[^1].IsNumber)
            channel = atoms[^1].AsInt;
        Play(atoms[0].AsInt);
    }

    private void Play(long pitch)
    {
        if (held.LastOrDefault(note => note.Pitch == pitch && note.Channel == channel) is not { } same)
            Begin(pitch);
        else if (repeat == RepeatMode.UpdateDuration)
            same.EndAfter(duration, End);
        else if (repeat != RepeatMode.Ignore)
            Again(same, pitch);
    }

    private void Again(Held same, long pitch)
    {
        if (repeat == RepeatMode.Retrigger)
            End(same);
        if (repeat == RepeatMode.StopLast)
            Drop(same);
        Begin(pitch);
    }

    private void Begin(long pitch)
    {
        var note = new Held(pitch, channel);
        held.Add(note);
        Output(pitch, velocity, channel);
        if (held.Contains(note))
            note.EndAfter(duration, End);
    }

    private void End(Held note)
    {
        if (Drop(note))
            Output(note.Pitch, 0, note.Channel);
    }

    private bool Drop(Held note)
    {
        note.Off?.Cancel();
        return held.Remove(note);
    }

    private void EndAll()
    {
        foreach (var note in held.ToArray())
            End(note);
    }

    private void Forget()
    {
        held.ForEach(note => note.Off?.Cancel());
        held.Clear();
    }

    private void SetDuration(Atom[] atoms)
    {
        if (atoms.Length > 2 || !duration.TrySet(atoms))
            Complain($"'{string.Join(' ', atoms)}' is no duration");
    }

    private void Output(long pitch, Atom loudness, Atom onChannel)
    {
        if (hasChannel)
            Send(2, onChannel);
        Send(1, loudness);
        Send(0, pitch);
    }

    private sealed class Held(long pitch, Atom channel)
    {
        public long Pitch { get; } = pitch;

        public Atom Channel { get; } = channel;

        public TimedCall? Off { get; private set; }

        public void EndAfter(Countdown duration, Action<Held> end)
        {
            Off?.Cancel();
            Off = duration.Start(() => end(this));
        }
    }
}
