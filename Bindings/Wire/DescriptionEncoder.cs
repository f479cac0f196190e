using MessagePack;

namespace Tactus.Wire;

/// <summary>Writes what a piece is made of, as <c>docs/protocol.md</c> says under "The description".</summary>
/// <remarks>Thread: the engine's own, because values are got. Allocates: what the controls' getters do.</remarks>
internal static class DescriptionEncoder
{
    /// <summary>Writes a description message.</summary>
    public static void WriteMessage(Frame into, Piece piece, EngineOptions options)
    {
        var writer = EngineMessages.Begin(into, MessageKind.Description);
        Write(ref writer, piece, options);
        writer.Flush();
    }

    /// <summary>Writes the description itself, a map.</summary>
    public static void Write(ref MessagePackWriter writer, Piece piece, EngineOptions options)
    {
        writer.WriteMapHeader(9);
        Write(ref writer, "piece", piece.Name);
        Write(ref writer, "seed", piece.Seed);
        Write(ref writer, "step", options.Step.TotalMilliseconds);
        Write(ref writer, "lookAhead", options.LookAhead.TotalMilliseconds);
        WriteControls(ref writer, [.. piece.Entities.Select(entity => entity.Control).OfType<Control>()]);
        WriteGenerators(ref writer, piece.Generators);
        Write(ref writer, "presets", Value.List([.. piece.Presets.Names.Select(name => (Value)name)]));
        Write(ref writer, "undo", piece.History.NextUndo);
        Write(ref writer, "redo", piece.History.NextRedo);
    }

    private static void WriteControls(ref MessagePackWriter writer, Control[] controls)
    {
        writer.Write("controls");
        writer.WriteArrayHeader(controls.Length);
        foreach (var control in controls)
        {
            writer.WriteMapHeader(4);
            Write(ref writer, "name", control.Name);
            Write(ref writer, "label", control.Type.Traits.Label);
            Write(ref writer, "doc", control.Type.Traits.Doc);
            writer.Write("members");
            writer.WriteArrayHeader(control.Type.Members.Count);
            foreach (var member in control.Type.Members)
                WriteMember(ref writer, control, member);
        }
    }

    private static void WriteMember(ref MessagePackWriter writer, Control control, ControlMember member)
    {
        writer.WriteMapHeader(8 + TraitsEncoding.Keys);
        Write(ref writer, "name", member.Name);
        Write(ref writer, "kind", member.Kind == ControlMemberKind.Value ? "value" : "method");
        Write(ref writer, "type", member.Type);
        Write(ref writer, "readOnly", member.ReadOnly);
        TraitsEncoding.Write(ref writer, member.Traits with { Default = control.DefaultOf(member) });
        WriteOptions(ref writer, member.Options);
        Write(ref writer, "element", member.Element);
        WriteParameters(ref writer, member.Parameters);
        Write(ref writer, "value", control.TryPeek(member, out var value) ? value : Value.Nil);
    }

    private static void WriteOptions(ref MessagePackWriter writer, IReadOnlyList<string>? options)
    {
        writer.Write("options");
        if (options is null)
        {
            writer.WriteNil();
            return;
        }
        writer.WriteArrayHeader(options.Count);
        foreach (var option in options)
            writer.Write(option);
    }

    private static void WriteParameters(ref MessagePackWriter writer, IReadOnlyList<ControlParameter>? parameters)
    {
        writer.Write("parameters");
        if (parameters is null)
        {
            writer.WriteNil();
            return;
        }
        writer.WriteArrayHeader(parameters.Count);
        foreach (var parameter in parameters)
        {
            writer.WriteMapHeader(5 + TraitsEncoding.Keys);
            Write(ref writer, "name", parameter.Name);
            Write(ref writer, "type", parameter.Type);
            Write(ref writer, "optional", parameter.Optional);
            TraitsEncoding.Write(ref writer, parameter.Traits);
            WriteOptions(ref writer, parameter.Options);
            Write(ref writer, "element", parameter.Element);
        }
    }

    private static void WriteGenerators(ref MessagePackWriter writer, IReadOnlyList<GeneratorComponent> generators)
    {
        writer.Write("generators");
        writer.WriteArrayHeader(generators.Count);
        foreach (var generator in generators)
        {
            writer.WriteMapHeader(10);
            Write(ref writer, "id", generator.Id);
            Write(ref writer, "name", generator.Name);
            Write(ref writer, "entity", generator.Entity.Name);
            Write(ref writer, "clock", generator.Clock.Name);
            Write(ref writer, "tempo", generator.Tempo?.Bpm ?? 0);
            Write(ref writer, "running", generator.IsRunning);
            Write(ref writer, "muted", generator.IsMuted);
            Write(ref writer, "fault", generator.Fault?.ToString());
            Write(ref writer, "onLocate", NameOf(generator.Relocation));
            Write(ref writer, "late", generator.LatePolicy.DropsAfter is { } delay ? delay.TotalMilliseconds : Value.Nil);
        }
    }

    private static string NameOf(Relocation relocation) => relocation switch
    {
        Relocation.Seek => "seek",
        Relocation.Restart => "restart",
        _ => "goOn",
    };

    private static void Write(ref MessagePackWriter writer, string key, Value value)
    {
        writer.Write(key);
        ValueEncoding.Write(ref writer, value);
    }
}
