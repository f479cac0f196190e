using System.Reflection;
using BenchmarkDotNet.Running;
using Tactus.Benchmarks.Reporting;

// `dotnet run -c Release --project Benchmarks -- --filter "*"` from the repository's root asks each class's question;
// `-- --report docs/performance.md` measures what must hold, in a minute, and writes the page.
if (args is ["--report", var page])
    Report.Write(page);
else
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
