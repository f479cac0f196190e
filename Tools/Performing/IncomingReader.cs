using MessagePack;
using Tactus.Wire;

namespace Tactus.Tools.Performing;

/// <summary>Reads the engine's messages out of their frames, as docs/protocol.md lays them out.</summary>
internal static class IncomingReader
{
    private const int FieldsOfNote = 6;

    /// <summary>Reads a message's number; its fields come next.</summary>
    public static MessageKind ReadKind(ref MessagePackReader reader)
    {
        reader.ReadArrayHeader();
        return (MessageKind)reader.ReadInt32();
    }

    /// <summary>Reads the sections of a batch up to the end of its frame.</summary>
    public static List<IncomingEvent> ReadSections(ref MessagePackReader reader)
    {
        var events = new List<IncomingEvent>();
        while (!reader.End)
            ReadSection(ref reader, events);
        return events;
    }

    /// <summary>Reads a transport message's fields.</summary>
    public static IncomingTransport ReadTransport(ref MessagePackReader reader) =>
        new(reader.ReadInt64(), reader.ReadInt64(), reader.ReadBoolean(), reader.ReadDouble());

    /// <summary>Reads the generators by their numbers out of a description.</summary>
    public static Dictionary<int, IncomingGenerator> ReadGenerators(ref MessagePackReader reader)
    {
        var known = new Dictionary<int, IncomingGenerator>();
        for (var fields = reader.ReadMapHeader(); fields > 0; fields--)
            if (reader.ReadString() == "generators")
                ReadGenerators(ref reader, known);
            else
                reader.Skip();
        return known;
    }

    private static void ReadGenerators(ref MessagePackReader reader, Dictionary<int, IncomingGenerator> known)
    {
        for (var left = reader.ReadArrayHeader(); left > 0; left--)
        {
            var (id, name, late) = (0, "", (double?)null);
            for (var fields = reader.ReadMapHeader(); fields > 0; fields--)
                switch (reader.ReadString())
                {
                    case "id": id = reader.ReadInt32(); break;
                    case "name": name = reader.ReadString()!; break;
                    case "late": late = reader.TryReadNil() ? null : reader.ReadDouble(); break;
                    default: reader.Skip(); break;
                }
            known[id] = new(name, late);
        }
    }

    private static void ReadSection(ref MessagePackReader reader, List<IncomingEvent> events)
    {
        var kind = (SectionKind)reader.ReadInt32();
        var from = reader.ReadInt64();
        var isNotes = kind is SectionKind.TransportNotes or SectionKind.TimedNotes or SectionKind.NotesNow;
        var isNow = kind is SectionKind.NotesNow or SectionKind.AtomsNow;
        var onTransport = kind is SectionKind.TransportNotes or SectionKind.TransportAtoms;
        for (var left = reader.ReadArrayHeader() / (isNotes ? FieldsOfNote : 3); left > 0; left--)
        {
            var place = from + reader.ReadInt64();
            var generator = reader.ReadInt32();
            events.Add(new(generator, onTransport, place, ReadAtoms(ref reader, isNotes ? 4 : reader.ReadArrayHeader()), isNow));
        }
    }

    private static Value[] ReadAtoms(ref MessagePackReader reader, int count)
    {
        var atoms = new Value[count];
        for (var i = 0; i < count; i++)
            atoms[i] = ReadAtom(ref reader);
        return atoms;
    }

    private static Value ReadAtom(ref MessagePackReader reader) => reader.NextMessagePackType switch
    {
        MessagePackType.Integer => reader.ReadInt64(),
        MessagePackType.Float => reader.ReadDouble(),
        _ => reader.ReadString()!,
    };
}
