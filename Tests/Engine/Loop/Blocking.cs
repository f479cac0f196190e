using Tactus.Tests.Engine;
using static Tactus.Notation;

namespace Tactus.Tests.Loop;

/// <summary>A generator that gets stuck in one place of its life.</summary>
internal sealed class Blocking(string where, LiveStage stage) : Generator
{
    public override void Start() => BlockIf("Start");

    public override IEnumerable<Event> Play() => where == "Stop at the end" ? [Atoms(1)] : Stage.Every(50);

    public override void OnControl(string member) => BlockIf("OnControl");

    public override void Stop() => BlockIf(where.StartsWith("Stop", StringComparison.Ordinal) && !stage.Released.IsSet ? where : "no");

    private void BlockIf(string place)
    {
        if (place == where)
            stage.GetStuck();
    }
}
