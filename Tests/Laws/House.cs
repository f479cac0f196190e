using System.Reflection;

namespace Tactus.Tests.Laws;

/// <summary>The assemblies that the laws speak about.</summary>
internal static class House
{
    public static Assembly Engine { get; } = typeof(Duration).Assembly;

    public static Assembly Bindings { get; } = Assembly.Load("Tactus.Bindings");

    public static Assembly Tests { get; } = typeof(House).Assembly;

    public static IEnumerable<Type> PublicTypes { get; } = [.. Engine.ExportedTypes.Concat(Bindings.ExportedTypes)];
}
