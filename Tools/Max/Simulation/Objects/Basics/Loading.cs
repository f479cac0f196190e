namespace Tactus.Tools.Max.Simulation;

/// <summary><c>loadbang</c>: a bang when the patch has loaded (facts.md section 5, load order), and whenever a bang comes in.</summary>
[MaxName("loadbang")]
internal sealed class LoadBang(Creation creation) : MaxObject(creation, 1, 1)
{
    /// <inheritdoc/>
    public override void Loaded() => SendBang(0);

    protected override void OnBang(int inlet) => SendBang(0);
}

/// <summary><c>loadmess</c>: its arguments as a message when the patch has loaded.</summary>
[MaxName("loadmess")]
internal sealed class LoadMess(Creation creation) : MaxObject(creation, 1, 1)
{
    /// <inheritdoc/>
    public override void Loaded() => SendAtoms(0, Creation.Arguments);

    protected override void OnBang(int inlet) => Loaded();

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector != "set")
            NotUnderstood(selector);
    }
}

/// <summary><c>freebang</c> fires when its patcher is freed, <c>closebang</c> only when its window closes (facts.md section 1).</summary>
[MaxName("freebang", "closebang")]
internal sealed class FreeBang(Creation creation) : MaxObject(creation, 1, 1)
{
    /// <inheritdoc/>
    public override void Freed()
    {
        if (Creation.Name == "freebang" || Creation.Patcher.Parent is null)
            SendBang(0);
    }

    protected override void OnBang(int inlet) => SendBang(0);
}

/// <summary><c>live.thisdevice</c> outside Live: a bang after the loadbangs (facts.md section 5).</summary>
[MaxName("live.thisdevice")]
internal sealed class ThisDevice(Creation creation) : MaxObject(creation, 1, 3)
{
    /// <inheritdoc/>
    public override void Opened() => SendBang(0);

    protected override void OnBang(int inlet) => SendBang(0);
}
