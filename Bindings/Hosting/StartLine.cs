namespace Tactus.Hosting;

/// <summary>The one line that says what runs.</summary>
internal static class StartLine
{
    /// <summary>Piece, package set, server, script engine, timer, priority, address.</summary>
    public static string Of(LivePiece live, string scripts, Uri address) =>
        $"Tactus plays '{live.Piece.Name}' | packages: {PackageSet.Name} | server: {live.Server.Name} | scripts: {scripts} | timer: {live.Timer.Name} | priority: {(live.Priority == EnginePriority.RealTime ? "realtime" : "ordinary")} | {address}";
}
