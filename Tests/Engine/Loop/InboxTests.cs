namespace Tactus.Tests.Loop;

internal sealed class InboxTests
{
    private static readonly Action<Exception> NoErrors = error => Assert.Fail(error.ToString());

    [Test]
    public void Post_BeforeItOpens_IsDoneAtOnce()
    {
        var (inbox, done) = (new Inbox(), new List<int>());
        inbox.Post(() => done.Add(1));
        inbox.Open();
        inbox.Post(() => done.Add(2));
        Assert.That(done, Is.EqualTo(new[] { 1 }));
        inbox.Drain(NoErrors);
        Assert.That(done, Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void Drain_OfSeveral_KeepsTheirOrder()
    {
        var (inbox, done) = (Opened(), new List<int>());
        for (var i = 0; i < 100; i++)
        {
            var number = i;
            inbox.Post(() => done.Add(number));
        }
        inbox.Drain(NoErrors);
        inbox.Drain(NoErrors);
        Assert.That(done, Is.EqualTo(Enumerable.Range(0, 100)), "each once");
    }

    [Test]
    public void Post_FromARequest_IsDoneWithin()
    {
        var (inbox, done) = (Opened(), new List<string>());
        inbox.Post(() =>
        {
            inbox.Post(() => done.Add("inner"));
            done.Add("outer");
        });
        inbox.Drain(NoErrors);
        Assert.That(done, Is.EqualTo(new[] { "inner", "outer" }));
    }

    [Test]
    public void Drain_WithARequestThatThrows_DoesTheOthers()
    {
        var (inbox, done, errors) = (Opened(), new List<int>(), new List<string>());
        inbox.Post(() => throw new InvalidOperationException("no"));
        inbox.Post(() => done.Add(1));
        inbox.Drain(error => errors.Add(error.Message));
        Assert.That((done.Single(), errors.Single()), Is.EqualTo((1, "no")));
    }

    [Test]
    public void DrainPrompt_OfPromptAndOthers_StopsAtTheFirstThatHasToWait()
    {
        var (inbox, done) = (Opened(), new List<int>());
        inbox.PostPrompt(Prompt(() => done.Add(1)));
        inbox.PostPrompt(Prompt(() => done.Add(2)));
        inbox.Post(() => done.Add(3));
        inbox.PostPrompt(Prompt(() => done.Add(4)));
        inbox.DrainPrompt(NoErrors);
        inbox.PostPrompt(Prompt(() => done.Add(5)));
        inbox.DrainPrompt(NoErrors);
        Assert.That(done, Is.EqualTo(new[] { 1, 2 }), "nobody overtakes anybody");
        inbox.Drain(NoErrors);
        Assert.That(done, Is.EqualTo(new[] { 1, 2, 3, 4, 5 }));
    }

    [Test]
    public void DrainPrompt_WithARequestThatAsksForMore_LeavesThatToTheStep()
    {
        var (inbox, done) = (Opened(), new List<string>());
        inbox.PostPrompt(Prompt(() =>
        {
            inbox.Post(() => done.Add("inner"));
            done.Add("outer");
        }));
        inbox.DrainPrompt(NoErrors);
        Assert.That(done, Is.EqualTo(new[] { "outer" }));
        inbox.Drain(NoErrors);
        Assert.That(done, Is.EqualTo(new[] { "outer", "inner" }));
    }

    [Test]
    public void PostPrompt_OfOneThatPostsItselfAgain_IsDoneEachTime()
    {
        var (inbox, done) = (Opened(), new List<int>());
        Posting? again = null;
        again = Prompt(() =>
        {
            done.Add(done.Count);
            if (done.Count < 3)
                inbox.PostPrompt(again!);
            inbox.PostPrompt(Prompt(() => done.Add(100)));
        });
        inbox.PostPrompt(again);
        for (var i = 0; i < 5; i++)
            inbox.DrainPrompt(NoErrors);
        Assert.That(done, Is.EqualTo(new[] { 0, 1, 100, 3, 100, 100 }));
    }

    [Test]
    public void Close_WithRequestsWaiting_DoesThemAndThenAllAtOnce()
    {
        var (inbox, done) = (Opened(), new List<int>());
        inbox.Post(() => done.Add(1));
        inbox.Close(NoErrors);
        inbox.Post(() => done.Add(2));
        Assert.That(done, Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void Post_FromManyThreads_LosesNothingAndKeepsEachOnesOrder()
    {
        var (inbox, done) = (Opened(), new List<(int Thread, int Number)>());
        var threads = Enumerable.Range(0, 4).Select(thread => new Thread(() => PostMany(inbox, done, thread))).ToList();
        threads.ForEach(thread => thread.Start());
        while (threads.Exists(thread => thread.IsAlive))
            inbox.Drain(NoErrors);
        inbox.Drain(NoErrors);
        for (var thread = 0; thread < 4; thread++)
            Assert.That(done.Where(one => one.Thread == thread).Select(one => one.Number), Is.EqualTo(Enumerable.Range(0, 5000)));
    }

    private static void PostMany(Inbox inbox, List<(int, int)> done, int thread)
    {
        for (var i = 0; i < 5000; i++)
        {
            var number = i;
            inbox.Post(() => done.Add((thread, number)));
        }
    }

    private static Posting Prompt(Action action) => new(action, isPrompt: true);

    private static Inbox Opened()
    {
        var inbox = new Inbox();
        inbox.Open();
        return inbox;
    }
}
