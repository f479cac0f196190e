using FsCheck;
using FsCheck.Fluent;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

/// <summary>Whatever comes, nothing throws past the door.</summary>
public sealed class DoorPropertyTests
{
    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public bool Frames_OfAnyBytes_NeverThrow(byte[] bytes) => Door.TryRead(bytes, out var message, out var refusal) ? message is not null : refusal is not null;

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property Frames_SpoiltAnywhere_NeverThrow(int at, byte with)
    {
        var bytes = WireText.Bytes(4, 12, "arp", "step", new object?[] { null, true, -70000, 1.5, "one", new object?[] { 300, "two" } });
        bytes[(at & int.MaxValue) % bytes.Length] = with;
        return (Door.TryRead(bytes, out _, out var refusal) || refusal!.Sentence.Length > 0).ToProperty();
    }
}
