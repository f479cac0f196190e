using Tactus.Scripting;
using Tactus.Tests.Bindings.Scripting;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>A piece with its scripts' folder, and performers who ask for them. Nothing really runs in the scripts.</summary>
internal sealed class ScriptStand : IAsyncDisposable
{
    private readonly Stage stage = new(_ => { });

    public ScriptStand()
    {
        Studio = new(stage.Piece, Folder.Path, () => Engine, (level, text) => Said.Add($"{level}: {text}"), Time);
        stage.Hub.Serve(Studio);
        Folder.Write("swing.js", "one");
        Folder.Write("form.mjs", "one");
        Folder.Write("notes.txt", "one");
    }

    public TemporaryFolder Folder { get; } = new();

    public ManualTime Time { get; } = new();

    public QuietEngine Engine { get; } = new();

    public ScriptStudio Studio { get; }

    public List<string> Said { get; } = [];

    public Piece Piece => stage.Piece;

    /// <summary>Where an editor looks the names up.</summary>
    public string Declarations => Path.Combine(Folder.Path, "tactus.d.ts");

    /// <summary>So much time goes by on a thread of its own, while the engine takes its steps.</summary>
    public Task PassAsync(double milliseconds)
    {
        stage.Settle();
        return DuringStepsAsync(Task.Run(() => Time.Pass(milliseconds)).ContinueWith(_ => 0, TaskScheduler.Default));
    }

    public Task<Guest> JoinAsync() => stage.JoinAsync();

    /// <summary>What a performer's command is answered.</summary>
    public async Task<string> AskAsync(Guest guest, string command, params object?[] with)
    {
        await guest.SayAsync(14, 9, command, with);
        return await DuringStepsAsync(guest.HearNextAsync(37));
    }

    /// <summary>What is waited for comes with the engine's next steps: loading waits for them, in a thread of its own.</summary>
    public async Task<T> DuringStepsAsync<T>(Task<T> awaited)
    {
        while (!awaited.IsCompleted)
        {
            stage.Settle();
            Thread.Yield();
        }
        return await awaited;
    }

    public async ValueTask DisposeAsync()
    {
        await stage.DisposeAsync();
        Studio.Dispose();
        Folder.Dispose();
    }
}
