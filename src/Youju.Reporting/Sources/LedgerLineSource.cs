using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Reporting.Sources;

/// <summary>
/// Lines of the ledger: <c>ledger/p1/executed</c>; and what they add up to by budget:
/// <c>ledger/government-fund/executed</c>.
/// </summary>
internal sealed class LedgerLineSource(Ledger ledger, FigureNames names, EvidenceTraces proofs)
    : IFigureSource
{
    public Quantity? FindQuantity(DossierKey key) =>
        FindLinesAndColumn(key) is ({ } lines, { } column)
        && IsKeptInLedger(key, lines.Count)
        && SumOwnYear(key, lines, column) is { } sum
            ? new(sum.Value.Yuan, Unit.Yuan, sum.Interval)
            : null;

    // A project's form tells 上年结转 apart from the money of the year, whoever pays it: what was budgeted can be told apart,
    // what was spent cannot.
    private Amount? SumOwnYear(DossierKey key, IReadOnlyList<BudgetLine> lines, AmountColumn column)
    {
        if (!IsOfYearAlone(key) || lines.All(line => line.Amounts.CarriedOver is { Fen: 0 }))
            return SumAmounts(lines, column);
        return column switch
        {
            AmountColumn.Initial => SumAmounts(lines, column),
            AmountColumn.Adjusted when ledger.AdjustedIncludesCarriedOver => SumAmounts(lines, column)
                - SumAmounts(lines, AmountColumn.CarriedOver),
            _ => null,
        };
    }

    private static bool IsOfYearAlone(DossierKey key) =>
        key.Id.StartsWith("appropriation:", StringComparison.Ordinal)
        || key.Id.StartsWith("other:", StringComparison.Ordinal);

    public FactTrace? TraceFigure(DossierKey key)
    {
        if (FindLinesAndColumn(key) is not ({ } lines, { } column) || !IsKeptInLedger(key, lines.Count))
            return null;
        var grounds = lines.Select(line => new FactTrace(
            $"收支账“{line.Project ?? line.Kind.ToChineseLabel()}”{column.ToChineseLabel()} "
                + $"{line.Amounts[column]?.ToString() ?? "未填写"}{DescribeCarried(key, line, column)}，{line.Source.InWords()}",
            [.. proofs.TraceFilesFor(DossierKey.FromLedgerLine(line.Id).ToString())]
        ));
        return FactTrace.FromFigure(
            key.ToString(),
            names.FindName(key)!,
            FindQuantity(key).ToChineseText(),
            [.. grounds]
        );
    }

    public static string FormatBudgetKey(BudgetKind budget, AmountColumn column) =>
        DossierKey.FromLedgerCell(FormatWord(budget), column).ToString();

    private static string DescribeCarried(DossierKey key, BudgetLine line, AmountColumn column) =>
        column == AmountColumn.Adjusted
        && IsOfYearAlone(key)
        && line.Amounts.CarriedOver is { Fen: not 0 } carried
            ? $"（其中上年结转 {carried}，另列）"
            : "";

    /// <summary>What one budget pays of a project: <c>ledger/government-fund:河道整治/executed</c>.</summary>
    public static string FormatShareKey(string project, BudgetKind budget, AmountColumn column) =>
        DossierKey.FromLedgerCell($"{FormatWord(budget)}:{project}", column).ToString();

    private static string FormatWord(BudgetKind budget) => Youju.Text.Yaml.StrictYaml.FormatEnumWord(budget);

    private static bool BelongsToName(BudgetLine line, string name) =>
        name.Split(':', 2) switch
        {
            ["appropriation", var project] => line.Project == project && !IsOtherFunding(line),
            ["other", var project] => line.Project == project && IsOtherFunding(line),
            [var budget, var project] when FormatWord(line.Budget) == budget && line.Project == project =>
                true,
            _ => line.Id == name || FormatWord(line.Budget) == name,
        };

    // A project that is kept in the ledger and has no money of a kind has none of it.
    private bool IsKeptInLedger(DossierKey key, int lines) =>
        lines > 0
        || (
            key.Id.Split(':', 2) is ["other", var project]
            && ledger.Lines.Any(line => line.Project == project)
        );

    private static bool IsOtherFunding(BudgetLine line) =>
        line.Budget is BudgetKind.SpecialAccount or BudgetKind.OwnFunds;

    private (IReadOnlyList<BudgetLine> Lines, AmountColumn? Column) FindLinesAndColumn(DossierKey key)
    {
        return (
            [.. ledger.Lines.Where(line => BelongsToName(line, key.Id))],
            AmountColumnNames.ParseColumnKey(key.Part)
        );
    }

    private static Amount? SumAmounts(IReadOnlyList<BudgetLine> lines, AmountColumn column) =>
        lines.Any(line => line[column] is null)
            ? null
            : lines
                .Select(line => line[column]!.Value)
                .Aggregate(Amount.FromExactMoney(Money.Zero), (sum, amount) => sum + amount);
}
