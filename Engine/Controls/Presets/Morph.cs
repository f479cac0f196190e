namespace Tactus;

/// <summary>Leads members from one value to another while beats go by. What somebody moves by hand meanwhile is left to that hand.</summary>
/// <remarks>Thread: the engine's own. Allocates: nothing for numbers.</remarks>
internal sealed class Morph
{
    private const int Digits = 9;    // a sum of many steps is a half only almost
    private readonly List<Voice> voices = [];
    private readonly double units;
    private readonly Action<Control, ControlMember> letGo;
    private Instant last;
    private double gone;

    /// <summary>A morph that begins now.</summary>
    /// <param name="targets">What goes where; from what it holds now.</param>
    /// <param name="beats">How long it takes, in beats of the transport's tempo; more than 0.</param>
    /// <param name="now">The present step's moment.</param>
    /// <param name="letGo">Called for what does not come to its end: it was moved by another hand, or the control refuses.</param>
    public Morph(IEnumerable<(Control Control, ValueMember Member, Value Value)> targets, double beats, Instant now, Action<Control, ControlMember> letGo)
    {
        (units, last, this.letGo) = (beats * Duration.UnitsPerBeat, now, letGo);
        foreach (var (control, member, value) in targets)
            if (control.TryPeek(member, out var from) && from != value)
                voices.Add(new(control, member, from, value) { Held = from });
    }

    /// <summary>Goes on to a moment.</summary>
    /// <returns>Whether there is more to come.</returns>
    public bool Step(Instant now, Tempo tempo)
    {
        gone += (now - last).Ticks * tempo.UnitsPerTick;
        last = now;
        var part = Math.Min(1, Math.Round(gone / units, Digits));
        for (var i = voices.Count - 1; i >= 0; i--)
            if (!voices[i].MoveTo(part))
                Remove(i);
        return part < 1 && voices.Count > 0;
    }

    private void Remove(int at)
    {
        letGo(voices[at].Control, voices[at].Member);
        voices.RemoveAt(at);
    }

    private sealed class Voice(Control control, ValueMember member, Value from, Value to)
    {
        public Control Control => control;

        public ControlMember Member => member;

        public Value Held { get; set; }

        /// <summary>False where it is over: by another hand, or because the control refuses.</summary>
        public bool MoveTo(double part)
        {
            if (!control.TryPeek(member, out var now) || now != Held)
                return false;
            var value = Blending.Between(from, to, part, member);
            if (value == Held)
                return true;
            var isSet = control.WhyNotSet(member, value) is null && control.TryPeek(member, out now);
            Held = now;
            return isSet;
        }
    }
}
