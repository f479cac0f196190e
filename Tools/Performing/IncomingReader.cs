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

    /// <summary>Reads the generators' names by their numbers out of a description.</summary>
    public static Dictionary<int, string> ReadGenerators(ref MessagePackReader reader)
    {
        var names = new Dictionary<int, string>();
        for (var fields = reader.ReadMapHeader(); fields > 0; fields--)
            if (reader.ReadString() == "generators")
                ReadGenerators(ref reader, names);
            else
                reader.Skip();
        return names;
    }

    private static void ReadGenerators(ref MessagePackReader reader, Dictionary<int, string> names)
    {
        for (var left = reader.ReadArrayHeader(); left > 0; left--)
        {
            var (id, name) = (0, "");
            for (var fields = reader.ReadMapHeader(); fields > 0; fields--)
                switch (reader.ReadString())
                {
                    case "id": id = reader.ReadInt32(); break;
                    case "name": name = reader.ReadString()!; break;
                    default: reader.Skip(); break;
                }
            names[id] = name;
        }
    }

    private static void ReadSection(ref MessagePackReader reader, List<IncomingEvent> events)
    {
        var kind = (SectionKind)reader.ReadInt32();
        var from = reader.ReadInt64();
        var isNotes = kind is SectionKind.TransportNotes or SectionKind.TimedNotes;
        var onTransport = kind is SectionKind.TransportNotes or SectionKind.TransportAtoms;
        for (var left = reader.ReadArrayHeader() / (isNotes ? FieldsOfNote : 3); left > 0; left--)
        {
            var place = from + reader.ReadInt64();
            var generator = reader.ReadInt32();
            events.Add(new(generator, onTransport, place, ReadAtoms(ref reader, isNotes ? 4 : reader.ReadArrayHeader())));
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
