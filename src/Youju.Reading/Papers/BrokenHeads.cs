using System.Text.RegularExpressions;
using Youju.Domain.Workbooks;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Joins heads whose last signs a printed page lost to the row below: 公务用车运行维 above 护费5, which is 运行维护费 in column 5.</summary>
/// <remarks>Only where the pack knows the whole head and not the part of it that stands above.</remarks>
internal sealed partial class BrokenHeads(HeadWords words)
{
    private const int Fewest = 2;
    private const int MatchMilliseconds = 1000;

    public List<WorkbookRow> JoinHeads(List<WorkbookRow> rows)
    {
        for (var at = 1; at < rows.Count; at++)
        {
            var (head, row) = (rows[at - 1], rows[at]);
            if (head.Cells.Count < Fewest || RowKinds.HasAmounts(head))
                continue;
            foreach (var cell in row.Cells)
            {
                if (FindRest(head.FindCell(cell.Column), cell) is not var (rest, number))
                    continue;
                rows[at - 1] = Replace(rows[at - 1], cell.Column, head.FindCell(cell.Column).Words + rest);
                rows[at] = Replace(rows[at], cell.Column, number);
            }
        }

        return rows;
    }

    private (string End, string Number)? FindRest(WorkbookCell head, WorkbookCell cell)
    {
        if (
            head.IsBlank
            || cell.Number is not null
            || LostEnd().Match(cell.Words) is not { Success: true } lost
        )
            return null;
        var (begun, rest) = (RowLabel.NormaliseName(head.Words), lost.Groups["rest"].Value);
        return
            !words.IsKnownHead(begun)
            && !words.IsTotal(rest)
            && words.IsExactHead(begun + RowLabel.NormaliseName(rest))
            ? (rest, lost.Groups["number"].Value)
            : null;
    }

    private static WorkbookRow Replace(WorkbookRow row, int column, string words) =>
        row with
        {
            Cells =
            [
                .. row
                    .Cells.Select(cell => cell.Column == column ? cell with { Words = words } : cell)
                    .Where(cell => !cell.IsBlank),
            ],
        };

    // 款, 护费5, 护费 1,200.00
    [GeneratedRegex(
        @"^(?<rest>[\p{Lo}（）()]{1,5})\s*(?<number>\d[\d,]*(\.\d+)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex LostEnd();
}
