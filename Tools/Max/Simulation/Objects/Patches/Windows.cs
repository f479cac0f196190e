namespace Tactus.Tools.Max.Simulation;

/// <summary><c>pcontrol</c>: what it would open or close goes to the log; there are no windows here.</summary>
/// <remarks>Source: REF pcontrol (facts.md, source key); that <c>load</c> takes a .maxhelp is not established (docs/max-by-hand.md, MAX-2).</remarks>
[MaxName("pcontrol")]
internal sealed class PControl(Creation creation) : MaxObject(creation, 1, 1)
{
    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector is "load" or "loadunique" or "open" or "close" or "shroud" or "help" or "enable")
            Machine.Log.Write(LogKind.Max, Creation.Place, ["pcontrol", selector, .. atoms]);
        else
            base.OnMessage(inlet, selector, atoms);
    }
}

/// <summary><c>opendialog</c>: nobody is there to choose a file, so it answers as it does when the dialog is dismissed: a bang on the right.</summary>
/// <remarks>Source: REF opendialog (facts.md, source key): the words after it, and any other message, are the kinds of file. That a message opens the dialog, too, is not modelled.</remarks>
[MaxName("opendialog")]
internal sealed class OpenDialog(Creation creation) : MaxObject(creation, 1, 2)
{
    protected override void OnBang(int inlet) => SendBang(1);

    /// <summary>The kinds of file to choose from.</summary>
    protected override void OnMessage(int inlet, string selector, Atom[] atoms) { }
}
