using Tactus.Hosting;

namespace Tactus.Tools.Max.Packaging;

/// <summary>Puts the package into a Packages folder and takes it out again. At every moment there is the old one, the new one or none, never half of one.</summary>
internal static class PackageInstaller
{
    /// <summary>Installs, in place of an older Tactus if there is one.</summary>
    /// <param name="content">What to install.</param>
    /// <param name="packages">The Packages folder; made if it is not there.</param>
    /// <returns>Who was replaced; null if nobody was there.</returns>
    /// <exception cref="HostingException">Something else is there, or the folder cannot be written.</exception>
    public static PackageInfo? Install(PackageContent content, string packages)
    {
        var target = TargetIn(packages);
        var before = OurOwn(target, content.Folder);
        var (draft, old) = (Beside(target, "new"), Beside(target, "old"));
        Guard(target, "installed", () =>
        {
            try
            {
                Copy(content, draft);
                Exchange(target, draft, old);
            }
            finally
            {
                Remove(draft);
            }
            Remove(old);
        });
        return before;
    }

    /// <summary>Takes the package out.</summary>
    /// <param name="packages">The Packages folder.</param>
    /// <returns>Who was there; null if nobody was.</returns>
    /// <exception cref="HostingException">What is there is not ours, or cannot be removed.</exception>
    public static PackageInfo? Uninstall(string packages)
    {
        var target = TargetIn(packages);
        var there = OurOwn(target, null);
        if (there is null)
            return null;
        var old = Beside(target, "old");
        Guard(target, "removed", () =>
        {
            Directory.Move(target, old);
            Remove(old);
        });
        return there;
    }

    /// <summary>Where the package lies in a Packages folder.</summary>
    public static string TargetIn(string packages) => Path.Combine(packages, PackageContent.Name);

    // Only what says that it is Tactus is ever touched. A link is somebody's working copy.
    private static PackageInfo? OurOwn(string target, string? source)
    {
        if (Path.GetDirectoryName(target) is { } packages && File.Exists(packages))
            throw new HostingException($"'{packages}' is a file; name a Packages folder, such as the one in Documents/Max 9.");
        if (File.Exists(target) || Directory.Exists(target) && new DirectoryInfo(target).LinkTarget is not null)
            throw new HostingException($"'{target}' is a link or a file, not a folder that was installed; remove it by hand if it is not needed.");
        if (!Directory.Exists(target))
            return null;
        if (source is not null && Path.GetFullPath(target).Equals(Path.GetFullPath(source), StringComparison.OrdinalIgnoreCase))
            throw new HostingException($"'{target}' is the package itself; it cannot be installed over itself.");
        return PackageInfo.Of(target) is { Name: PackageContent.Name } ours
            ? ours
            : throw new HostingException($"'{target}' is there but says nowhere that it is {PackageContent.Name} (its {PackageInfo.File} names {PackageInfo.Of(target)?.Name ?? "nothing"}); move it away, it stays as it is.");
    }

    private static void Copy(PackageContent content, string to)
    {
        foreach (var file in content.Files)
        {
            var copy = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(content.Folder, file), copy);
        }
    }

    private static void Exchange(string target, string draft, string old)
    {
        var replaces = Directory.Exists(target);
        if (replaces)
            Directory.Move(target, old);
        try
        {
            Directory.Move(draft, target);
        }
        catch when (replaces)
        {
            Directory.Move(old, target);
            throw;
        }
    }

    // On the same disk, so that moving is one act; hidden, so that Max does not take it for a package.
    private static string Beside(string target, string what) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{PackageContent.Name}-{what}-{Path.GetRandomFileName()}");

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static void Guard(string target, string what, Action act)
    {
        try
        {
            act();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HostingException($"'{target}' cannot be {what}: {error.Message.TrimEnd('.')}; if Max is running, quit it and try again.", error);
        }
    }
}
