using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tactus;

/// <summary>What a class has for the outside, and why the rest of what is public is none of it.</summary>
internal sealed class MemberScan
{
    private const BindingFlags PublicOnes = BindingFlags.Public | BindingFlags.Instance;
    private const string HiddenOnPurpose = "is hidden from the outside: the composer marked it [Hidden].";
    private readonly NullabilityInfoContext nullability = new();
    private readonly List<(ControlMember Member, int Order)> members = [];
    private readonly Dictionary<string, string> outOfReach = new(Names.Comparer);

    private MemberScan()
    {
    }

    /// <summary>What can be got, set and called: values first, each kind in its order.</summary>
    public IReadOnlyList<ControlMember> Members => [.. members.OrderBy(each => each.Member.Kind).ThenBy(each => each.Order).Select(each => each.Member)];

    /// <summary>By name: why a public member cannot be used from outside, as a sentence goes on after its name.</summary>
    public IReadOnlyDictionary<string, string> OutOfReach => outOfReach;

    /// <summary>Looks at a class.</summary>
    public static MemberScan Of(Type type)
    {
        var scan = new MemberScan();
        var values = type.GetProperties(PublicOnes).Where(IsPlain).Concat<MemberInfo>(type.GetFields(PublicOnes));
        foreach (var value in BaseFirst(values).GroupBy(value => value.Name))
            scan.AddValue(value.Last());
        foreach (var overloads in BaseFirst(type.GetMethods(PublicOnes).Where(IsOwn)).GroupBy(method => method.Name))
            scan.AddMethod(overloads.Key, overloads);
        return scan;
    }

    private void AddValue(MemberInfo member)
    {
        var type = (member as PropertyInfo)?.PropertyType ?? ((FieldInfo)member).FieldType;
        var marks = new Markings(member);
        if (marks.IsHidden)
            outOfReach[member.Name] = HiddenOnPurpose;
        else if (marks.Limit(Conversions.For(type), type) is { } conversion)
            members.Add((MakeValue(member, type, conversion, marks), marks.Order));
        else
            outOfReach[member.Name] = $"is of type {TypeNames.Of(type)}, which the outside has no value for; numbers, bools, strings, enums and lists of them can be got and set.";
    }

    private ValueMember MakeValue(MemberInfo member, Type type, Conversion conversion, Markings marks)
    {
        var getter = CanRead(member) ? Accessors.Getter(member, conversion) : null;
        var setter = CanWrite(member) && !marks.IsReadOnly ? Accessors.Setter(member, AllowNull(conversion, type, InfoOf(member).WriteState)) : null;
        return new(member.Name, conversion, marks.Of(conversion, type, Comments.Of(member).Summary) with { Nullable = MayBeNull(InfoOf(member)) }, getter, setter);
    }

    private void AddMethod(string name, IEnumerable<MethodInfo> overloads)
    {
        var signatures = new List<Signature>();
        var marks = overloads.Select(method => new Markings(method)).ToList();
        foreach (var method in overloads.Reverse().DistinctBy(method => string.Join(',', method.GetParameters().Select(parameter => parameter.ParameterType))))
            if ((marks.Exists(each => each.IsHidden) ? HiddenOnPurpose : WhyNot(method)) is { } reason)
                outOfReach.TryAdd(name, reason);
            else
                signatures.Insert(0, MakeSignature(method));
        if (signatures.Count > 0 && members.TrueForAll(each => each.Member.Name != name))
            members.Add((new MethodMember(name, [.. signatures.OrderBy(signature => signature.Most)], TraitsOf(overloads.Last(), marks[^1])), marks[^1].Order));
    }

    private ControlTraits TraitsOf(MethodInfo method, Markings marks) =>
        marks.Words(Comments.Of(method).Summary) with { Nullable = MayBeNull(nullability.Create(method.ReturnParameter)) };

    private Signature MakeSignature(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var arguments = Array.ConvertAll(parameters, parameter => MakeArgument(parameter, parameter.Position == parameters.Length - 1));
        var answer = Conversions.For(method.ReturnType);
        return new(arguments, answer, Accessors.Invoker(method, arguments, answer));
    }

    private Argument MakeArgument(ParameterInfo parameter, bool last)
    {
        var type = Carrier(parameter.ParameterType);
        var marks = new Markings(parameter);
        var info = nullability.Create(parameter);
        var conversion = AllowNull(marks.Limit(Conversions.For(type), type)!, type, info.WriteState);
        var traits = marks.Of(conversion, type, Comments.Of(parameter.Member).Parameters.GetValueOrDefault(parameter.Name ?? "")) with { Nullable = MayBeNull(info) };
        var argument = Argument.For(parameter, type, conversion, last, traits);
        return argument.LeftOut is { } leftOut && conversion.Rate(leftOut) == Fit.None ? throw marks.Misfit(leftOut, conversion) : argument;
    }

    private static string? WhyNot(MethodInfo method)
    {
        if (method.IsGenericMethodDefinition)
            return "is generic, and a call from outside names no type; give it parameters of plain types.";
        if (IsAsync(method))
            return "is asynchronous, and a control's methods answer at once, between two steps; let it begin the work, and keep the result in a property to be got later.";
        var odd = Array.Find(method.GetParameters(), parameter => Conversions.For(Carrier(parameter.ParameterType)) is null);
        return odd is null ? null : $"has the parameter '{odd.Name}' of type {TypeNames.Of(odd.ParameterType)}, which the outside has no value for; numbers, bools, strings, enums and lists of them can be given.";
    }

    private NullabilityInfo InfoOf(MemberInfo member) => member is PropertyInfo property ? nullability.Create(property) : nullability.Create((FieldInfo)member);

    // Code that says nothing of it may give and take null, but nobody is invited to.
    private static bool MayBeNull(NullabilityInfo info) => info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable;

    private static Conversion AllowNull(Conversion conversion, Type type, NullabilityState state) =>
        type.IsValueType || state == NullabilityState.NotNull ? conversion : Conversions.OrNull(conversion, type);

    // What a parameter is read as: a span of values is made of an array.
    private static Type Carrier(Type type) =>
        type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) ? type.GenericTypeArguments[0].MakeArrayType() : type;

    private static bool IsPlain(PropertyInfo property) => property.GetIndexParameters().Length == 0;

    private static bool IsOwn(MethodInfo method) =>
        !method.IsSpecialName && method.GetBaseDefinition().DeclaringType != typeof(object) && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsAsync(MethodInfo method) =>
        method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false) || method.ReturnType.GetMethod("GetAwaiter", Type.EmptyTypes) is not null;

    private static bool CanRead(MemberInfo member) => member is FieldInfo || ((PropertyInfo)member).GetGetMethod() is not null;

    private static bool CanWrite(MemberInfo member) => member switch
    {
        FieldInfo field => !field.IsInitOnly,
        PropertyInfo property => property.GetSetMethod() is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)),
        _ => false,
    };

    private static IEnumerable<T> BaseFirst<T>(IEnumerable<T> members) where T : MemberInfo => members.OrderBy(member => DepthOf(member.DeclaringType)).ThenBy(member => member.MetadataToken);

    private static int DepthOf(Type? type) => type is null ? 0 : 1 + DepthOf(type.BaseType);
}
