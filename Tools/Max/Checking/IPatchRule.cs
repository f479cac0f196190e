using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Something that must hold within one patch.</summary>
internal interface IPatchRule
{
    IEnumerable<Finding> Check(PatchFile file, CheckScope scope);
}
