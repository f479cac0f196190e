namespace Tactus.Tools.Max.Checking;

/// <summary>Something that must hold between files: over a package, a folder, or the files that were named together.</summary>
internal interface IScopeRule
{
    IEnumerable<Finding> Check(CheckScope scope);
}
