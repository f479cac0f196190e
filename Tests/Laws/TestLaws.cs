using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Tactus.Tests.Laws;

/// <summary>Tests are deterministic, have names that say what they hold, and none is switched off.</summary>
public sealed partial class TestLaws
{
    private static readonly Type[] SwitchesOff = [typeof(RetryAttribute), typeof(IgnoreAttribute), typeof(ExplicitAttribute), typeof(RepeatAttribute)];

    /// <summary>Calls that let a clock on the wall, not the test, say when things happen; or that make a test unable to fail.</summary>
    private static readonly string[] Banned =
        ["Thread.Sleep", "Task.Delay", "Thread.SpinWait", "SpinWait.SpinUntil", "Assert.Pass", "Assert.Ignore", "Assert.Inconclusive", "Assume.That"];

    private static IEnumerable<MethodInfo> Tests => House.Tests.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.GetCustomAttributes().Any(IsTest));

    [Test]
    public void TestNames_All_HaveThreeParts() =>
        Assert.That(Tests.Where(test => !ThreeParts().IsMatch(test.Name)).Select(NameOf), Is.Empty, "Subject_Case_Outcome");

    [Test]
    public void Tests_All_AreSwitchedOn() => Assert.That(
        Tests.Cast<MemberInfo>().Concat(House.Tests.GetTypes())
            .Where(member => SwitchesOff.Any(attribute => member.IsDefined(attribute, inherit: false))).Select(NameOf), Is.Empty);

    [Test]
    public void Tests_All_TakeTheirTimeByHand() =>
        Assert.That(MethodsUsedBy(House.Tests.Location).Intersect(Banned), Is.Empty);

    [Test]
    public void JavaScriptTests_All_AreSwitchedOn() => Assert.That(
        Repository.FilesEndingWith(".test.js", ".test.mjs").Where(file => SwitchedOffInJavaScript().IsMatch(Repository.Read(file))), Is.Empty);

    private static bool IsTest(Attribute attribute) =>
        attribute is TestAttribute or TestCaseAttribute or TestCaseSourceAttribute or TheoryAttribute or FsCheck.NUnit.PropertyAttribute;

    private static string NameOf(MemberInfo member) => $"{member.DeclaringType?.Name}.{member.Name}";

    private static IEnumerable<string> MethodsUsedBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name)
                + "." + metadata.GetString(member.Name))];
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*(_[A-Z0-9][A-Za-z0-9]*){2}$")]
    private static partial Regex ThreeParts();

    [GeneratedRegex(@"\b(test|it|describe|suite|t)\.(skip|only|todo)\(|\b(skip|only|todo): *(true|['""])")]
    private static partial Regex SwitchedOffInJavaScript();
}
