using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Packs.Definitions.Duties;

/// <summary>What one result costs, as written in costs.yaml under its key: money of a project over what its records prove.</summary>
/// <param name="Result">The fact that counts the results: <c>events.visitors</c>.</param>
/// <param name="Unit">元/人次</param>
public sealed record CostSource(string Label, string Result, Unit Unit)
{
    private const string Prefix = "cost.";

    /// <summary>The projects of the ledger whose names hold one of these words pay for it.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>What the records say was spent, where no project is called so.</summary>
    public string? Spent { get; init; }

    /// <summary>The fact that a cost is: <c>cost.visit</c>.</summary>
    public static string FormatKey(string key) => Prefix + key;

    /// <summary>The fact that is its money: <c>cost.visit.money</c>.</summary>
    public static string FormatMoneyKey(string key) => $"{Prefix}{key}.money";

    /// <summary>The cost and its money as facts over the ledger and the registers; not known where nothing pays for it.</summary>
    public IEnumerable<FactFormula> CreateFormulas(string key, Ledger ledger)
    {
        var paid = ListProjects(ledger)
            .Select(project =>
                DossierKey.FromAmount(LedgerFigures.ProjectPrefix + project, AmountColumn.Executed).ToString()
            )
            .ToList();
        if (paid.Count == 0 && Spent is { } spent)
            paid.Add(spent);
        yield return paid.Count == 0
            ? new EnteredFormula(FormatMoneyKey(key), $"{Label}·支出", null, "收支账里没有对应的项目")
            : new ComputedFormula(
                FormatMoneyKey(key),
                $"{Label}·支出",
                Computation.Sum,
                Domain.Figures.Unit.Yuan,
                paid
            );
        yield return new ComputedFormula(
            FormatKey(key),
            Label,
            Computation.Ratio,
            Unit,
            [FormatMoneyKey(key), Result]
        );
    }

    private IEnumerable<string> ListProjects(Ledger ledger) =>
        ledger
            .Lines.Select(line => line.Project)
            .OfType<string>()
            .Where(project => Projects.Any(word => project.Contains(word, StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal);
}
