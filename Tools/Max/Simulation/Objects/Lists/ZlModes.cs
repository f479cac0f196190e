namespace Tactus.Tools.Max.Simulation;

/// <summary>One mode of zl.</summary>
internal sealed record ZlMode(Action<ZlState, ZlInput, Action<int, Atom[]>> Run)
{
    /// <summary>A mode that turns the left list into something, at a bang again, and is silent when the right one changes.</summary>
    public static ZlMode Of(Action<ZlState, Action<int, Atom[]>> run) => new((state, input, send) =>
    {
        if (input != ZlInput.Right)
            run(state, send);
    });
}

/// <summary>The modes of zl, by name.</summary>
/// <remarks>
/// Source: REF zl (facts.md, source key), which names the modes; what each does, as its text on <c>mode</c> says. The order of the two outlets, right before left, is the norm of Max, and stated nowhere.
/// </remarks>
internal static class ZlModes
{
    private static readonly Dictionary<string, ZlMode> Modes = new(StringComparer.Ordinal)
    {
        ["len"] = ZlMode.Of((s, send) => send(0, [s.Left.Length])),
        ["rev"] = ZlMode.Of((s, send) => send(0, [.. s.Left.Reverse()])),
        ["sum"] = ZlMode.Of((s, send) => send(0, [Sum(s.Left)])),
        ["slice"] = ZlMode.Of((s, send) => Split(s.Left, s.Number, send)),
        ["ecils"] = ZlMode.Of((s, send) => Split(s.Left, s.Left.Length - s.Number, send)),
        ["join"] = ZlMode.Of((s, send) => send(0, [.. s.Left, .. s.Right])),
        ["rot"] = ZlMode.Of((s, send) => send(0, Rotate(s.Left, s.Number))),
        ["nth"] = ZlMode.Of((s, send) => Pick(s.Left, s.Number - 1, send)),
        ["mth"] = ZlMode.Of((s, send) => Pick(s.Left, s.Number, send)),
        ["lookup"] = ZlMode.Of((s, send) => send(0, [.. s.Left.Where(at => at.AsInt >= 0 && at.AsInt < s.Right.Length).Select(at => s.Right[at.AsInt])])),
        ["indexmap"] = ZlMode.Of((s, send) => send(0, [.. s.Right.Where(at => at.AsInt >= 0 && at.AsInt < s.Left.Length).Select(at => s.Left[at.AsInt])])),
        ["compare"] = ZlMode.Of(Compare),
        ["sort"] = ZlMode.Of((s, send) => send(0, Sort(s.Left, s.Number < 0))),
        ["unique"] = ZlMode.Of((s, send) => send(0, [.. s.Left.Where(atom => !s.Right.Contains(atom))])),
        ["thin"] = ZlMode.Of((s, send) => send(0, [.. s.Left.Distinct()])),
        ["filter"] = ZlMode.Of((s, send) => send(0, [.. s.Left.Where(atom => !s.Right.Contains(atom))])),
        ["sub"] = ZlMode.Of((s, send) => send(0, [.. Enumerable.Range(0, s.Left.Length).Where(i => s.Left.Skip(i).Take(s.Right.Length).SequenceEqual(s.Right)).Select(i => (Atom)(i + 1))])),
        ["lace"] = ZlMode.Of((s, send) => send(0, [.. s.Left.Zip(s.Right, (left, right) => (Atom[])[left, right]).SelectMany(pair => pair)])),
        ["delace"] = ZlMode.Of(Delace),
        ["iter"] = ZlMode.Of((s, send) => Chunks(s.Left, s.Number, send)),
        ["change"] = new(Change),
        ["reg"] = new(Register),
        ["group"] = new(Group),
        ["queue"] = new((s, input, send) => Store(s, input, send, first: true)),
        ["stack"] = new((s, input, send) => Store(s, input, send, first: false)),
    };

    public static IReadOnlyCollection<string> All => Modes.Keys;

    public static ZlMode? Find(string name) => Modes.GetValueOrDefault(name);

