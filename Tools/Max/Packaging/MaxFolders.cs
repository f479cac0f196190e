using Tactus.Hosting;

namespace Tactus.Tools.Max.Packaging;

/// <summary>Where Max 8 and 9 look for a user's packages.</summary>
/// <remarks>Source: Cycling '74's user guide, "Packages": <c>Documents/Max 9/Packages</c> in the user's home, on macOS and on Windows.</remarks>
internal static class MaxFolders
{
    private static readonly string[] Versions = ["Max 9", "Max 8"];

    /// <summary>The Packages folders of this user; those of a Max that never ran here are not among them.</summary>
    public static IReadOnlyList<string> Found => Below(DocumentsOfThisUser());

    /// <summary>The same, or the one folder that was asked for.</summary>
    /// <param name="asked">Null for all of Max's own.</param>
    /// <param name="option">How one asks for a folder, for the sentence.</param>
    /// <exception cref="HostingException">There is none.</exception>
    public static IReadOnlyList<string> FoundOr(string? asked, string option) => asked is { Length: > 0 } ? [Path.GetFullPath(asked)]
        : Found is { Count: > 0 } found ? found
        : throw new HostingException($"No folder 'Max 9' or 'Max 8' is in your Documents; start Max once, or name its Packages folder with {option}.");

    /// <summary>The Packages folders of every Max that has a folder among these documents; Packages itself need not be there yet.</summary>
    internal static IReadOnlyList<string> Below(IEnumerable<string> documents) =>
    [
        .. from folder in documents
           from version in Versions
           let max = Path.Combine(folder, version)
           where Directory.Exists(max)
           select Path.Combine(max, "Packages"),
    ];

    // Windows may keep Documents elsewhere (OneDrive does) while Max's guide names the one in the home folder: both are looked at.
    private static IEnumerable<string> DocumentsOfThisUser() => new[]
    {
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Documents"),
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments) : "",
    }.Where(folder => folder.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
}
