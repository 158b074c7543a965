using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Indicators;

/// <summary>The money of a form, where each amount stands to the right of its name: 收入预算 | 428.9 | 支出预算 | 428.9.</summary>
internal static class PairedMoney
{
    private static readonly char[] Leads = [')', ':', '、'];

    /// <summary>The pairs as a list of names and amounts; null where no line names a unit, or there is no pair.</summary>
    public static WorkbookSheet? ListPairs(WorkbookSheet above, ImportLexicon words)
    {
        var rows = above.Rows.ToList();
        var unit = rows.SelectMany(row => row.Cells)
            .Select(cell => MoneyUnit.FindInBrackets(cell.Words, words.MoneyUnits))
            .FirstOrDefault(scale => scale is not null);
        var pairs = rows.SelectMany(row =>
                FindPairs(row).Select(pair => (row.Number, pair.Name, pair.Amount))
            )
            .ToList();
        if (unit is null || pairs.Count == 0)
            return null;
        var name = words.MoneyUnits.First(one => one.Value == unit).Key;
        return above with
        {
            Rows =
            [
                new(0, [new(0, "项目"), new(1, $"年初预算数（{name}）")]),
                .. pairs.Select(pair => new WorkbookRow(
                    pair.Number,
                    [new(0, pair.Name), pair.Amount with { Column = 1 }]
                )),
            ],
        };
    }

    private static IEnumerable<(string Name, WorkbookCell Amount)> FindPairs(WorkbookRow row)
    {
        var filled = row.Cells.Where(cell => !cell.IsBlank).ToList();
        return filled
            .Zip(filled.Skip(1))
            .Where(pair =>
                CellAmount.FromCell(pair.First) is null && CellAmount.FromCell(pair.Second) is not null
            )
            .Select(pair => (FindName(pair.First.Words), pair.Second));
    }

    // 2、资金结构：（1）基本支出
    private static string FindName(string words)
    {
        var bare = ColumnHeader.FromPrintedText(words).BareName;
        return bare[(bare.LastIndexOfAny(Leads) + 1)..];
    }
}
