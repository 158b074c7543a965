using Youju.Domain.Findings;
using static Youju.Domain.Budget.Missing;

namespace Youju.Domain.Budget;

/// <summary>The identities that hold in every ledger, whatever the place (docs/identities/README.md).</summary>
public static class Identities
{
    internal static readonly AmountColumn[] FormColumns =
    [
        AmountColumn.Initial,
        AmountColumn.Adjusted,
        AmountColumn.Executed,
    ];

    private static readonly AmountColumn[] BudgetColumns = [AmountColumn.Initial, AmountColumn.Adjusted];

    private static readonly string[] ThreePublic =
    [
        "three-public",
        "three-public.abroad",
        "three-public.vehicles",
        "three-public.vehicles.purchase",
        "three-public.vehicles.operation",
        "three-public.reception",
    ];

    public static IReadOnlyList<Identity> All { get; } =
    [
        Sum("A01", "basic", NotNegative, "personnel", "operating"),
        Sum("A02", "expenditure", Zero, "basic", "project", "to-superior", "business", "to-subordinates"),
        Sum(
            "A05",
            "three-public",
            NotNegative,
            "three-public.abroad",
            "three-public.vehicles",
            "three-public.reception"
        ),
        Sum(
            "A05",
            "three-public.vehicles",
            NotNegative,
            "three-public.vehicles.purchase",
            "three-public.vehicles.operation"
        ),
        AtMost("A06", "three-public.basic", "operating"),
        AtMost("A06", "office", "operating"),
        AtMost("A06", "utilities-travel", "operating"),
        AtMost("A06", "meetings-training", "operating"),
        AtMost("A06", "three-public.reception", "expenditure"),
        Slices("A07", "expenditure", "three-public", "meetings", "training") with
        {
            Severity = Severity.Warning,
        },
        new(
            "A08",
            Severity.Error,
            Of("project"),
            Relation.Equal,
            new(Unknown, new Term("project") { FromLines = true })
        ),
        Sum(
            "A09",
            "totals.income",
            Zero,
            "totals.income.general",
            "totals.income.fund",
            "totals.income.capital",
            "totals.income.superior",
            "totals.income.undertaking",
            "totals.income.business",
            "totals.income.subordinates",
            "totals.income.other"
        ),
        Sum("A09", "totals.income-total", Zero, "totals.income", "totals.used-surplus", "totals.opening"),
        Sum("A09", "totals.spending-total", Zero, "totals.spending", "totals.distribution", "totals.closing"),
        Same("A09", "totals.income-total", "totals.spending-total"),
        Sum(
            "A10",
            "income",
            Zero,
            "income.appropriation",
            "income.superior",
            "income.undertaking",
            "income.business",
            "income.subordinates",
            "income.other"
        ),
        Sum(
            "A10",
            "spending",
            Zero,
            "spending.basic",
            "spending.project",
            "spending.to-superior",
            "spending.business",
            "spending.to-subordinates"
        ),
        Sum(
            "A10",
            "appropriation.spending",
            Zero,
            "appropriation.spending.general",
            "appropriation.spending.fund",
            "appropriation.spending.capital"
        ),
        Sum("A11", "appropriation.income-total", Zero, "appropriation.income", "appropriation.opening"),
        Sum("A11", "appropriation.spending-total", Zero, "appropriation.spending", "appropriation.closing"),
        Same("A11", "appropriation.income-total", "appropriation.spending-total"),
        new(
            "A12",
            Severity.Error,
            Of("fund.closing"),
            Relation.Equal,
            new(
                Unknown,
                new Term("fund.opening"),
                new Term("fund.income"),
                new Term("fund.spending", Sign: -1)
            )
        ),
        Sum(
            "A13",
            "procurement",
            NotNegative,
            "procurement.goods",
            "procurement.works",
            "procurement.services"
        ),
        AtMost("A13", "procurement.micro", "procurement.small-medium"),
        AtMost("A13", "procurement.small-medium", "procurement"),
        Same("A14", "meetings", "economic.30215") with
        {
            Severity = Severity.Warning,
        },
        Same("A14", "training", "economic.30216") with
        {
            Severity = Severity.Warning,
        },
        Same("B01", "totals.income", "income"),
        Same("B01", "totals.spending", "spending"),
        Sum(
            "B02",
            "income.appropriation",
            Zero,
            "totals.income.general",
            "totals.income.fund",
            "totals.income.capital"
        ),
        Same("B02", "income.appropriation", "appropriation.income"),
        Same("B03", "totals.income.general", "appropriation.income.general"),
        Same("B03", "totals.income.fund", "appropriation.income.fund"),
        Same("B03", "totals.income.capital", "appropriation.income.capital"),
        Same("B04", "appropriation.spending.general", "general"),
        Same("B04", "appropriation.spending.fund", "fund.spending"),
        Same("B04", "appropriation.spending.capital", "capital"),
        Sum("B05", "general.basic", Unknown, "general-basic.personnel", "general-basic.operating"),
        AtMost("B06", "general.basic", "spending.basic"),
        AtMost("B06", "general.project", "spending.project"),
        AtMost("B07", "general-basic.30212", "three-public.abroad"),
        AtMost("B07", "general-basic.30217", "three-public.reception"),
        AtMost("B07", "general-basic.30231", "three-public.vehicles.operation"),
        AtMost("B07", "general-basic.31013", "three-public.vehicles.purchase"),
        Same("B08", "fund.opening", "appropriation.opening.fund"),
        Same("B08", "fund.closing", "appropriation.closing.fund"),
        .. ThreePublic.Select(key => new Identity(
            "B11",
            Severity.Error,
            Of(key, AmountColumn.Initial),
            Relation.Equal,
            Of($"disclosed.{key}", AmountColumn.Initial)
        )),
        .. FormColumns.Select(column =>
            Form("C01", column, "form.general", "form.fund", "form.special-account", "form.other")
        ),
        .. FormColumns.Select(column => Form("C02", column, "form.basic", "form.project")),
        Same("C02", "form.basic", "basic"),
        Same("C02", "form.project", "project"),
        .. BudgetColumns.Select(column => new Identity(
            "C07",
            Severity.Error,
            Of("form.project", column),
            Relation.Equal,
            new(Unknown, new Term("project", column) { FromLines = true })
        )),
        Slices("C08", "operating", "office", "utilities-travel", "meetings-training"),
        Sum(
            "C08",
            "project",
            NotNegative,
            "project.business",
            "project.maintenance",
            "project.own-level",
            "project.superior"
        ),
    ];

