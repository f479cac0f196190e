namespace Tactus;

/// <summary>Text. A number becomes the text that Max writes for it: a patch cannot easily send the symbol <c>60</c>.</summary>
internal sealed class StringConversion : Conversion<string>
{
    public override string Name => "string";

    protected override ValueKind? Native => ValueKind.String;

    public override string Taken => "a string";

    public override Value Write(string item) => item;

    public override bool TryRead(in Value value, out string result)
    {
        result = value.Text ?? (value.IsNumber ? value.ToString() : "");
        return value.Kind == ValueKind.String || value.IsNumber;
    }
}
