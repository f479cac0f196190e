using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tactus.Tests.Laws;

/// <summary>The public surface of an assembly as text: a type a paragraph, a member a line, in the order of the alphabet.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly (Type Type, string Keyword)[] Keywords =
    [
        (typeof(void), "void"), (typeof(object), "object"), (typeof(string), "string"), (typeof(bool), "bool"), (typeof(byte), "byte"),
        (typeof(int), "int"), (typeof(uint), "uint"), (typeof(long), "long"), (typeof(ulong), "ulong"), (typeof(float), "float"), (typeof(double), "double"),
    ];

    public static string Of(Assembly assembly) => string.Join("\n\n", assembly.ExportedTypes
        .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal)) // what the compiler adds for an extension block
        .Select(type => (Head: HeadOf(type), Type: type)).OrderBy(each => each.Type.FullName, StringComparer.Ordinal)
        .Select(each => string.Join('\n', LinesOf(each.Type).Prepend(each.Head)))) + "\n";

    private static string HeadOf(Type type)
    {
        var bases = BasesOf(type).Select(NameOf).Order(StringComparer.Ordinal).ToList();
        return $"{type.Namespace}: {KindOf(type)} {NameOf(type)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    /// <summary>What a type says that it is, without what every struct or enum is anyway.</summary>
    private static IEnumerable<Type> BasesOf(Type type)
    {
        if (type.IsEnum)
            return [];
        var interfaces = type.GetInterfaces().Where(each => each.IsVisible).Except(type.BaseType?.GetInterfaces() ?? []);
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? interfaces.Append(parent) : interfaces;
    }

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => typeof(Delegate).IsAssignableFrom(type) ? "delegate" : "sealed class",
        _ => "class",
    };

    private static IEnumerable<string> LinesOf(Type type) => type.GetMembers(Declared)
        .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && IsSeen(member))
        .Select(member => (member.Name, Line: LineOf(member))).Where(each => each.Line.Length > 0)
        .OrderBy(each => each.Name, StringComparer.Ordinal).ThenBy(each => each.Line, StringComparer.Ordinal).Select(each => "  " + each.Line);

    private static string LineOf(MemberInfo member) => member switch
    {
        ConstructorInfo made => $"{NameOf(made.DeclaringType!)}({Parameters(made)})",
        FieldInfo { IsLiteral: true } constant => $"const {constant.Name} = {Convert.ToString(constant.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
        FieldInfo { IsSpecialName: false } field => $"{Static(field.IsStatic)}{NameOf(field.FieldType)} {field.Name}",
        PropertyInfo property => $"{Static(property.GetAccessors(true)[0].IsStatic)}{NameOf(property.PropertyType)} {property.Name} {{{Accessors(property)} }}",
        EventInfo happening => $"event {NameOf(happening.EventHandlerType!)} {happening.Name}",
        MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => "",
        MethodInfo method => $"{Static(method.IsStatic)}{Virtual(method)}{NameOf(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
        _ => "",
    };

    private static bool IsSeen(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo property => property.GetAccessors(true).Any(IsSeen),
        EventInfo happening => IsSeen(happening.AddMethod!),
        _ => false,
    };

    private static string Accessors(PropertyInfo property) =>
        (property.GetMethod is { } get && IsSeen(get) ? " get;" : "") + (property.SetMethod is { } set && IsSeen(set) ? IsInit(set) ? " init;" : " set;" : "");

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Virtual(MethodInfo method) =>
        method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : method is { IsVirtual: true, IsFinal: false, DeclaringType.IsSealed: false, DeclaringType.IsInterface: false } ? "virtual " : "";

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "")}{NameOf(parameter.ParameterType)} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {DefaultOf(parameter)}" : "")));

    private static string DefaultOf(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string NameOf(Type type) => type switch
    {
        _ when Array.Find(Keywords, each => each.Type == type).Keyword is { } keyword => keyword,
        { IsByRef: true } => NameOf(type.GetElementType()!),
        { IsArray: true } => NameOf(type.GetElementType()!) + "[]",
        { IsGenericParameter: true } => type.Name,
        _ when Nullable.GetUnderlyingType(type) is { } inner => NameOf(inner) + "?",
        { IsGenericType: true } => $"{Outer(type)}{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>",
        _ => Outer(type) + type.Name,
    };

    private static string Outer(Type type) => type is { IsNested: true, IsGenericParameter: false } ? NameOf(type.DeclaringType!) + "." : "";
}
