namespace Tactus.Tests.MaxPackage.Page;

/// <summary>What a page asks of the engine by <c>set</c>, counted on its way out, and what its accessibility tree holds.</summary>
internal static class Watched
{
    /// <summary>Goes before the page's own scripts: <c>sets</c> then tells how many were sent, how many were unanswered at most, and how many are.</summary>
    public const string Sets = """
        window.sets = { sent: 0, most: 0, open: new Set() };
        const requestIn = (bytes) => bytes[2] < 0x80 ? bytes[2] : bytes[2] === 0xcc ? bytes[3] : bytes[3] << 8 | bytes[4];
        window.WebSocket = class extends WebSocket {
          constructor(url) {
            super(url);
            this.addEventListener("message", ({ data }) => {
              const bytes = new Uint8Array(data);
              if (bytes[1] === 37) window.sets.open.delete(requestIn(bytes));
            });
          }
          send(data) {
            const bytes = new Uint8Array(data);
            if (bytes[1] === 4) {
              window.sets.sent++;
              window.sets.open.add(requestIn(bytes));
              window.sets.most = Math.max(window.sets.most, window.sets.open.size);
            }
            super.send(data);
          }
        };
        """;

    /// <summary>Goes before the page's own scripts: its subscriptions are on their way to the engine until <c>arrive()</c>.</summary>
    public const string Held = """
        const held = [];
        window.arrive = () => held.splice(0).forEach((send) => send());
        window.WebSocket = class extends WebSocket {
          send(data) {
            if (new Uint8Array(data)[1] === 6) held.push(() => super.send(data));
            else super.send(data);
          }
        };
        """;

    /// <summary>A stand-in for the patch around a <c>tactus.panel</c>: it answers <c>ready</c> as the patch does.</summary>
    /// <param name="engine">The engine's page.</param>
    public static string Panel(Uri engine) => $$"""
        window.said = [];
        const handlers = {};
        window.max = {
          bindInlet: (selector, handler) => handlers[selector] = handler,
          outlet: (...atoms) => {
            window.said.push(atoms);
            if (atoms[0] === "ready") setTimeout(() => handlers.meet("panel", "ws://{{engine.Authority}}/performer", 0));
          },
        };
        """;
}

/// <summary>What <see cref="Watched.Sets"/> counts.</summary>
internal sealed record SetCounts
{
    public int Sent { get; init; }

    public int Most { get; init; }
}
