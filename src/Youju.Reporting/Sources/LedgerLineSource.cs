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
        && !IsMixedFunding(key, lines)
        && SumAmounts(lines, column) is { } sum
            ? new(sum.Value.Yuan, Unit.Yuan, sum.Interval)
            : null;

    // 当年财政拨款 can be told apart only where nothing was carried over into the project.
    private static bool IsMixedFunding(DossierKey key, IEnumerable<BudgetLine> lines) =>
        key.Id.StartsWith("appropriation:", StringComparison.Ordinal)
        && lines.Any(line => line.Amounts.CarriedOver is not { Fen: 0 });

    public FactTrace? TraceFigure(DossierKey key)
    {
        if (FindLinesAndColumn(key) is not ({ } lines, { } column) || !IsKeptInLedger(key, lines.Count))
            return null;
        var grounds = lines.Select(line => new FactTrace(
            $"收支账“{line.Project ?? line.Kind.ToChineseLabel()}”{column.ToChineseLabel()} "
                + $"{line.Amounts[column]?.ToString() ?? "未填写"}，{line.Source.InWords()}",
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
