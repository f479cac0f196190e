namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>The objects that steer messages.</summary>
internal sealed class BasicsTests
{
    [Test]
    public void Trigger_OfSeveralTypes_FiresFromTheRight()
    {
        using var bench = Bench.Of("t b i f l 7 clear").Send(0, "2.5");
        Assert.That(bench.Heard, Is.EqualTo(["5: clear", "4: 7", "3: 2.5", "2: 2.5", "1: 2", "0: bang"]));
    }

    [Test]
    public void Route_OfAKnownWord_TakesItOff()
    {
        using var bench = Bench.Of("route note 5 bang").Send(0, "note 60 100", "note", "5 1", "5", "other 1", "7", "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: 60 100", "0: bang", "1: 1", "1: bang", "3: other 1", "3: 7", "2: bang"]));
    }

    [Test]
    public void Route_OfATypesWord_MatchesTheType()
    {
        using var bench = Bench.Of("route int list").Send(0, "3", "3 4", "3.5");
        Assert.That(bench.Heard, Is.EqualTo(["0: 3", "1: 3 4", "2: 3.5"]));
    }

    [Test]
    public void Routepass_OfAKnownWord_LeavesItOn()
    {
        using var bench = Bench.Of("routepass note").Send(0, "note 60", "x");
        Assert.That(bench.Heard, Is.EqualTo(["0: note 60", "1: x"]));
    }

    [Test]
    public void Select_OfAMatch_BangsAndPassesTheRest()
    {
        using var bench = Bench.Of("sel 1 go").Send(0, "1", "go", "2");
        Assert.That(bench.Heard, Is.EqualTo(["0: bang", "1: bang", "2: 2"]));
    }

    [Test]
    public void Select_OfOneArgument_TakesAnotherOnTheRight()
    {
        using var bench = Bench.Of("sel 1").Send(1, "2").Send(0, "1", "2");
        Assert.That(bench.Heard, Is.EqualTo(["1: 1", "0: bang"]));
    }

    [Test]
    public void Gate_WhenOpened_PassesToThatOutletOnly()
    {
        using var bench = Bench.Of("gate 2").Send(1, "1").Send(0, "2").Send(1, "x").Send(0, "0").Send(1, "y");
        Assert.That(bench.Heard, Is.EqualTo(["1: x"]));
    }

    [Test]
    public void Switch_WhenOpened_HearsThatInletOnly()
    {
        using var bench = Bench.Of("switch 2 1").Send(1, "1").Send(2, "2").Send(0, "2").Send(1, "3").Send(2, "4");
        Assert.That(bench.Heard, Is.EqualTo(["0: 1", "0: 4"]));
    }

    [Test]
    public void Pack_OfTypedArguments_FiresFromTheLeftOnly()
    {
        using var bench = Bench.Of("pack 0 0. s").Send(2, "a").Send(1, "2").Send(0, "1.7").Send(0, "3 4 b").Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: 1 2. a", "0: 3 4. b", "0: 3 4. b"]));
    }

    [Test]
    public void Pak_AtAnyInlet_Fires()
    {
        using var bench = Bench.Of("pak 0 0").Send(1, "2").Send(0, "1");
        Assert.That(bench.Heard, Is.EqualTo(["0: 0 2", "0: 1 2"]));
    }

    [Test]
    public void Unpack_OfAList_FiresFromTheRightByType()
    {
        using var bench = Bench.Of("unpack i f s").Send(0, "1.5 2 word").Send(0, "9");
        Assert.That(bench.Heard, Is.EqualTo(["2: word", "1: 2.", "0: 1", "0: 9"]));
    }

    [Test]
    public void Join_WithTriggers_FiresWhereItIsTold()
    {
        using var bench = Bench.Of("join 2 @triggers 1").Send(0, "1 2").Send(1, "3 4");
        Assert.That(bench.Heard, Is.EqualTo(["0: 1 2 3 4"]));
    }

    [Test]
    public void Buddy_WithAllInlets_SendsFromTheRight()
    {
        using var bench = Bench.Of("buddy").Send(0, "1").Send(1, "2").Send(0, "3");
        Assert.That(bench.Heard, Is.EqualTo(["1: 2", "0: 1"]));
    }

    [Test]
    public void Onebang_UntilAllowed_SendsOthersOnTheRight()
    {
        using var bench = Bench.Of("onebang 1").Send(0, "bang", "bang").Send(1, "bang").Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: bang", "1: bang", "0: bang"]));
    }

    [Test]
    public void Change_OfRepeatedNumbers_PassesNewOnes()
    {
        using var bench = Bench.Of("change").Send(0, "0", "5", "5", "0");
        Assert.That(bench.Heard, Is.EqualTo(["1: 1", "0: 5", "2: 1", "0: 0"]));
    }

    [Test]
    public void Togedge_AtEdges_Bangs()
    {
        using var bench = Bench.Of("togedge").Send(0, "1", "2", "0", "0");
        Assert.That(bench.Heard, Is.EqualTo(["0: bang", "1: bang"]));
    }

    [Test]
    public void Counter_UpAndDown_TurnsAtTheBounds()
    {
        using var bench = Bench.Of("counter 2 1 3").Send(0, "bang", "bang", "bang", "bang", "bang", "bang");
        Assert.That(bench.Heard.Where(each => each.StartsWith("0:", StringComparison.Ordinal)), Is.EqualTo(["0: 1", "0: 2", "0: 3", "0: 2", "0: 1", "0: 2"]));
    }

    [Test]
    public void Uzi_OfThree_NumbersThenBangsThenSaysDone()
    {
        using var bench = Bench.Of("uzi 2").Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["2: 1", "0: bang", "2: 2", "0: bang", "1: bang"]));
    }

    [Test]
    public void Toggle_AtABang_Flips()
    {
        using var bench = Bench.Of("<toggle>").Send(0, "bang", "bang", "5", "set 0", "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: 1", "0: 0", "0: 5", "0: 1"]));
    }

    [Test]
    public void NumberBox_WithBounds_KeepsThem()
    {
        using var bench = Bench.Of("<number> {\"minimum\": 1, \"maximum\": 16}").Send(0, "99", "2.7", "set 5", "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: 16", "0: 2", "0: 5"]));
    }

    [Test]
    public void Flonum_GivenAnInt_MakesItAFloat()
    {
        using var bench = Bench.Of("<flonum>").Send(0, "3");
        Assert.That(bench.Heard, Is.EqualTo(["0: 3."]));
    }

    [Test]
    public void Object_GivenAForeignMessage_SaysSo()
    {
        using var bench = Bench.Of("+ 1").Send(0, "nonsense");
        Assert.That(bench.Errors, Is.EqualTo(["doesn't understand \"nonsense\""]));
    }
}
