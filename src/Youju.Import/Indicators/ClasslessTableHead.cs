using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Indicators;

/// <summary>Knows a table of indicators in which no classes stand, by what is measured beside what was aimed at and what was reached:
/// 指标 | 全年目标 | 完成数.</summary>
internal sealed class ClasslessTableHead(IndicatorFormHeads form)
{
    private const int Deepest = 200;
    private const int DeepestHead = 10;
    private const int FewestHeads = 3;
    private const int FewestRows = 2;
    private const decimal Mostly = 0.6m;

    /// <summary>The sheet with the names of the form above the columns; as it is where it tells no indicators.</summary>
    public WorkbookSheet NameColumns(WorkbookSheet sheet)
    {
        var rows = sheet.Rows.Take(Deepest).ToList();
        for (var at = 0; at < Math.Min(rows.Count - FewestRows, DeepestHead); at++)
        {
            var periods = IsOfPeriods(rows[at], rows[at + 1]) ? rows[at + 1] : null;
            var last = periods is null ? at : at + 1;
            if (NameHeads(rows[at], periods, rows[..at], rows[(last + 1)..]) is { } named)
                return sheet with { Rows = [.. rows[..at], named, .. sheet.Rows.Skip(last + 1)] };
        }

        return sheet;
    }

    // 1—6月 | 1—12月 beneath 完成情况
    private static bool IsOfPeriods(WorkbookRow heads, WorkbookRow below) =>
        below.Cells.Count < heads.Cells.Count
        && below.Cells.All(cell =>
            cell.Number is null
            && (cell.Words.Contains('月') || TellsWholeYear(cell.Words) || cell.Words.EndsWith("半年"))
        );

    private static bool TellsWholeYear(string words) =>
        PaperYears.RemoveWholeYear(RowLabel.NormaliseName(words)).Length == 0
        || words.StartsWith("全年")
        || words.StartsWith("年末")
        || words.StartsWith("年底");

    private WorkbookRow? NameHeads(
        WorkbookRow heads,
        WorkbookRow? periods,
        List<WorkbookRow> above,
        List<WorkbookRow> body
    )
    {
        var columns = new ClasslessHeads(form, heads, periods, body);
        if (heads.Cells.Count(cell => cell.Words.Any(char.IsLetter) && cell.Number is null) < FewestHeads)
            return null;
        var name = columns.FindColumn(IndicatorKeys.Name, form.Stems.Name, -1, cells =>
            cells is { IsTelling: true, HoldsNumbers: false }
        );
        if (name is not { } named || !TellsIndicators(heads.FindCell(named).Words, above))
            return null;
        var aim = columns.FindColumn(IndicatorKeys.Target, form.Stems.Aim, named, TellsNumbers);
        if (aim is not { } aimed)
            return null;
        var aims = columns.ReadCells(aimed);
        var result = columns.FindColumn(IndicatorKeys.Actual, form.Stems.Result, named, cells =>
            TellsNumbers(cells) && cells.Share(IsPercent) <= aims.Share(IsPercent)
        );
        return result is { } reached && reached != aimed ? columns.WriteNames(named, aimed, reached) : null;
    }

    private bool TellsIndicators(string head, List<WorkbookRow> above) =>
        above
            .SelectMany(row => row.Cells)
            .Select(cell => cell.Words)
            .Append(head)
            .Any(words => form.Stems.Titles.Any(title => words.Contains(title, StringComparison.Ordinal)));

    private static bool TellsNumbers(ColumnCells cells) =>
        cells.Cells.Count >= FewestRows && cells.Share(cell => cell.Words.Any(char.IsDigit)) >= Mostly;

    private static bool IsPercent(WorkbookCell cell) => cell.Words.TrimEnd() is [.., '%' or '％'];

    /// <summary>The heads of one table with the cells beneath them; of periods below a head the whole year counts.</summary>
    private sealed class ClasslessHeads(
        IndicatorFormHeads form,
        WorkbookRow heads,
        WorkbookRow? periods,
        List<WorkbookRow> body
    )
    {
        public int? FindColumn(
            string key,
            IReadOnlyList<string> stems,
            int behind,
            Predicate<ColumnCells> fits
        ) =>
            (
                from head in heads.Cells
                where head.Column > behind && head.Words.Any(char.IsLetter) && !form.IsOfOtherYear(head.Words)
                let column = FindWholeYear(head.Column)
                where column is not null
                where form.Bears(head, key) || (HoldsAny(head, stems) && !form.BearsOther(head, key))
                where fits(ReadCells(column.Value))
                orderby form.Bears(head, key) ? 0 : 1, head.Column
                select column
            ).FirstOrDefault();

        public ColumnCells ReadCells(int column) =>
            new([.. body.Select(row => row.FindCell(column)).Where(cell => !cell.IsBlank)]);

        // What was reached in percent of the aim is computed, and no judgement.
        public WorkbookRow WriteNames(int name, int aim, int result)
        {
            var named = new SortedDictionary<int, WorkbookCell>(
                heads
                    .Cells.Where(cell =>
                        !form.Bears(cell, IndicatorKeys.Attainment) || !ReadCells(cell.Column).HoldsNumbers
                    )
                    .ToDictionary(cell => cell.Column)
            );
            foreach (var period in periods?.Cells ?? [])
                named[period.Column] = period;
            foreach (
                var (column, key) in new[]
                {
                    (name, IndicatorKeys.Name),
                    (aim, IndicatorKeys.Target),
                    (result, IndicatorKeys.Actual),
                }
            )
                named[column] = form.WriteHead(column, key);
            return (periods ?? heads) with { Cells = [.. named.Values] };
        }

        private int? FindWholeYear(int column)
        {
            var next = heads
                .Cells.Where(cell => cell.Column > column)
                .Select(cell => cell.Column)
                .DefaultIfEmpty(int.MaxValue)
                .Min();
            var parts = (periods?.Cells ?? [])
                .Where(cell => cell.Column >= column && cell.Column < next)
                .ToList();
            return parts.Count == 0
                ? column
                : parts
                    .Where(part => TellsWholeYear(part.Words))
                    .Select(part => (int?)part.Column)
                    .FirstOrDefault();
        }

        private static bool HoldsAny(WorkbookCell head, IReadOnlyList<string> stems) =>
            stems.Any(stem => head.Words.Contains(stem, StringComparison.Ordinal));
    }
}
