using System.Reflection;

namespace Tactus.Tools.Max.Simulation;

/// <summary>Every object that can be simulated, found by the names on its class.</summary>
internal static class SimulatedObjects
{
    private static readonly Dictionary<string, (Type Type, MaxNameAttribute Names)> Known = Find();

    public static IReadOnlyCollection<string> Names => Known.Keys;

    public static bool Knows(string name) => Known.ContainsKey(name);

    public static bool TakesAtSigns(string name) => Known.TryGetValue(name, out var found) && found.Names.TakesAtSigns;

    public static MaxObject Create(Creation creation) => (MaxObject)Activator.CreateInstance(Known[creation.Name].Type,
        BindingFlags.DoNotWrapExceptions | BindingFlags.Public | BindingFlags.Instance, null, [creation], null)!;

    private static Dictionary<string, (Type, MaxNameAttribute)> Find() =>
        (from type in typeof(SimulatedObjects).Assembly.GetTypes()
         let names = type.GetCustomAttribute<MaxNameAttribute>()
         where names is not null
         from name in names.Names
         select (name, type, names)).ToDictionary(each => each.name, each => (each.type, each.names), StringComparer.Ordinal);
}
