using Tactus.Benchmarks.Reporting.Sections;

namespace Tactus.Benchmarks.Reporting;

/// <summary>The sections, in the page's order.</summary>
internal static class ReportSections
{
    public static IReadOnlyList<ReportSection> All { get; } =
    [
        new EngineSection(), new SchedulingSection(), new EncodingSection(), new ControlsSection(), new ScriptsSection(), new RenderingSection(), new MemorySection(),
        new ChromiumSection(), new PeersSection(),
    ];
}
