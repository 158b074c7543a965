using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>The formulas that follow from a ledger and from register definitions.</summary>
public static class FactPlan
{
    private static readonly AmountColumn[] EveryColumn = Enum.GetValues<AmountColumn>();

    /// <summary>Every amount a ledger can hold; what this one does not say is a fact that is not known.</summary>
    public static IEnumerable<FactFormula> CreateFormulas(Ledger ledger)
    {
        var own = ledger
            .Named.Select(amount => amount.Key)
            .Concat(ListProjectKeys(ledger))
            .Distinct(StringComparer.Ordinal)
            .Where(key => ledger.KnownItems.FindItem(key) is null);
        return
        [
            .. ledger.KnownItems.Items.Keys.Concat(own).SelectMany(key => CreateColumnFormulas(key, ledger)),
            .. CreateCountFormulas(ledger),
        ];
    }

    private static IEnumerable<LedgerFormula> CreateColumnFormulas(string key, Ledger ledger)
    {
        return EveryColumn.Select(column => new LedgerFormula(
            DossierKey.FromAmount(key, column).ToString(),
            $"{ledger.KnownItems.ToScopedLabel(key)}·{DescribeColumn(column, ledger)}",
            key,
            column
        ));
    }

    // Counties differ in whether what was carried over is part of the budget of the year.
    private static string DescribeColumn(AmountColumn column, Ledger ledger) =>
        column != AmountColumn.Adjusted ? column.ToChineseLabel()
        : ledger.AdjustedIncludesCarriedOver ? $"{column.ToChineseLabel()}（含上年结转）"
        : $"{column.ToChineseLabel()}（不含上年结转）";

    /// <summary>The measures of a register in the order of their keys, which is the order in which changes are told.</summary>
    public static IEnumerable<FactFormula> CreateFormulas(RegisterDefinition register)
    {
        return register
            .Measures.OrderBy(measure => measure.Key, StringComparer.Ordinal)
            .Select<MeasureDefinition, FactFormula>(measure =>
                measure.Kind switch
                {
                    MeasureKind.Ratio => CreateComputedFormula(register, measure, Computation.Ratio),
                    MeasureKind.Growth => CreateComputedFormula(register, measure, Computation.Growth),
                    MeasureKind.Difference => CreateComputedFormula(
                        register,
                        measure,
                        Computation.Difference
                    ),
                    _ => new MeasureFormula(
                        $"{register.Key}.{measure.Key}",
                        measure.Label,
                        register.Key,
                        measure.Key
                    ),
                }
            );
    }

    private static ComputedFormula CreateComputedFormula(
        RegisterDefinition register,
        MeasureDefinition measure,
        Computation computation
    )
    {
        return new(
            $"{register.Key}.{measure.Key}",
            measure.Label,
            computation,
            measure.Unit,
            [$"{register.Key}.{measure.Of}", $"{register.Key}.{measure.To}"]
        );
    }

    private static IEnumerable<string> ListProjectKeys(Ledger ledger) =>
        ledger
            .Lines.Select(line => line.Project)
            .OfType<string>()
            .Select(project => LedgerFigures.ProjectPrefix + project);

    private static IEnumerable<FactFormula> CreateCountFormulas(Ledger ledger)
    {
        var staff = ledger.Staff;
        IEnumerable<(string Key, string Label, string Unit, decimal? Count)> entries =
        [
            ("staff.posts", "编制数", "人", staff.Posts),
            ("staff.in-service", "在职人数", "人", staff.InService),
            ("staff.retired", "离退休人数", "人", staff.Retired),
            ("staff.temporary", "编外人数", "人", staff.Temporary),
            ("construction.approved-area", "楼堂馆所批复规模", "平方米", ledger.Construction.ApprovedArea),
            ("construction.actual-area", "楼堂馆所实际规模", "平方米", ledger.Construction.ActualArea),
            .. ListThreePublicCounts("three-public.", "", ledger.ThreePublic),
            .. ListThreePublicCounts("three-public.prior-", "上年", ledger.PriorThreePublic),
        ];
        return from entry in entries
            let quantity = entry.Count is { } count
                ? Quantity.FromExactValue(count, Unit.FromSymbol(entry.Unit))
                : (Quantity?)null
            select new EnteredFormula(entry.Key, entry.Label, quantity, "单位档案填报")
            {
                IsIllustrative =
                    staff.IsIllustrative && entry.Key.StartsWith("staff.", StringComparison.Ordinal),
            };
    }

    private static IEnumerable<(string Key, string Label, string Unit, decimal? Count)> ListThreePublicCounts(
        string lead,
        string year,
        ThreePublicCounts counts
    )
    {
        return
        [
            (lead + "abroad-groups", year + "因公出国（境）团组", "个", counts.AbroadGroups),
            (lead + "abroad-persons", year + "因公出国（境）人次", "人次", counts.AbroadPersons),
            (lead + "vehicles-bought", year + "购置公务用车", "辆", counts.VehiclesBought),
            (lead + "vehicles-held", year + "公务用车保有量", "辆", counts.VehiclesHeld),
            (lead + "reception-batches", year + "公务接待批次", "批次", counts.ReceptionBatches),
            (lead + "reception-persons", year + "公务接待人次", "人次", counts.ReceptionPersons),
        ];
    }
}
