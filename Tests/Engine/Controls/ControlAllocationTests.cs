namespace Tactus.Tests.Controls;

public sealed class ControlAllocationTests
{
    private readonly Control control = new("arp", new Voice());

    [Test]
    public void GetSetAndCall_WithNumbersBoolsAndEnums_AllocateNothing()
    {
        Use(); // compiles and fills what is made once
        var before = GC.GetAllocatedBytesForCurrentThread();
        Use();
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private void Use()
    {
        for (var i = 0; i < 100; i++)
        {
            control.Set("step", i + .5);
            control.Set("channel", i);
            control.Set("loop", true);
            control.Set("direction", "up_and_down");
            control.Set("maybe", i);
            control.Set("length", .25);
            control.Call("add", i, 2);
            control.Call("half", i);
            _ = control.Get("step").AsFloat + control.Get("channel").AsInt + control.Get("Loop").AsInt + control.Get("length").AsFloat;
            _ = (control.Get("direction"), control.Get("maybe"));
        }
    }
}
