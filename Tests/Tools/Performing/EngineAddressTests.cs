using Tactus.Hosting;
using Tactus.Tools.Performing;

namespace Tactus.Tests.Tools.Performing;

public sealed class EngineAddressTests
{
    [TestCase(null, "ws://127.0.0.1:7400/performer")]
    [TestCase("7401", "ws://127.0.0.1:7401/performer")]
    [TestCase("127.0.0.1:7401", "ws://127.0.0.1:7401/performer")]
    [TestCase("localhost", "ws://localhost:7400/performer")]
    [TestCase("http://127.0.0.1:7400/", "ws://127.0.0.1:7400/performer")]
    [TestCase("https://studio.local:443/", "wss://studio.local/performer")]
    [TestCase("ws://127.0.0.1:9/performer", "ws://127.0.0.1:9/performer")]
    public void Read_WhatPeopleWrite_IsTheSocket(string? written, string socket) =>
        Assert.That(EngineAddress.Read(written).AbsoluteUri, Is.EqualTo(socket));

    [TestCase("99999")]
    [TestCase("file:///etc/hosts")]
    [TestCase("two words")]
    [TestCase("")]
    public void Read_WhatIsNoAddress_SaysHowToWriteIt(string written) => Assert.That(
        () => EngineAddress.Read(written),
        Throws.TypeOf<HostingException>().With.Message.StartsWith($"'{written}' is no address of an engine; write it as ws://"));

    [Test]
    public void PageOf_ASocket_IsItsRoot() =>
        Assert.That(EngineAddress.PageOf(new("ws://127.0.0.1:7401/performer")).AbsoluteUri, Is.EqualTo("http://127.0.0.1:7401/"));
}
