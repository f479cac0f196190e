using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>What performers ask of presets, and of what can be undone.</summary>
/// <remarks>Thread: the engine's own, between two steps.</remarks>
internal static class PresetDesk
{
    private static readonly string[] OfPresets = ["save", "recall", "list", "delete", "morph"];
    private static readonly string[] OfHistory = ["undo", "redo", "list"];

    /// <summary>Saves, recalls, lists, deletes, or morphs.</summary>
    /// <returns>The names for <c>list</c>; else what did not fit, or nil.</returns>
    /// <exception cref="RefusedException">There is no such command, or its arguments do not fit.</exception>
    /// <exception cref="ControlException">There is no such preset, or it cannot be saved.</exception>
    public static Value Carry(PresetCommand asked, Presets presets)
    {
        var command = Commands.Find(OfPresets, asked.Command, name => name, "preset command");
        var arguments = new Arguments($"preset '{command}'", asked.Arguments);
        switch (command)
        {
            case "save": presets.Save(arguments.Require("name").Text(0, "name")); return Value.Nil;
            case "recall": return presets.Recall(arguments.Require("name").Text(0, "name"));
            case "delete": presets.Delete(arguments.Require("name").Text(0, "name")); return Value.Nil;
            case "morph": return Morph(asked, presets);
            default: arguments.Require(); return ListOf(presets.Names);
        }
    }

    /// <summary>Undoes, redoes, or lists what can be undone.</summary>
    /// <returns>What was undone or redone; all that can be undone, the oldest first, for <c>list</c>.</returns>
    /// <exception cref="RefusedException">There is no such command, or it takes no arguments.</exception>
    /// <exception cref="ControlException">There is nothing to undo or redo.</exception>
    public static Value Carry(HistoryCommand asked, History history)
    {
        var command = Commands.Find(OfHistory, asked.Command, name => name, "history command");
        new Arguments($"history '{command}'", asked.Arguments).Require();
        return command switch
        {
            "undo" => history.Undo(),
            "redo" => history.Redo(),
            _ => ListOf(history.Steps),
        };
    }

    private static Value Morph(PresetCommand asked, Presets presets)
    {
        var arguments = new Arguments("preset 'morph'", asked.Arguments);
        return asked.Arguments.Length == 3
            ? presets.Morph(arguments.Text(0, "name to go from"), arguments.Text(1, "name"), Beats(arguments, 2))
            : presets.Morph(arguments.Require("name", "beats").Text(0, "name"), Beats(arguments, 1));
    }

    private static double Beats(Arguments arguments, int at) => arguments.Number(at, "length in beats", 0, Presets.LongestMorph);

    private static Value ListOf(IReadOnlyList<string> texts) => Value.List([.. texts.Select(text => (Value)text)]);
}
