namespace Tactus.Benchmarks.Reporting;

/// <summary>One question of the report, with how it is answered.</summary>
internal abstract class ReportSection
{
    /// <summary>What <c>--only</c> calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Its heading.</summary>
    public abstract string Title { get; }

    /// <summary>What it asks, in one line.</summary>
    public abstract string Question { get; }

    /// <summary>How long it takes, about.</summary>
    public abstract TimeSpan Takes { get; }

    /// <summary>Measures, and gives the section's text: paragraphs and tables.</summary>
    /// <param name="progress">Told from time to time which share is done, 0 to 1.</param>
    public abstract IEnumerable<string> Measure(Action<double> progress);
}