    private static void Split(Atom[] list, int at, Action<int, Atom[]> send)
    {
        at = Math.Clamp(at, 0, list.Length);
        send(1, list[at..]);
        send(0, list[..at]);
    }

    private static void Pick(Atom[] list, int at, Action<int, Atom[]> send)
    {
        if (at < 0 || at >= list.Length)
            return;
        send(1, [.. list[..at], .. list[(at + 1)..]]);
        send(0, [list[at]]);
    }

    private static void Compare(ZlState s, Action<int, Atom[]> send)
    {
        var same = s.Left.SequenceEqual(s.Right);
        if (!same)
            send(1, [.. Enumerable.Range(0, Math.Max(s.Left.Length, s.Right.Length))
                .Where(i => i >= s.Left.Length || i >= s.Right.Length || s.Left[i] != s.Right[i]).Take(1).Select(i => (Atom)i)]);
        send(0, [same]);
    }

    private static Atom Sum(Atom[] list) =>
        list.Any(atom => atom.Kind == AtomKind.Float) ? list.Sum(atom => atom.AsFloat) : list.Sum(atom => atom.IsNumber ? atom.AsInt : 0);

    private static Atom[] Sort(Atom[] list, bool falling)
    {
        var sorted = list.OrderBy(atom => !atom.IsNumber).ThenBy(atom => atom.AsFloat).ThenBy(atom => atom.Symbol, StringComparer.Ordinal);
        return falling ? [.. sorted.Reverse()] : [.. sorted];
    }

    private static Atom[] Rotate(Atom[] list, int by)
    {
        if (list.Length == 0)
            return list;
        var shift = ((-by % list.Length) + list.Length) % list.Length;
        return [.. list[shift..], .. list[..shift]];
    }

    private static void Delace(ZlState s, Action<int, Atom[]> send)
    {
        send(1, [.. s.Left.Where((_, i) => i % 2 == 1)]);
        send(0, [.. s.Left.Where((_, i) => i % 2 == 0)]);
    }

    private static void Chunks(Atom[] list, int size, Action<int, Atom[]> send)
    {
        foreach (var chunk in list.Chunk(Math.Max(1, size)))
            send(0, chunk);
    }

    private static void Change(ZlState s, ZlInput input, Action<int, Atom[]> send)
    {
        var isNew = !s.Left.SequenceEqual(s.Kept);
        if (input != ZlInput.Left || !isNew)
            return;
        s.Kept.Clear();
        s.Kept.AddRange(s.Left);
        send(0, s.Left);
    }

    private static void Register(ZlState s, ZlInput input, Action<int, Atom[]> send)
    {
        if (input != ZlInput.Bang)
        {
            s.Kept.Clear();
            s.Kept.AddRange(input == ZlInput.Left ? s.Left : s.Right);
        }
        else if (s.Kept.Count == 0)
            s.Kept.AddRange(s.Right);
        if (input != ZlInput.Right)
            send(0, [.. s.Kept]);
    }

    private static void Group(ZlState s, ZlInput input, Action<int, Atom[]> send)
    {
        if (input == ZlInput.Left)
            s.Kept.AddRange(s.Left);
        while (input != ZlInput.Right && s.Kept.Count > 0 && (input == ZlInput.Bang || (s.Number > 0 && s.Kept.Count >= s.Number)))
        {
            var chunk = s.Kept.Take(s.Number > 0 ? s.Number : s.Kept.Count).ToArray();
            s.Kept.RemoveRange(0, chunk.Length);
            send(0, chunk);
        }
    }

    private static void Store(ZlState s, ZlInput input, Action<int, Atom[]> send, bool first)
    {
        if (input == ZlInput.Left)
            s.Kept.AddRange(s.Left);
        if (input != ZlInput.Bang || s.Kept.Count == 0)
            return;
        var at = first ? 0 : s.Kept.Count - 1;
        var atom = s.Kept[at];
        s.Kept.RemoveAt(at);
        send(1, [s.Kept.Count]);
        send(0, [atom]);
    }
}
