using System.Security.Cryptography;

namespace Tactus.Server;

/// <summary>The session's token, in a file that only this user can read: whoever can show it is this user's own. It is removed at the end.</summary>
/// <remarks>Thread: any.</remarks>
internal sealed class TokenFile : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int TokenBytes = 32;

    private TokenFile(string path, string token) => (Path, Token) = (path, token);

    /// <summary>The user's own folder for what lasts as long as a session: <c>XDG_RUNTIME_DIR</c>, or else the local application data.</summary>
    public static string DefaultFolder => System.IO.Path.Combine(
        Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR") is { Length: > 0 } folder
            ? folder
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "tactus");

    /// <summary>Where the file is: one for each port.</summary>
    public string Path { get; }

    /// <summary>What it holds.</summary>
    public string Token { get; }

    /// <summary>A token that nobody can guess.</summary>
    public static string NewToken() => RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true);

    /// <summary>Writes a token's file. Whoever holds the port may: an old file of that port is of no use any more and is replaced.</summary>
    /// <exception cref="ServerException">The file cannot be written.</exception>
    public static TokenFile Create(string folder, int port, string token)
    {
        var path = System.IO.Path.Combine(folder, $"token-{port}");
        try
        {
            MakeFolder(folder);
            File.Delete(path);
            using var writer = new StreamWriter(new FileStream(path, Private()));
            writer.Write(token);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new ServerException($"The session's token cannot be written to '{path}': {broken.Message} Set XDG_RUNTIME_DIR to a folder of your own.", broken);
        }
        return new TokenFile(path, token);
    }

    /// <summary>Removes the file.</summary>
    public void Dispose() => File.Delete(Path);

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }

    // A new file, never one that somebody else laid there.
    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }
}
