namespace Tactus;

/// <summary>What the controls held when somebody saved it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Values">Every member that can be set, with its value.</param>
internal sealed record Preset(string Name, IReadOnlyList<PresetValue> Values)
{
    /// <summary>What a piece's controls hold now.</summary>
    public static Preset Of(Piece piece, string name) => new(name, [.. piece.Entities
        .Select(entity => entity.Control).OfType<Control>()
        .SelectMany(control => control.Settable.Select(member => (control, member)))
        .Where(each => each.control.TryPeek(each.member, out _))
        .Select(each => new PresetValue(each.control.Name, each.member.Name, each.control.TryPeek(each.member, out var value) ? value : Value.Nil))
        .Where(each => !each.Value.IsNumber || double.IsFinite(each.Value.AsFloat))]);
}

/// <summary>One value of a preset.</summary>
/// <param name="Control">Whose member.</param>
/// <param name="Member">Which.</param>
/// <param name="Value">What it held.</param>
internal readonly record struct PresetValue(string Control, string Member, Value Value);
