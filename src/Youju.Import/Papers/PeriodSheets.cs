using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Tables of which each tells a month or a quarter: only all of them together tell the year.</summary>
internal sealed class PeriodSheets
{
    private readonly PaperLexicon lexicon;
    private readonly List<PaperTable> parts;
    private readonly List<PlacedLine> lines = [];

    public PeriodSheets(IEnumerable<PaperTable> tables, PaperLexicon lexicon)
    {
        this.lexicon = lexicon;
        parts = [.. tables.Where(table => PeriodColumns.IsPeriod(table.Sheet) && !TellsRunning(table))];
        AreWholeYear = PeriodColumns.AreWholeYear(parts.Select(table => table.Sheet.Trim()).Distinct());
    }

    /// <summary>Whether there is a sheet for every month, or for every quarter.</summary>
    public bool AreWholeYear { get; }

    /// <summary>The lines of all of them.</summary>
    public IReadOnlyList<PlacedLine> JoinedLines => [.. PlacedLine.GroupByPart(lines).Select(JoinLines)];

    /// <summary>Whether what the table tells was spent in a part of the year that does not begin with it, or that others go on.</summary>
    public bool IsPart(PaperTable table) =>
        (parts.Count > 1 && parts.Contains(table)) || (table.IsOfLaterPart && !TellsRunning(table));

    /// <summary>Whether the table is one of those that together are the year.</summary>
    public bool IsOfYear(PaperTable table) => AreWholeYear && parts.Contains(table);

    public void AddLines(IEnumerable<PlacedLine> part) => lines.AddRange(part);

    // 累计支出 goes on from one sheet to the next.
    private bool TellsRunning(PaperTable table) =>
        table
            .Columns.Where(column => column.Holds == ColumnContent.Amounts)
            .SelectMany(column => column.Path)
            .Concat(table.Around.Select(line => line.Words))
            .Any(words => lexicon.Running.Any(word => words.Contains(word, StringComparison.Ordinal)));

    // What was spent is added up; a budget stands in every sheet anew.
    private static PlacedLine JoinLines(IEnumerable<PlacedLine> same)
    {
        var all = same.ToList();
        var joined = PlacedLine.Combine(all);
        return joined with
        {
            Amounts = joined.Amounts.ToDictionary(
                amount => amount.Key,
                amount =>
                    amount.Key == AmountColumn.Executed
                        ? amount.Value
                        : all.Last(line => line.Amounts.ContainsKey(amount.Key)).Amounts[amount.Key]
            ),
        };
    }
}