    /// <summary>The identities of every table and those that this ledger's rows by code call for.</summary>
    public static IReadOnlyList<IdentityResult> Check(Ledger ledger)
    {
        var figures = new LedgerFigures(ledger);
        return
        [
            .. All.Concat(CodeIdentities.Of(ledger))
                .Concat(ProjectFormIdentities.Of(ledger))
                .Where(identity => IsStated(identity, figures))
                .Select(identity => identity.Check(figures)),
            .. BudgetYear.Check(ledger),
        ];
    }

    internal static Side Of(string key, AmountColumn column = AmountColumn.Executed) =>
        new(Unknown, new Term(key, column));

    internal static Identity Sum(string id, string total, Missing missing, params string[] parts) =>
        new(
            id,
            Severity.Error,
            Of(total),
            Relation.Equal,
            new(missing, [.. parts.Select(part => new Term(part))])
        );

    private static Identity Same(string id, string a, string b) =>
        new(id, Severity.Error, Of(a), Relation.Equal, Of(b));

    private static Identity AtMost(string id, string part, string whole) =>
        new(id, Severity.Error, Of(part), Relation.AtMost, Of(whole));

    // Slices that do not overlap; what is not listed may fill the rest.
    private static Identity Slices(string id, string whole, params string[] slices) =>
        new(
            id,
            Severity.Error,
            new(NotNegative, [.. slices.Select(slice => new Term(slice))]),
            Relation.AtMost,
            Of(whole)
        );

    private static Identity Form(string id, AmountColumn column, params string[] parts) =>
        new(
            id,
            Severity.Error,
            Of("form.total", column),
            Relation.Equal,
            new(Zero, [.. parts.Select(part => new Term(part, column))])
        );

    // An identity none of whose sides is in the ledger says nothing worth showing.
    private static bool IsStated(Identity identity, LedgerFigures figures) =>
        HasAny(identity.Left, figures) && HasAny(identity.Right, figures);

    private static bool HasAny(Side side, LedgerFigures figures) =>
        side.Terms.Any(term => figures.Find(term.Key, term.Column) is not null);
}
