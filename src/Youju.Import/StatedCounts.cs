using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Budget;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Import.Papers;
using Youju.Import.Records;
using Youju.Packs.Definitions;
using Youju.Text.Words;

namespace Youju.Import;

/// <summary>How many vehicles a list of them states beside its rows, where the rows leave out which are still held: 合计（2辆），
/// 年末保有量3辆.</summary>
internal sealed partial class StatedCounts(SheetHeader head, Pack pack)
{
    private const string Held = "vehicles-held";
    private const string Fact = "three-public." + Held;
    private const int MatchMilliseconds = 1000;

    private readonly RowsWithoutRecord others = new(head, pack);

    /// <summary>The counts with the one that the sheet states and the ledger does not know yet.</summary>
    public ThreePublicCounts FillCounts(ThreePublicCounts known, WorkbookSheet sheet) =>
        known.VehiclesHeld is null && head.Register.Measures.Any(measure => measure.AgreesWith == Fact)
            ? known with
            {
                VehiclesHeld = FindHeld([.. sheet.Rows.Where(row => row.Number > head.LastRow)]),
            }
            : known;

    private int? FindHeld(IReadOnlyList<WorkbookRow> rows) =>
        NotedCounts
            .FindIn(rows.Where(row => row.Cells.Count == 1).Select(row => row.Cells[0].Words), pack.Papers)
            .TryGetValue(Held, out var noted)
            ? noted
            : FindTotal(rows);

    // The sum says how many there are, and as many rows do not say that theirs is gone.
    private int? FindTotal(IReadOnlyList<WorkbookRow> rows)
    {
        var listed = rows.Where(row => row.Cells.Count > 1 && !others.ContainsRow(row)).ToList();
        var stated = rows.Where(others.IsSum).Select(FindNumber).OfType<int>().Distinct().ToList();
        return stated is [var only] && only == listed.Count(row => !TellsGone(row)) ? only : null;
    }

    private int? FindNumber(WorkbookRow row) =>
        row
            .Cells.Where(cell => cell.Number is null)
            .Select(cell => Count().Match(HalfWidth.FromFullWidth(cell.Words)))
            .Where(found => found.Success && Units.Contains(found.Groups["unit"].Value))
            .Select(found => (int?)int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture))
            .FirstOrDefault();

    private IEnumerable<string> Units =>
        pack.Papers.NotedCounts.Where(count => count.Key == Held).SelectMany(count => count.Units);

    private bool TellsGone(WorkbookRow row) =>
        head
            .Register.States.Skip(1)
            .SelectMany(state => state.Aliases.Append(state.Label))
            .Any(word => row.Cells.Any(cell => HeldName.IsHeld(cell.Words, word)));

    [GeneratedRegex(
        @"(?<!\d)(?<number>\d{1,4}) ?(?<unit>\p{Lo})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex Count();
}
