using System.ComponentModel;

namespace Tactus.Tests.Controls;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ControlWatchTests
{
    [Test]
    public void Look_AtAPlainMember_SeesEveryOtherValueOnce()
    {
        var plain = new Plain();
        using var watch = Watch(plain, "level");
        plain.Level = 1;
        Assert.That((watch.Look(), watch.Value.AsInt), Is.EqualTo((true, 1L)));
        Assert.That(watch.Look(), Is.False);
    }

    [Test]
    public void Look_AtAListChangedInItsPlace_SeesIt()
    {
        var plain = new Plain();
        using var watch = Watch(plain, "list");
        plain.List[0] = 9;
        Assert.That(watch.Look(), Is.True);
    }

    [Test]
    public void Look_AtOneThatTells_AsksOnlyWhenItWasTold()
    {
        var telling = new Telling();
        using var watch = Watch(telling, "level");
        watch.Look();
        telling.Asked = 0;
        for (var i = 0; i < 10; i++)
            watch.Look();
        Assert.That(telling.Asked, Is.Zero);
        telling.Level = 3;
        Assert.That((watch.Look(), watch.Value.AsInt, telling.Asked), Is.EqualTo((true, 3L, 1)));
        telling.Tell("Another");
        Assert.That((watch.Look(), telling.Asked), Is.EqualTo((false, 1)));
        telling.Tell("");
        Assert.That((watch.Look(), telling.Asked), Is.EqualTo((false, 2)), "an empty name stands for all members");
    }

    [Test]
    public void Look_AtOneThatForgetsToTell_SeesWhatCameFromOutside()
    {
        var control = new Control("it", new Telling());
        using var watch = new ControlWatch(control, control.Type.Find("silent")!, control.Get("silent"));
        watch.Look();
        control.Set("silent", 4);
        Assert.That((watch.Look(), watch.Value.AsInt), Is.EqualTo((true, 4L)));
    }

    [Test]
    public void Dispose_OfAWatch_LetsTheObjectGo()
    {
        var telling = new Telling();
        Watch(telling, "level").Dispose();
        Assert.That(telling.HasListeners, Is.False);
    }

    [Test]
    public void Look_AtAGetterThatThrows_IsRareAndGoesOnLater()
    {
        var plain = new Plain();
        using var watch = Watch(plain, "moody");
        plain.IsMoody = true;
        plain.Asked = 0;
        for (var i = 0; i < 200; i++)
            Assert.That(watch.Look(), Is.False);
        Assert.That(plain.Asked, Is.EqualTo(1));
        (plain.IsMoody, plain.Level) = (false, 5);
        Assert.That((watch.Look(), watch.Look()), Is.EqualTo((false, true)));
    }

    private static ControlWatch Watch(object instance, string member)
    {
        var control = new Control("it", instance);
        return new(control, control.Type.Find(member)!, control.Get(member));
    }

    private sealed class Plain
    {
        public int Level { get; set; }

        public int[] List { get; } = [1, 2];

        [Hidden]
        public bool IsMoody { get; set; }

        [Hidden]
        public int Asked { get; set; }

        public int Moody
        {
            get
            {
                Asked++;
                return IsMoody ? throw new InvalidOperationException("Not now.") : Level;
            }
        }
    }

    private sealed class Telling : INotifyPropertyChanged
    {
        public event PropertyChangedEventHandler? PropertyChanged;

        [Hidden]
        public bool HasListeners => PropertyChanged is not null;

        [Hidden]
        public int Asked { get; set; }

        public int Silent { get; set; }

        public int Level
        {
            get
            {
                Asked++;
                return field;
            }
            set
            {
                field = value;
                Tell(nameof(Level));
            }
        }

        [Hidden]
        public void Tell(string name) => PropertyChanged?.Invoke(this, new(name));
    }
}
