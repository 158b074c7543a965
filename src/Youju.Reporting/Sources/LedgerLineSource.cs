using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Reporting.Sources;

/// <summary>Lines of the ledger: <c>ledger/p1/executed</c>; and what they add up to by budget: <c>ledger/government-fund/executed</c>.</summary>
internal sealed class LedgerLineSource(Ledger ledger) : IFigureSource
{
    public Quantity? Find(string key) => Cell(key) is ({ Count: > 0 } lines, { } column) && Sum(lines, column) is { } sum
        ? new(sum.Value.Yuan, Unit.Yuan, sum.Interval)
        : null;

    public FactTrace? Trace(string key)
    {
        if (Cell(key) is not ({ Count: > 0 } lines, { } column)) return null;
        var grounds = lines.Select(line => new FactTrace(
            $"收支账“{line.Project ?? line.Id}”{column.Label()} {line.Amounts[column]?.ToString() ?? "未填写"}，{line.Source.InWords()}", []));
        return new($"收支账·{column.Label()}（{key}）＝ {Find(key).InWords()}", [.. grounds]);
    }

    public static string KeyOf(BudgetKind budget, AmountColumn column) => $"ledger/{Packs.StrictYaml.Word(budget)}/{column.Key()}";

    private (IReadOnlyList<BudgetLine> Lines, AmountColumn? Column) Cell(string key)
    {
        if (key.Split('/') is not [_, var name, var columnKey]) return ([], null);
        var column = Enum.GetValues<AmountColumn>().Cast<AmountColumn?>().FirstOrDefault(column => column!.Value.Key() == columnKey);
        return ([.. ledger.Lines.Where(line => line.Id == name || Packs.StrictYaml.Word(line.Budget) == name)], column);
    }

    private static Amount? Sum(IReadOnlyList<BudgetLine> lines, AmountColumn column) =>
        lines.Any(line => line[column] is null) ? null : lines.Select(line => line[column]!.Value).Aggregate((sum, amount) => sum + amount);
}
