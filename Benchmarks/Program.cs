using System.Reflection;
using BenchmarkDotNet.Running;

// `dotnet run -c Release --project Benchmarks -- --filter "*"` from the repository's root.
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
