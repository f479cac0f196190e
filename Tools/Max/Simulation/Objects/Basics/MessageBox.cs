using System.Globalization;

namespace Tactus.Tools.Max.Simulation;

/// <summary>The message box: commas part messages, what follows a semicolon goes to a name, <c>$1</c> to <c>$9</c> stand for what came in.</summary>
/// <remarks>Source: patch-format.md section 3 (text conventions). A missing <c>$n</c> is 0.</remarks>
[MaxName("message")]
internal sealed class MessageBox : MaxObject
{
    private List<Token> text;

    public MessageBox(Creation creation)
        : base(creation, 2, 1) => text = Fill(AtomText.Split(creation.Text, separators: true));

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (inlet == 1)
            text = Tokens(message.ToAtoms());
        else if (!Edit(message))
            Fire(message.IsBang ? [] : message.ToAtoms());
    }

    private bool Edit(Message message)
    {
        switch (message.Selector)
        {
            case "set": text = Tokens(message.Atoms); return true;
            case "append": text = [.. text, .. Tokens(message.Atoms)]; return true;
            case "prepend": text = [.. Tokens(message.Atoms), .. text]; return true;
            default: return false;
        }
    }

    private void Fire(Atom[] given)
    {
        var (atoms, toName, receiver) = (new List<Atom>(), false, (string?)null);
        foreach (var token in text.Append(new Token(";", IsSeparator: true)).ToArray())
            if (!token.IsSeparator)
                atoms.Add(Substitute(token, given));
            else
            {
                Flush(atoms, toName, ref receiver);
                if (token.Text == ";")
                    (toName, receiver) = (true, null);
            }
    }

    private void Flush(List<Atom> atoms, bool toName, ref string? receiver)
    {
        if (atoms.Count == 0)
            return;
        var message = atoms.ToArray();
        atoms.Clear();
        if (!toName)
            SendAtoms(0, message);
        else
            Receivers.Send(Machine, receiver ??= Take(ref message), Message.From(message), Creation.Place);
    }

    private static string Take(ref Atom[] message)
    {
        var first = message[0].ToString();
        message = message[1..];
        return first;
    }

    private static Atom Substitute(Token token, Atom[] given) => token.Text switch
    {
        ['$', >= '1' and <= '9'] => Given(token, given),
        ['$', >= '1' and <= '9', .. var rest] => Given(token, given).ToString() + rest,
        _ => token.ToAtom(),
    };

    private static Atom Given(Token token, Atom[] given) => token.Text[1] - '1' < given.Length ? given[token.Text[1] - '1'] : 0;

    private List<Token> Fill(List<Token> tokens) => [.. tokens.Select(Creation.Patcher.Arguments.Fill)];

    private static List<Token> Tokens(Atom[] atoms) =>
        [.. atoms.Select(atom => new Token(atom.Kind == AtomKind.Float ? atom.AsFloat.ToString("0.0###############", CultureInfo.InvariantCulture) : atom.ToString(), WasQuoted: !atom.IsNumber))];
}
