using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using Tactus.Benchmarks.Peers;
using Tactus.Benchmarks.Reporting;
using Tactus.Hosting.Commands;
using Tactus.Tools.Jitter.Measuring;

// The report loads the machine by this program once more; everything that is not the report's or the round trips' is BenchmarkDotNet's.
if (args is [_, BusyThreads.Option, var threads])
    return BusyThreads.RunUntilInputEnds(int.Parse(threads, CultureInfo.InvariantCulture));
if (args is [ArpeggioProgram.Option, .. var asked])
    return await ArpeggioProgram.Run(asked);
if (ReportCommand.IsMeant(args))
    return CommandRunner.Run(ReportCommand.Create(), args.Length > 0 ? args : ["--help"]);
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
