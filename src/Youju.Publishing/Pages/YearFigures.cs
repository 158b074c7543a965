using System.Globalization;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Formats.Writing;
using Youju.Publishing.Years;

namespace Youju.Publishing.Pages;

/// <summary>The figures of a year that lead to a chain, numbered, and the links to them.</summary>
internal sealed class YearFigures
{
    /// <summary>The page of the chains.</summary>
    public const string SourcesFile = "sources.html";

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(string Key, FactTrace Trace)> sources = [];

    public YearFigures(PublicYear year)
    {
        var keys = year
            .Facts.Select(fact => fact.Key)
            .Concat(year.PrintedKeys)
            .Concat(
                year.ListScores()
                    .SelectMany(row =>
                        new[]
                        {
                            FormatDoneKey(row.Project, row.Score.Indicator.Id),
                            FormatScoreKey(row.Project, row.Score.Indicator.Id),
                        }
                    )
            )
            .Append(TotalKey)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        foreach (var key in keys)
            if (year.FindTrace(key) is { } trace)
            {
                sources.Add((key, PrintAsPapersDo(key, trace, year)));
                numbers[key] = sources.Count;
            }
    }

    /// <summary>The key of the unit's own total of points.</summary>
    public static string TotalKey => DossierKey.FromIndicator("score", "total").ToString();

    /// <summary>Every chain, by the key of its figure, in the order of its number from 1.</summary>
    public IReadOnlyList<(string Key, FactTrace Trace)> Sources => sources;

    /// <summary>The key of what an indicator achieved; the rate of a project has the project in it.</summary>
    public static string FormatDoneKey(string? project, string id) => FormatKey("done", project, id);

    public static string FormatScoreKey(string? project, string id) => FormatKey("score", project, id);

    /// <summary>Writes a figure; one with a chain leads to it.</summary>
    public void WriteFigure(Markup page, string key, string words)
    {
        if (numbers.TryGetValue(key, out var number))
            page.WriteMarkup(
                $"<a class=\"sourced\" data-key=\"{key}\" href=\"{SourcesFile}#f{number}\">{words}</a>"
            );
        else
            page.WriteEscaped(words);
    }

    // The figure itself stands as the papers print it; what it was computed from keeps its digits, so that it can be computed again.
    private static FactTrace PrintAsPapersDo(string key, FactTrace trace, PublicYear year) =>
        FindQuantity(key, year) is { } quantity
            ? trace with
            {
                Text = trace.Text.Replace(
                    quantity.ToChineseText(),
                    year.Print(quantity),
                    StringComparison.Ordinal
                ),
            }
            : trace;

    private static Quantity? FindQuantity(string key, PublicYear year) =>
        year.FindFact(key)?.Quantity
        ?? year.ListScores()
            .FirstOrDefault(row => FormatDoneKey(row.Project, row.Score.Indicator.Id) == key)
            .Score?.Done;

    private static string FormatKey(string part, string? project, string id) =>
        DossierKey
            .FromIndicator(
                part,
                project is not null && id == Youju.Domain.Indicators.Scorer.ExecutionId
                    ? string.Create(CultureInfo.InvariantCulture, $"{id}:{project}")
                    : id
            )
            .ToString();
}
