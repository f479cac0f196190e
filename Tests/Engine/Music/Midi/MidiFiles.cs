using System.Buffers.Binary;

namespace Tactus.Tests.Engine.Music.Midi;

/// <summary>MIDI files that other programs wrote (Tests/Scores/midi), and small ones made by hand, byte by byte.</summary>
internal static class MidiFiles
{
    public static readonly string[] Real = ["stairs", "stairs-smpte", "lanterns", "lanterns-running"];

    public static byte[] Load(string name) => File.ReadAllBytes(PathOf(name));

    public static string PathOf(string name) => Repository.PathOf($"Tests/Scores/midi/{name}.mid");

    public static byte[] Make(int format, int division, params byte[][] tracks) =>
        [.. Chunk("MThd", [0, (byte)format, 0, (byte)tracks.Length, (byte)(division >> 8), (byte)division]), .. tracks.SelectMany(track => Chunk("MTrk", track))];

    public static byte[] Chunk(string name, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. name.Select(letter => (byte)letter), .. length, .. content];
    }
}
