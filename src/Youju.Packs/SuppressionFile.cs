using System.Globalization;
using Youju.Domain.Findings;
using Youju.Packs.Loading;

namespace Youju.Packs;

/// <summary>Reads the side file of a report, <c>report.docx.youju.yaml</c>, in which a person accepts findings with a reason.</summary>
public static class SuppressionFile
{
    /// <summary>What is appended to a report's file name to get that of its side file.</summary>
    public const string Suffix = ".youju.yaml";

    /// <exception cref="PackException">The file cannot be used; the message shows each place.</exception>
    public static IReadOnlyList<Suppression> Read(string name, string text) =>
        [.. RecordBinder.Bind<Content>(SourceReader.Read(name, text)).Accept.Select(entry => entry.ToSuppression())];

    private sealed record Content
    {
        public IReadOnlyList<Entry> Accept { get; init; } = [];
    }

    private sealed record Entry(string Rule, string Quote, string Reason, string? By = null, string? Until = null)
    {
        public Suppression ToSuppression() => new(Rule, Quote, Reason, By, ParseDay(Until));

        private static DateOnly? ParseDay(string? day) =>
            DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
    }
}
