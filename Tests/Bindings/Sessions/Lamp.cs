namespace Tactus.Tests.Bindings.Sessions;

/// <summary>A control with one of each.</summary>
public sealed class Lamp
{
    public int Brightness { get; set; }

    public bool IsOn { get; set; }

    public string Label { get; set; } = "";

    public string? Owner { get; set; }

    public int Brighten(int by) => Brightness += by;

    public void Fuse() => throw new InvalidOperationException("The fuse blew.");
}
