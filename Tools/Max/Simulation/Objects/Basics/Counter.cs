namespace Tactus.Tools.Max.Simulation;

/// <summary><c>counter</c>: counts bangs up, down, or up and down, between two bounds.</summary>
/// <remarks>
/// Source: REF counter (facts.md, source key): one argument is the maximum, two are minimum and maximum, three direction, minimum and maximum; <c>min</c> counts anew from there, and says so.
/// Not modelled: the 0 that leaves the middle outlets with the count after a limit. The package has no counter.
/// </remarks>
[MaxName("counter")]
internal sealed class Counter : MaxObject
{
    private int direction, minimum, maximum, next, rounds;
    private bool goesDown;

    public Counter(Creation creation)
        : base(creation, 5, 4)
    {
        (direction, minimum, maximum) = creation.Count switch
        {
            0 => (0, 0, int.MaxValue),
            1 => (0, 0, creation.Int(0, 0)),
            2 => (0, creation.Int(0, 0), creation.Int(1, 0)),
            _ => (creation.Int(0, 0), creation.Int(1, 0), creation.Int(2, 0)),
        };
        (goesDown, next) = (direction == 1, direction == 1 ? maximum : minimum);
        Ignore("carryflag", "compatmode");
    }

    protected override void OnBang(int inlet)
    {
        switch (inlet)
        {
            case 0: Count(); break;
            case 1: direction = (direction + 1) % 3; break;
            case 2: next = minimum; break;
            case 3: next = minimum; Count(); break;
            default: next = maximum; Count(); break;
        }
    }

    protected override void OnNumber(int inlet, Atom number)
    {
        var value = (int)number.AsInt;
        switch (inlet)
        {
            case 0: Count(); break;
            case 1: (direction, goesDown) = (value, value == 1); break;
            case 2: next = value; break;
            case 3: next = value; Count(); break;
            default: maximum = value; break;
        }
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        var value = atoms is [{ IsNumber: true } number, ..] ? (int)number.AsInt : 0;
        switch (selector)
        {
            case "set": next = value; break;
            case "goto": next = value; break;
            case "jam": next = value; Count(); break;
            case "min": minimum = next = value; Count(); break;
            case "setmin": minimum = value; break;
            case "max": maximum = value; break;
            case "up" or "down" or "updown": (direction, goesDown) = (selector == "up" ? 0 : selector == "down" ? 1 : 2, selector == "down"); break;
            case "reset": (next, rounds) = (minimum, 0); break;
            default: base.OnMessage(inlet, selector, atoms); break;
        }
    }

    private void Count()
    {
        var count = next = Math.Clamp(next, minimum, maximum);
        if (count == (goesDown ? minimum : maximum))
        {
            rounds++;
            Send(3, rounds);
            Send(goesDown ? 1 : 2, 1);
        }
        Step(count);
        Send(0, count);
    }

    private void Step(int count)
    {
        if (direction == 2 && count == (goesDown ? minimum : maximum))
            goesDown = !goesDown;
        next = goesDown ? count - 1 : count + 1;
        if (next > maximum || next < minimum)
            next = goesDown ? maximum : minimum;
    }
}
