using Youju.Domain.Findings;
using static Youju.Domain.Budget.MissingTerm;

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

    public static IReadOnlyList<LedgerIdentity> All { get; } =
    [
        CreateSumIdentity("A01", "basic", NotNegative, "personnel", "operating"),
        CreateSumIdentity(
            "A02",
            "expenditure",
            Zero,
            "basic",
            "project",
            "to-superior",
            "business",
            "to-subordinates"
        ),
        CreateSumIdentity(
            "A05",
            "three-public",
            NotNegative,
            "three-public.abroad",
            "three-public.vehicles",
            "three-public.reception"
        ),
        CreateSumIdentity(
            "A05",
            "three-public.vehicles",
            NotNegative,
            "three-public.vehicles.purchase",
            "three-public.vehicles.operation"
        ),
        CreateLimitIdentity("A06", "three-public.basic", "operating"),
        CreateLimitIdentity("A06", "office", "operating"),
        CreateLimitIdentity("A06", "utilities-travel", "operating"),
        CreateLimitIdentity("A06", "meetings-training", "operating"),
        CreateLimitIdentity("A06", "three-public.reception", "expenditure"),
        CreateSliceIdentity("A07", "expenditure", "three-public", "meetings", "training") with
        {
            Severity = Severity.Warning,
        },
        new(
            "A08",
            Severity.Error,
            CreateSide("project"),
            AmountRelation.Equal,
            new(Unknown, new Term("project") { FromLines = true })
        ),
        CreateSumIdentity(
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
        CreateSumIdentity(
            "A09",
            "totals.income-total",
            Zero,
            "totals.income",
            "totals.used-surplus",
            "totals.opening"
        ),
        CreateSumIdentity(
            "A09",
            "totals.spending-total",
            Zero,
            "totals.spending",
            "totals.distribution",
            "totals.closing"
        ),
        CreateEqualIdentity("A09", "totals.income-total", "totals.spending-total"),
        CreateSumIdentity(
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
        CreateSumIdentity(
            "A10",
            "spending",
            Zero,
            "spending.basic",
            "spending.project",
            "spending.to-superior",
            "spending.business",
            "spending.to-subordinates"
        ),
        CreateSumIdentity(
            "A10",
            "appropriation.spending",
            Zero,
            "appropriation.spending.general",
            "appropriation.spending.fund",
            "appropriation.spending.capital"
        ),
        CreateSumIdentity(
            "A11",
            "appropriation.income-total",
            Zero,
            "appropriation.income",
            "appropriation.opening"
        ),
        CreateSumIdentity(
            "A11",
            "appropriation.spending-total",
            Zero,
            "appropriation.spending",
            "appropriation.closing"
        ),
        CreateEqualIdentity("A11", "appropriation.income-total", "appropriation.spending-total"),
        new(
            "A12",
            Severity.Error,
            CreateSide("fund.closing"),
            AmountRelation.Equal,
            new(
                Unknown,
                new Term("fund.opening"),
                new Term("fund.income"),
                new Term("fund.spending", Sign: -1)
            )
        ),
        CreateSumIdentity(
            "A13",
            "procurement",
            NotNegative,
            "procurement.goods",
            "procurement.works",
            "procurement.services"
        ),
        CreateLimitIdentity("A13", "procurement.micro", "procurement.small-medium"),
        CreateLimitIdentity("A13", "procurement.small-medium", "procurement"),
        CreateEqualIdentity("A14", "meetings", "economic.30215") with
        {
            Severity = Severity.Warning,
        },
        CreateEqualIdentity("A14", "training", "economic.30216") with
        {
            Severity = Severity.Warning,
        },
        CreateEqualIdentity("B01", "totals.income", "income"),
        CreateEqualIdentity("B01", "totals.spending", "spending"),
        CreateSumIdentity(
            "B02",
            "income.appropriation",
            Zero,
            "totals.income.general",
            "totals.income.fund",
            "totals.income.capital"
        ),
        CreateEqualIdentity("B02", "income.appropriation", "appropriation.income"),
        CreateEqualIdentity("B03", "totals.income.general", "appropriation.income.general"),
        CreateEqualIdentity("B03", "totals.income.fund", "appropriation.income.fund"),
        CreateEqualIdentity("B03", "totals.income.capital", "appropriation.income.capital"),
        CreateEqualIdentity("B04", "appropriation.spending.general", "general"),
        CreateEqualIdentity("B04", "appropriation.spending.fund", "fund.spending"),
        CreateEqualIdentity("B04", "appropriation.spending.capital", "capital"),
        CreateSumIdentity(
            "B05",
            "general.basic",
            Unknown,
            "general-basic.personnel",
            "general-basic.operating"
        ),
        CreateLimitIdentity("B06", "general.basic", "spending.basic"),
        CreateLimitIdentity("B06", "general.project", "spending.project"),
        CreateLimitIdentity("B07", "general-basic.30212", "three-public.abroad"),
        CreateLimitIdentity("B07", "general-basic.30217", "three-public.reception"),
        CreateLimitIdentity("B07", "general-basic.30231", "three-public.vehicles.operation"),
        CreateLimitIdentity("B07", "general-basic.31013", "three-public.vehicles.purchase"),
        CreateEqualIdentity("B08", "fund.opening", "appropriation.opening.fund"),
        CreateEqualIdentity("B08", "fund.closing", "appropriation.closing.fund"),
        .. ThreePublic.Select(key => new LedgerIdentity(
            "B11",
            Severity.Error,
            CreateSide(key, AmountColumn.Initial),
            AmountRelation.Equal,
            CreateSide($"disclosed.{key}", AmountColumn.Initial)
        )),
        .. FormColumns.Select(column =>
            CreateFormIdentity(
                "C01",
                column,
                "form.general",
                "form.fund",
                "form.special-account",
                "form.other"
            )
        ),
        .. FormColumns.Select(column => CreateFormIdentity("C02", column, "form.basic", "form.project")),
        CreateEqualIdentity("C02", "form.basic", "basic"),
        CreateEqualIdentity("C02", "form.project", "project"),
        .. BudgetColumns.Select(column => new LedgerIdentity(
            "C07",
            Severity.Error,
            CreateSide("form.project", column),
            AmountRelation.Equal,
            new(Unknown, new Term("project", column) { FromLines = true })
        )),
        CreateSliceIdentity("C08", "operating", "office", "utilities-travel", "meetings-training"),
        CreateSumIdentity(
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
    public static IReadOnlyList<IdentityResult> CheckLedger(Ledger ledger)
    {
        var figures = new LedgerFigures(ledger);
        return
        [
            .. All.Concat(CodeIdentities.CreateFromLedger(ledger))
                .Concat(ProjectFormIdentities.CreateFromLedger(ledger))
                .Where(identity => HasBothSidesStated(identity, figures))
                .Select(identity => identity.CheckAgainst(figures)),
            .. BudgetYear.CheckLedger(ledger),
        ];
    }

    internal static IdentitySide CreateSide(string key, AmountColumn column = AmountColumn.Executed) =>
        new(Unknown, new Term(key, column));

    internal static LedgerIdentity CreateSumIdentity(
        string id,
        string total,
        MissingTerm missing,
        params string[] parts
    ) =>
        new(
            id,
            Severity.Error,
            CreateSide(total),
            AmountRelation.Equal,
            new(missing, [.. parts.Select(part => new Term(part))])
        );

    private static LedgerIdentity CreateEqualIdentity(string id, string a, string b) =>
        new(id, Severity.Error, CreateSide(a), AmountRelation.Equal, CreateSide(b));

    private static LedgerIdentity CreateLimitIdentity(string id, string part, string whole) =>
        new(id, Severity.Error, CreateSide(part), AmountRelation.AtMost, CreateSide(whole));

    // Slices that do not overlap; what is not listed may fill the rest.
    private static LedgerIdentity CreateSliceIdentity(string id, string whole, params string[] slices) =>
        new(
            id,
            Severity.Error,
            new(NotNegative, [.. slices.Select(slice => new Term(slice))]),
            AmountRelation.AtMost,
            CreateSide(whole)
        );

    private static LedgerIdentity CreateFormIdentity(string id, AmountColumn column, params string[] parts) =>
        new(
            id,
            Severity.Error,
            CreateSide("form.total", column),
            AmountRelation.Equal,
            new(Zero, [.. parts.Select(part => new Term(part, column))])
        );

    // An identity none of whose sides is in the ledger says nothing worth showing.
    private static bool HasBothSidesStated(LedgerIdentity identity, LedgerFigures figures) =>
        HasAnyTermStated(identity.Left, figures) && HasAnyTermStated(identity.Right, figures);

    private static bool HasAnyTermStated(IdentitySide side, LedgerFigures figures) =>
        side.Terms.Any(term => figures.FindAmount(term.Key, term.Column) is not null);
}
