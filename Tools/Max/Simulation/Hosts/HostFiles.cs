using System.Reflection;

namespace Tactus.Tools.Max.Simulation;

/// <summary>The scripts that stand in for Max inside Node and Chromium: they travel inside this assembly and are laid out in a folder while they run.</summary>
internal sealed class HostFiles : IDisposable
{
    private const string Prefix = "hosts/";

    private readonly string folder = Directory.CreateTempSubdirectory("tactus-hosts").FullName;

    private HostFiles()
    {
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
            File.WriteAllText(this[name[Prefix.Length..]], Read(name));
    }

    /// <summary>Where one of them lies.</summary>
    public string this[string name] => Path.Combine(folder, name);

    /// <summary>The files for a machine; they go when it does.</summary>
    public static HostFiles For(Machine machine) => machine.Shared("", () =>
    {
        var files = new HostFiles();
        machine.Own(files);
        return files;
    });

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
