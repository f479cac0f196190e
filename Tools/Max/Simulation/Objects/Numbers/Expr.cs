using System.Text.RegularExpressions;
using Tactus.Hosting;

namespace Tactus.Tools.Max.Simulation;

/// <summary><c>expr</c>: a formula; the left inlet calculates, the others keep.</summary>
/// <remarks>Source: patch-format.md section 8: as many inlets as the highest <c>$i</c>, <c>$f</c> or <c>$s</c>.</remarks>
[MaxName("expr", TakesAtSigns = true)]
internal sealed class Expr(Creation creation) : MaxObject(creation, InputText.Highest(creation.Text), 1)
{
    private readonly Expression.Formula formula = InputText.Read(creation, creation.Text);
    private readonly Atom[] inputs = InputText.Inputs(creation.Text);

    protected override void OnBang(int inlet) => Send(0, formula(inputs));

    protected override void OnNumber(int inlet, Atom number)
    {
        inputs[inlet] = number;
        if (inlet == 0)
            OnBang(inlet);
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms) => OnNumber(inlet, selector);
}

/// <summary><c>if</c>: a condition, then one message or, after <c>else</c>, another; <c>out2</c> sends it elsewhere.</summary>
[MaxName("if", TakesAtSigns = true)]
internal sealed partial class If : MaxObject
{
    private readonly Expression.Formula condition;
    private readonly Atom[] inputs;
    private readonly string yes, no;

    public If(Creation creation)
        : base(creation, InputText.Highest(creation.Text), Outs().Matches(creation.Text).Select(match => match.Value[^1] - '0').DefaultIfEmpty(1).Max())
    {
        var parts = Parts().Match(creation.Text);
        if (!parts.Success)
            throw creation.Refuse("'if' reads: a condition, then, a message, and perhaps else and another message.");
        (condition, inputs) = (InputText.Read(creation, parts.Groups[1].Value), InputText.Inputs(creation.Text));
        (yes, no) = (parts.Groups[2].Value.Trim(), parts.Groups[3].Value.Trim());
    }

    protected override void OnBang(int inlet) => Fire(condition(inputs).AsFloat != 0 ? yes : no);

    protected override void OnNumber(int inlet, Atom number)
    {
        inputs[inlet] = number;
        if (inlet == 0)
            OnBang(inlet);
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms) => OnNumber(inlet, selector);

    private void Fire(string branch)
    {
        if (branch.Length == 0)
            return;
        var words = branch.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var outlet = Outs().IsMatch(words[0]) ? words[0][^1] - '1' : 0;
        SendAtoms(outlet, [.. words.Skip(Outs().IsMatch(words[0]) ? 1 : 0).Select(Value)]);
    }

    private Atom Value(string word) => word is ['$', var kind, >= '1' and <= '9']
        ? kind switch { 'i' => inputs[word[2] - '1'].AsInt, 'f' => inputs[word[2] - '1'].AsFloat, _ => inputs[word[2] - '1'] }
        : AtomText.Read(word);

    [GeneratedRegex(@"^(.*?)\bthen\b(.*?)(?:\belse\b(.*))?$")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\bout[1-9]\b")]
    private static partial Regex Outs();
}

/// <summary>The inputs that a formula's text names.</summary>
internal static partial class InputText
{
    public static int Highest(string text) => Input().Matches(text).Select(match => match.Value[2] - '0').DefaultIfEmpty(1).Max();

    public static Atom[] Inputs(string text) => [.. Enumerable.Repeat<Atom>(0, Highest(text))];

    public static Expression.Formula Read(Creation creation, string text)
    {
        try
        {
            return Expression.Read(text.Replace("\\", "", StringComparison.Ordinal));
        }
        catch (HostingException mistake)
        {
            throw creation.Refuse(mistake.Message);
        }
    }

    [GeneratedRegex(@"\$[ifs][1-9]")]
    private static partial Regex Input();
}
