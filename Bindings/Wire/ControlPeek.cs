namespace Tactus.Wire;

/// <summary>Looks at a control's values where nobody asked for one of them by itself, so that one that cannot be got is no mistake of anybody's.</summary>
internal static class ControlPeek
{
    /// <summary>A member's value now; false for a method, for a value that can only be set, and where the getter throws.</summary>
    /// <remarks>Thread: the engine's own, between two steps.</remarks>
    public static bool TryPeek(this Control control, ControlMember member, out Value value)
    {
        value = Value.Nil;
        if (member.Kind != ControlMemberKind.Value)
            return false;
        try
        {
            value = control.Get(member.Name);
            return true;
        }
        catch (ControlException)
        {
            return false;
        }
    }
}
