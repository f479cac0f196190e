namespace Tactus.Hosting;
internal static class Player { public static Task<int> Play(PieceSource s, PlayOptions o, CancellationToken c) => Task.FromResult(s.Name.Length + o.Port + (c.CanBeCanceled ? 1 : 0)); }
