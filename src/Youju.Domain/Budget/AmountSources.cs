using System.Globalization;

namespace Youju.Domain.Budget;

/// <summary>Tells where the amounts of an identity were taken from, so that a person can look each of them up.</summary>
internal static class AmountSources
{
    private const int MostLines = 3;

    public static IReadOnlyList<string> DescribeSources(LedgerIdentity identity, LedgerFigures figures)
    {
        var terms = identity.Left.Terms.Concat(identity.Right.Terms).Distinct().ToList();
        var withColumn = terms.Exists(term => term.Column != AmountColumn.Executed);
        return
        [
            .. from term in terms
            let source = DescribeSources(term, figures)
            where source.Length > 0
            select $"{term.FormatLabel(figures.Items, withColumn)}（{source}）",
        ];
    }

    /// <summary>In Chinese; empty where nothing tells it.</summary>
    public static string DescribeSources(Term term, LedgerFigures figures)
    {
        if (!term.FromLines && figures.FindSourceAmount(term.Key, term.Column) is { } stated)
            return stated.Source.InWords();
        var lines = figures.FindLines(term.Key).Where(line => line[term.Column] is not null).ToList();
        var sources = lines.Select(line => line.Source.InWords()).Distinct().ToList();
        return sources.Count <= MostLines
            ? string.Join("、", sources)
            : string.Create(CultureInfo.InvariantCulture, $"收支账 {lines.Count} 行，第一行{sources[0]}");
    }
}
