namespace Tactus.Tools.Max.Simulation;

/// <summary>Messages ran in a circle: the event is given up, and the patch lives on.</summary>
internal sealed class PatchOverflowException(string place) : Exception("Stack overflow: messages ran in a circle; put a delay, deferlow or gate into it.")
{
    public string Place { get; } = place;
}
