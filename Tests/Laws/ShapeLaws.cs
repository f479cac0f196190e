using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tactus.Tests.Laws;

/// <summary>What a public type looks like. A type that means to be different is named here, with its reason.</summary>
public sealed class ShapeLaws
{
    private static readonly string[] StructsThatMayChange =
    [
        "ScheduledEvent", // a change of tempo moves its due time while it waits in the outbox
    ];

    /// <summary>Classes that people derive from although they are not abstract: none so far.</summary>
    private static readonly string[] ClassesLeftOpen = [];

    [Test]
    public void PublicStructs_UnlessListed_AreReadonly() => Assert.That(
        House.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute)))
            .Select(type => type.Name), Is.EquivalentTo(StructsThatMayChange));

    [Test]
    public void PublicClasses_UnlessListed_AreSealedStaticOrAbstract() => Assert.That(
        House.PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !type.IsSubclassOf(typeof(Exception)))
            .Select(type => type.Name), Is.EquivalentTo(ClassesLeftOpen));

    [Test]
    public void PublicFields_UnlessConstant_DoNotExist() => Assert.That(
        from type in House.PublicTypes
        where !type.IsEnum
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where field is { IsLiteral: false, IsInitOnly: false }
        select $"{type.Name}.{field.Name}", Is.Empty);

    [Test]
    public void Conversions_NamedToSomething_ReturnThatThing() => Assert.That(
        from type in House.PublicTypes
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.Name.StartsWith("To", StringComparison.Ordinal) && method.Name.Length > 2 && char.IsUpper(method.Name[2])
        where !ReturnsWhatItSays(method)
        select $"{type.Name}.{method.Name} returns {method.ReturnType.Name}", Is.Empty);

    /// <summary>ToTempo gives a Tempo, ToArray an array, and ToAtoms several of Atom.</summary>
    private static bool ReturnsWhatItSays(MethodInfo method)
    {
        var (promised, given) = (method.Name[2..], method.ReturnType);
        var element = given.IsArray ? given.GetElementType() : given.GenericTypeArguments.FirstOrDefault();
        return given.Name.Split('`')[0] == promised || element?.Name + "s" == promised || (promised == "Array" && given.IsArray);
    }
}
