using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Web.Dossiers;

namespace Youju.Web.Ledgers;

/// <summary>The ledger as trees of lines, one a budget.</summary>
internal static class MoneyTables
{
    public static IReadOnlyList<MoneyTable> BuildTables(DossierView view) =>
        [
            .. view
                .Open.Dossier.Ledger.Lines.GroupBy(line => line.Budget)
                .OrderBy(budget => budget.Key)
                .Select(budget => new MoneyTable(budget.Key.ToChineseLabel(), BuildRows([.. budget], view))),
        ];

    private static List<MoneyRow> BuildRows(List<BudgetLine> lines, DossierView view)
    {
        var rows = new List<MoneyRow>();
        AddGroup(rows, "基本支出", [.. lines.Where(IsBasic)], line => line.Kind.ToChineseLabel(), view);
        AddGroup(
            rows,
            "项目支出",
            [.. lines.Where(line => line.Kind == ExpenditureKind.Project)],
            line => line.Project ?? "未写名称的项目",
            view
        );
        AddGroup(
            rows,
            "其他支出",
            [.. lines.Where(line => !IsBasic(line) && line.Kind != ExpenditureKind.Project)],
            line => line.Kind.ToChineseLabel(),
            view
        );
        rows.Add(new("合计", 0, SumLines(lines), null, ""));
        return rows;
    }

    private static bool IsBasic(BudgetLine line) =>
        line.Kind is ExpenditureKind.Personnel or ExpenditureKind.Operating;

    private static void AddGroup(
        List<MoneyRow> rows,
        string label,
        List<BudgetLine> lines,
        Func<BudgetLine, string> name,
        DossierView view
    )
    {
        if (lines.Count == 0)
            return;
        rows.Add(new(label, 1, SumLines(lines), null, ""));
        rows.AddRange(
            lines
                .GroupBy(name, StringComparer.Ordinal)
                .Select(group => new MoneyRow(
                    group.Key,
                    2,
                    SumLines([.. group]),
                    FindFigure(group.First(), view),
                    string.Join(
                        "；",
                        group.Select(line => line.Source.InWords()).Distinct(StringComparer.Ordinal)
                    )
                ))
        );
    }

    private static string? FindFigure(BudgetLine line, DossierView view)
    {
        var item = line.Project is { } project
            ? LedgerFigures.ProjectPrefix + project
            : line.Kind.ToString().ToLowerInvariant();
        var key = DossierKey.FromAmount(item, AmountColumn.Executed).ToString();
        return view.Open.Facts.FindFact(key) is null ? null : key;
    }

    private static MoneyColumns SumLines(List<BudgetLine> lines) =>
        new(
            SumColumn(lines, AmountColumn.Initial),
            SumColumn(lines, AmountColumn.Adjusted),
            SumColumn(lines, AmountColumn.Executed),
            SumColumn(lines, AmountColumn.PriorAccounts)
        );

    private static Money? SumColumn(List<BudgetLine> lines, AmountColumn column) =>
        lines.TrueForAll(line => line.Amounts[column] is not null)
            ? lines.Aggregate(Money.Zero, (sum, line) => sum + line.Amounts[column]!.Value)
            : null;
}
