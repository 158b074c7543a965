using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>A table with a row for each month of the year and a column for each economic subject, as wages are summed up.</summary>
/// <param name="subjects">The columns that a subject names, each with its code.</param>
internal sealed class SubjectMonths(
    PaperTable table,
    IReadOnlyList<(PaperColumn Column, string Code)> subjects,
    PaperAmounts amounts,
    PaperLexicon lexicon,
    LineNames lines
)
{
    private const int Fewest = 2;

    private readonly PeriodRows periods = new(table, lexicon);
    private readonly BudgetKind budget = new RowBudgets(table, lexicon, new(lexicon, lines)).OfTitle
        ?? BudgetKind.GeneralPublic;

    /// <summary>Whether it is one: every month of the year, or every quarter, and no subject twice.</summary>
    public bool IsTold =>
        subjects.Count >= Fewest
        && subjects.DistinctBy(subject => subject.Code).Count() == subjects.Count
        && periods.AreWholeYear;

    /// <summary>What each subject costs in the year.</summary>
    public IReadOnlyList<PlacedLine> ReadLines()
    {
        List<PlacedLine> read = [.. subjects.Select(ReadSubject).OfType<PlacedLine>()];
        MarkSums();
        return read;
    }

    /// <summary>Totals that differ from what the months come to, in Chinese.</summary>
    public IEnumerable<string> CompareTotals() =>
        periods.FindWhole() is not { } whole
            ? []
            : from subject in subjects
            where PaperTable.FindAmount(whole, subject.Column) is not null
            where
                ReadAmount(whole, subject.Column)
                != periods.Shortest.Sum(row => ReadAmount(row, subject.Column))
            select $"工作表“{table.Sheet}”{PaperAmounts.FormatAddress(whole, subject.Column)} 的合计与各期之和不等，请核对；记的是各期之和。";

    private PlacedLine? ReadSubject((PaperColumn Column, string Code) subject)
    {
        var read = (
            from row in periods.Shortest
            let told = amounts.FindLedgerColumn(subject.Column, table.FindOwnColumn())
            where told is not null
            let placed = amounts.ReadAmount(subject.Code, told.Value, row, subject.Column)
            where placed is not null
            select placed
        ).ToList();
        return read.Count > 0 && EconomicCode.TryParse(subject.Code, out var code)
            ? new(budget, ExpenditureWords.FindEconomicKind(code))
            {
                Economic = code,
                Amounts = new Dictionary<AmountColumn, Amount>
                {
                    [read[0].Column] = read.Select(one => one.Amount).Aggregate((sum, one) => sum + one),
                },
                Source = read.Select(one => one.Source).Aggregate((all, one) => all.CombineWith(one)),
            }
            : null;
    }

    // 一季度小计 and 合计, down and across, have been told with their parts where they hold.
    private void MarkSums()
    {
        var ofSubjects =
            from row in table.Entries
            where row.IsTotal
            from subject in subjects
            select (row, subject.Column);
        var across =
            from row in table.Entries
            from sum in table.FindAmountColumns(block: 0)
            where sum.IsWhole
            where ReadAmount(row, sum) == subjects.Sum(one => ReadAmount(row, one.Column))
            select (row, sum);
        foreach (var (row, column) in ofSubjects.Concat(across))
            amounts.MarkTaken(row, column);
    }

    private static decimal ReadAmount(PaperEntry row, PaperColumn column) =>
        PaperTable.FindAmount(row, column)?.Value ?? 0;
}
