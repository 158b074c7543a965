using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>B12: what the units of a department must add up to in the department's table (汇总).</summary>
public static class DepartmentTotalCheck
{
    private static readonly AmountColumn[] Columns =
    [
        AmountColumn.Initial,
        AmountColumn.Adjusted,
        AmountColumn.Executed,
    ];

    private static readonly string[] Keys =
    [
        .. TotalsCompared.Keys,
        "three-public.abroad",
        "three-public.vehicles",
        "totals.income",
        "totals.opening",
        "totals.closing",
    ];

    /// <param name="department">The department's own ledger of all its units together.</param>
    /// <param name="units">Each unit's name and ledger.</param>
    public static IReadOnlyList<IdentityResult> CheckDepartment(
        Ledger department,
        IReadOnlyList<(string Name, Ledger Ledger)> units
    )
    {
        var whole = new LedgerFigures(department);
        var parts = units.Select(unit => (unit.Name, Figures: new LedgerFigures(unit.Ledger))).ToList();
        return
        [
            .. from key in Keys
            from column in Columns
            where
                whole.FindAmount(key, column) is not null
                && parts.Any(part => part.Figures.FindAmount(key, column) is not null)
            select CheckStatedTotal(key, column, whole, parts),
        ];
    }

    private static IdentityResult CheckStatedTotal(
        string key,
        AmountColumn column,
        LedgerFigures department,
        List<(string Name, LedgerFigures Figures)> units
    )
    {
        var label = $"{department.Items.ToChineseLabel(key)}{column.ToChineseLabel()}";
        var total = TotalsCompared.CreateNamedAmount(
            $"{label}（部门汇总）",
            department.FindAmount(key, column)!.Value
        );
        var known = units
            .Where(unit => unit.Figures.FindAmount(key, column) is not null)
            .Select(unit =>
                TotalsCompared.CreateNamedAmount(
                    $"{label}（{unit.Name}）",
                    unit.Figures.FindAmount(key, column)!.Value
                )
            );
        var terms = units.Select(unit => new Term($"{label}（{unit.Name}）"));
        return new LedgerIdentity(
            "B12",
            Severity.Error,
            IdentityPatterns.CreateSide(total.Key),
            AmountRelation.Equal,
            new(MissingTerm.NotNegative, [.. terms])
        ).CheckAgainst(new LedgerFigures(new(0) { Named = [total, .. known] }));
    }
}
