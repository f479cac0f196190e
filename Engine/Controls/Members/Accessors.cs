using System.Linq.Expressions;
using System.Reflection;

namespace Tactus;

/// <summary>Compiles what reads, writes and calls a member, conversion included: reflection is paid once, not per call.</summary>
internal static class Accessors
{
    private static readonly ParameterExpression Instance = Expression.Parameter(typeof(object), "instance");
    private static readonly ParameterExpression Given = Expression.Parameter(typeof(Value), "value");
    private static readonly ParameterExpression Arguments = Expression.Parameter(typeof(ReadOnlySpan<Value>), "arguments");

    /// <summary>Reads a property or field and converts it.</summary>
    public static Func<object, Value> Getter(MemberInfo member, Conversion conversion) =>
        Expression.Lambda<Func<object, Value>>(Write(conversion, Access(member)), Instance).Compile();

    /// <summary>Converts a value and writes it to a property or field.</summary>
    public static Action<object, Value> Setter(MemberInfo member, Conversion conversion) =>
        Expression.Lambda<Action<object, Value>>(Expression.Assign(Access(member), Read(conversion, Given)), Instance, Given).Compile();

    /// <summary>Converts all arguments, then calls a method, then converts its answer.</summary>
    public static Invoker Invoker(MethodInfo method, Argument[] arguments, Conversion? answer)
    {
        var parameters = method.GetParameters().Zip(arguments, (parameter, argument) => Fitting(parameter.ParameterType, Read(argument, Arguments)));
        var call = Expression.Call(Expression.Convert(Instance, method.DeclaringType!), method, parameters);
        var body = answer is null ? Expression.Block(call, Expression.Constant(Value.Nil)) : (Expression)Write(answer, call);
        return Expression.Lambda<Invoker>(body, Instance, Arguments).Compile();
    }

    private static MemberExpression Access(MemberInfo member) =>
        Expression.MakeMemberAccess(Expression.Convert(Instance, member.DeclaringType!), member);

    private static MethodCallExpression Write(Conversion conversion, Expression item) =>
        Expression.Call(Expression.Constant(conversion), nameof(Write), null, item);

    private static MethodCallExpression Read(object reader, Expression from) =>
        Expression.Call(Expression.Constant(reader), nameof(Read), null, from);

    // A span of values is made of the array that the argument was read as.
    private static Expression Fitting(Type type, Expression item) =>
        type == item.Type ? item : Expression.Convert(item, type);
}
