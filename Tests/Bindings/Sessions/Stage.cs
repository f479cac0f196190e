using Tactus.Sessions;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>An engine whose time is passed by hand, and a hub that is open for performers.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private static readonly TimeSpan StepLength = TimeSpan.FromMilliseconds(5);

    public Stage(Action<Piece>? compose = null)
    {
        (compose ?? Pulse)(Piece);
        Hub = new PerformerHub(Piece, Timer);
        Engine = new EngineLoop(Piece, Hub, Timer);
        Engine.Open();
        Hub.Open(Engine);
        Step();
    }

    public ManualStepTimer Timer { get; } = new();

    public Piece Piece { get; } = new("test");

    public PerformerHub Hub { get; }

    public EngineLoop Engine { get; }

    /// <summary>One note every 10 ms, its pitch counting up from 0.</summary>
    public static void Pulse(Piece piece) => piece.Generator("pulse", Clock.Ms, PulseNotes);

    /// <summary>What was asked for is done, and the music moves on by 5 ms.</summary>
    public void Step(int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            Engine.RunStep(Timer.Now);
            Timer.Advance(StepLength);
        }
    }

    /// <summary>What was asked for is done, and no time goes by.</summary>
    public void Settle() => Engine.RunStep(Engine.Now);

    /// <summary>A performer that comes in and says nothing yet.</summary>
    public Guest Enter()
    {
        var guest = new Guest();
        guest.Serving = Hub.ServeAsync(guest);
        return guest;
    }

    /// <summary>A performer that comes in and says hello; its welcome waits to be heard.</summary>
    public async Task<Guest> WelcomeAsync(string? session = null, long last = 0)
    {
        var guest = Enter();
        await guest.SayAsync(1, 1, "guest", session, last);
        Settle();
        return guest;
    }

    /// <summary>A performer that has heard all that belongs to its welcome.</summary>
    public async Task<Guest> JoinAsync(string? session = null, long last = 0)
    {
        var guest = await WelcomeAsync(session, last);
        guest.Session = Session(await guest.HearAsync(32));
        await guest.HearAsync(35);
        await guest.HearAsync(34);
        await guest.HearAsync(33);
        return guest;
    }

    public static string Session(string welcome) => welcome.Split(',')[2].Trim('"');

    public async ValueTask DisposeAsync()
    {
        await Hub.DisposeAsync();
        Engine.Close();
    }

    private static IEnumerable<Event> PulseNotes()
    {
        for (var i = 0; ; i++)
        {
            yield return Notation.Note(i % 128, 100, 5);
            yield return Notation.Wait(10);
        }
    }
}
