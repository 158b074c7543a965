using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>The rows of a table that tell months or quarters of the year, and the one that tells what they come to.</summary>
internal sealed class PeriodRows(PaperTable table, PaperLexicon lexicon)
{
    private const int Fewest = 2;

    /// <summary>The shortest periods that stand down; none where the rows are of other things.</summary>
    public IReadOnlyList<PaperEntry> Shortest { get; } = SelectShortest(table);

    public bool StandDown => Shortest.Count >= Fewest;

    /// <summary>Whether they are all months, or all quarters, of a year.</summary>
    public bool AreWholeYear => PeriodColumns.AreWholeYear(Shortest.Select(LabelOf));

    /// <summary>The row of the whole: 合计 or 全年, and not 一季度小计; null where none or several say so.</summary>
    public PaperEntry? FindWhole() =>
        table
            .Entries.Where(entry =>
                entry.Stage is null or PaperStage.Executed
                && table.HasAmount(entry)
                && TellsWhole(LabelOf(entry))
            )
            .Take(Fewest)
            .ToList()
            is [var only]
            ? only
            : null;

    private bool TellsWhole(string label) =>
        !IsOfPeriod(label)
        && (
            lexicon.Totals.Contains(label)
            || lexicon.Fillers.Contains(label)
            || lexicon.FindSumEnd(label) is not null
        );

    // 一季度小计 and 1-6月累计 are sums of a part of the year.
    private static bool IsOfPeriod(string label) => label.Contains('月') || label.Contains("季度");

    private static List<PaperEntry> SelectShortest(PaperTable table)
    {
        var months = table.Entries.Where(entry => IsPeriod(table, entry, "月")).ToList();
        return months.Count >= Fewest
            ? months
            : [.. table.Entries.Where(entry => IsPeriod(table, entry, "季度"))];
    }

    private static bool IsPeriod(PaperTable table, PaperEntry entry, string end) =>
        LabelOf(entry) is var label
        && (
            (PeriodColumns.IsPeriod(label) && label.TrimEnd('份').EndsWith(end, StringComparison.Ordinal))
            || (IsPlainNumber(label) && IsNumbered(table, entry, end))
        )
        && table.HasAmount(entry);

    // 1, 2, 3 beneath 月份
    private static bool IsNumbered(PaperTable table, PaperEntry entry, string end) =>
        table.Columns.Any(column =>
            column.Position == entry.LabelColumn
            && column is { Role: PaperRole.Day, Path: [.., var head] }
            && head.TrimEnd('份').EndsWith(end, StringComparison.Ordinal)
        );

    private static bool IsPlainNumber(string label) => label.Length is 1 or 2 && label.All(char.IsAsciiDigit);

    private static string LabelOf(PaperEntry entry) =>
        RowLabel.NormaliseName(entry.Row.FindCell(entry.LabelColumn).Words);
}
