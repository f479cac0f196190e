using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using Tactus.Benchmarks.Chromium;
using Tactus.Benchmarks.Reporting;
using Tactus.Tools.Jitter.Measuring;

if (args is [_, BusyThreads.Option, var threads])
    return BusyThreads.RunUntilInputEnds(int.Parse(threads, CultureInfo.InvariantCulture));
if (args is ["--report", var page])
    Report.Write(page);
else if (args is ["chromium", var seconds, var ahead, var busy])
    Console.WriteLine(await new PageRun("x", TimeSpan.FromSeconds(int.Parse(seconds)), ahead == "0" ? null : TimeSpan.FromMilliseconds(int.Parse(ahead)), int.Parse(busy)).Measure(share => Console.Error.Write($"\r{share:0%}")));
else
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
