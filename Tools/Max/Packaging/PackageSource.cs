using Tactus.Hosting;

namespace Tactus.Tools.Max.Packaging;

/// <summary>Finds the package that belongs to this program.</summary>
internal static class PackageSource
{
    /// <summary>The package beside the program, or in the repository that the program was built in; null if there is none.</summary>
    public static string? OfThisProgram => Near(AppContext.BaseDirectory);

    /// <summary>The folder that was asked for, or else the one beside the program, or in the repository that the program was built in.</summary>
    /// <exception cref="HostingException">There is none.</exception>
    public static string Find(string? asked) => asked is null
        ? OfThisProgram ?? throw new HostingException($"The {PackageContent.Name} package is not with this program; say with --package where its folder is.")
        : Directory.Exists(asked) ? Path.GetFullPath(asked) : throw new HostingException($"There is no folder '{asked}'; --package is the folder with {PackageInfo.File} in it.");

    /// <summary>Looks in a folder and in all those above it.</summary>
    internal static string? Near(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "MaxPackage") is var package && PackageInfo.Of(package) is not null)
                return package;
        return null;
    }
}
