namespace Tactus.Tests.Engine.Music.Midi;

public sealed class MidiFileBrokenTests
{
    [Test]
    public void Read_OfEveryTruncation_IsMusicOrOneSentence([ValueSource(typeof(MidiFiles), nameof(MidiFiles.Real))] string name)
    {
        var whole = MidiFiles.Load(name);
        var refused = Enumerable.Range(0, whole.Length).Count(length => !IsReadable(whole.AsSpan(0, length)));
        Assert.That(refused, Is.EqualTo(whole.Length - CountOfWholeTracks(whole)), "what lacks a part of a track is refused, what lacks whole tracks is read");
    }

    [Test]
    public void Read_OfEveryByteChanged_IsMusicOrOneSentence([ValueSource(typeof(MidiFiles), nameof(MidiFiles.Real))] string name)
    {
        var bytes = MidiFiles.Load(name);
        for (var place = 0; place < bytes.Length; place++)
            foreach (byte other in new[] { 0, 0x7F, 0x80, 0xF5, 0xFF, bytes[place] ^ 1 })
            {
                var kept = bytes[place];
                bytes[place] = other;
                IsReadable(bytes);
                bytes[place] = kept;
            }
        Assert.That(IsReadable(bytes));
    }

    [FsCheck.NUnit.Property]
    public void Read_OfAnyBytesInATrack_IsMusicOrOneSentence(byte[] noise) => IsReadable(MidiFiles.Make(0, 96, noise));

    [TestCase("", "The MIDI file is cut off: at byte 0 it lacks its first four bytes, for it ends after 0 bytes.")]
    [TestCase("52494646", "This is no Standard MIDI File: at byte 0 it begins with 'RIFF' and not with 'MThd'.")]
    [TestCase("4D546864 00000005 0000000100", "The MIDI file is broken at byte 4: its header has 6 bytes or more, and this one says 5.")]
    [TestCase("4D546864 00000006 0002 0001 0060", "The MIDI file is of type 2; save it as type 0 or 1, which can be read.")]
    [TestCase("4D546864 00000006 0000 0001 0000", "The MIDI file is broken at byte 12: 0x0000 is no division: neither ticks of a quarter note nor of a frame.")]
    [TestCase("4D546864 00000006 0000 0001 E600", "The MIDI file is broken at byte 12: 0xE600 is no division: neither ticks of a quarter note nor of a frame.")]
    [TestCase("4D546864 00000006 0000 0000 0060", "The MIDI file has no track; save it again with at least one.")]
    [TestCase("4D546864 FFFFFFFF 0000 0001 0060", "The MIDI file is cut off: at byte 14 it lacks the rest of its header, for it ends after 14 bytes.")]
    [TestCase("4D546864 00000006 0000 0001 0060 4D54726B FFFFFFFF 00", "The MIDI file is cut off: at byte 22 it lacks part of a track of 4294967295 bytes, for it ends after 23 bytes.")]
    [TestCase("4D546864 00000006 0000 0001 0060 4D54726B 00000002 00 3C", "The MIDI file is broken at byte 23: data comes before any message has said what it is for.")]
    [TestCase("4D546864 00000006 0000 0001 0060 4D54726B 00000005 8080808000", "The MIDI file is broken at byte 22: a number goes on for more than four bytes.")]
    [TestCase("4D546864 00000006 0000 0001 0060 4D54726B 00000004 00 90 3C FF", "The MIDI file is broken at byte 25: a message's data byte is at most 127, and this one is 255.")]
    [TestCase("4D546864 00000006 0000 0001 0060 4D54726B 00000002 00 F5", "The MIDI file is broken at byte 23: 0xF5 is no MIDI message.")]
    public void Read_OfABrokenFile_SaysWhatAndWhere(string hex, string sentence) =>
        Assert.That(() => MidiFile.Read(Convert.FromHexString(hex.Replace(" ", ""))),
            Throws.TypeOf<MidiFileException>().With.Message.EqualTo(sentence));

    [Test]
    public void Read_OfMoreThanTheLimit_IsRefusedWithoutReadingItAll()
    {
        var endless = new EndlessStream();
        Assert.That(() => MidiFile.Read(endless), Throws.TypeOf<MidiFileException>().With.Message.Contains("at most 16777216 bytes"));
        Assert.That(endless.Given, Is.LessThan(MidiFile.MaxBytes * 1.1));
    }

    private static bool IsReadable(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var file = MidiFile.Read(bytes);
            Assert.That(file.Notes.All(note => note is { Onset: >= 0, Length: >= 0, Pitch: >= 0 and <= 127, Velocity: >= 1 and <= 127, Channel: >= 1 and <= 16 }));
            return true;
        }
        catch (MidiFileException broken)
        {
            Assert.That(broken.Message, Does.EndWith(".").And.Not.Contain("\n"));
            return false;
        }
    }

    private static int CountOfWholeTracks(byte[] whole) => whole[11] - 1;

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
