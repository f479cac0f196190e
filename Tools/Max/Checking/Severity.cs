namespace Tactus.Tools.Max.Checking;

/// <summary>How bad a finding is.</summary>
internal enum Severity
{
    /// <summary>Max would run the patch, but it is not as Max writes it, or not as a reader would want it.</summary>
    Warning,

    /// <summary>Max would drop a cord, leave an object dead, miss a file, or refuse the package.</summary>
    Error,
}
