using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Domain.Departments;

/// <summary>部门汇总: a department's figures out of those of its units, each of which opens to its units.</summary>
/// <param name="Units">The department's own dossier and those of the units below it.</param>
/// <param name="Figures">Amounts without payments between units.</param>
/// <param name="Undecided">Payments of which nobody can tell whether they stay within the department, in Chinese.</param>
public sealed record DepartmentTable(
    IReadOnlyList<DepartmentUnit> Units,
    IReadOnlyList<DepartmentFigure> Figures,
    IReadOnlyList<DepartmentCount> Counts,
    IReadOnlyList<InnerPayment> Payments,
    IReadOnlyList<string> Undecided
)
{
    private static readonly AmountColumn[] Columns =
    [
        AmountColumn.Initial,
        AmountColumn.Adjusted,
        AmountColumn.Executed,
    ];

    private const string ThreePublic = "three-public";

    private static readonly (string Label, Func<Ledger, int?> Read)[] Counted =
    [
        ("编制数", ledger => ledger.Staff.Posts),
        ("在职人数", ledger => ledger.Staff.InService),
        ("离退休人数", ledger => ledger.Staff.Retired),
        ("编外人数", ledger => ledger.Staff.Temporary),
        ("因公出国（境）团组数", ledger => ledger.ThreePublic.AbroadGroups),
        ("因公出国（境）人次", ledger => ledger.ThreePublic.AbroadPersons),
        ("购置公务用车辆数", ledger => ledger.ThreePublic.VehiclesBought),
        ("公务用车保有量", ledger => ledger.ThreePublic.VehiclesHeld),
        ("国内公务接待批次", ledger => ledger.ThreePublic.ReceptionBatches),
        ("国内公务接待人次", ledger => ledger.ThreePublic.ReceptionPersons),
    ];

    /// <summary>Adds the units up.</summary>
    /// <param name="units">Their ledgers state by name what the same packs know.</param>
    public static DepartmentTable AddUnits(IReadOnlyList<DepartmentUnit> units)
    {
        var search = new PaymentSearch(units);
        var payments = search.FindPayments();
        return new(
            units,
            [.. ListFigures(units, payments)],
            [
                .. Counted
                    .Select(one => new DepartmentCount(
                        one.Label,
                        [.. units.Select(unit => (unit, one.Read(unit.Ledger)))]
                    ))
                    .Where(count => count.Parts.Any(part => part.Count is not null)),
            ],
            payments,
            search.Undecided
        );
    }

    private static IEnumerable<DepartmentFigure> ListFigures(
        IReadOnlyList<DepartmentUnit> units,
        IReadOnlyList<InnerPayment> payments
    )
    {
        if (units.Count == 0)
            return [];
        var items = units[0].Ledger.KnownItems;
        var figures = units.Select(unit => (Unit: unit, Figures: new LedgerFigures(unit.Ledger))).ToList();
        return
        [
            .. from entry in items.Items
            where entry.Value.IsSumOfLines || entry.Key.StartsWith(ThreePublic, StringComparison.Ordinal)
            from column in Columns
            let parts = figures
                .Select(one => new DepartmentPart(
                    one.Unit,
                    FindOwn(one.Figures, entry.Key, entry.Value, column)
                ))
                .ToList()
            where parts.Any(part => part.Amount is not null)
            select new DepartmentFigure(
                entry.Key,
                entry.Value.Label,
                column,
                parts,
                SumBetween(payments, entry.Value, column)
            ),
        ];
    }

    // One budget's part stands for itself here: what is the same in one unit is not in another.
    private static Amount? FindOwn(LedgerFigures figures, string key, LedgerItem item, AmountColumn column) =>
        item.IsSumOfLines && item.Whole is not null
            ? figures.SumLinesOfKey(key, column) ?? figures.FindStatedAmount(key, column)
            : figures.FindAmount(key, column);

    private static Money SumBetween(
        IReadOnlyList<InnerPayment> payments,
        LedgerItem item,
        AmountColumn column
    ) =>
        payments
            .Where(payment =>
                item.IsSumOfLines
                && item.IncludesLine(payment.From.Ledger.Lines.First(line => line.Id == payment.Line))
            )
            .Aggregate(Money.Zero, (sum, payment) => sum + (payment.Amounts[column] ?? Money.Zero));
}
