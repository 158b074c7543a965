using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Domain.Departments;

/// <summary>A unit of a department as its dossier was accepted.</summary>
/// <param name="Key">The unit's id and the year.</param>
/// <param name="Content">The digest of what was accepted.</param>
public sealed record DepartmentUnit(string Key, string Name, string Content, Ledger Ledger);

/// <summary>What one unit adds to a figure of its department.</summary>
/// <param name="Amount">Null where the unit's ledger does not tell.</param>
public sealed record DepartmentPart(DepartmentUnit Unit, Amount? Amount);

/// <summary>Money that one unit of the department has paid to another: in the department's table it is no spending.</summary>
/// <param name="Line">The id of the payer's line.</param>
public sealed record InnerPayment(
    DepartmentUnit From,
    DepartmentUnit To,
    string Line,
    ExpenditureKind Kind,
    BudgetAmounts Amounts
);

/// <summary>A figure of the department's table.</summary>
/// <param name="Parts">Every unit's part, in the order of the units.</param>
/// <param name="Between">What is left out of it because one unit paid it to another; zero where nothing is.</param>
public sealed record DepartmentFigure(
    string Key,
    string Label,
    AmountColumn Column,
    IReadOnlyList<DepartmentPart> Parts,
    Money Between
)
{
    /// <summary>The sum without payments between units; null where one unit's part is not known.</summary>
    public Amount? Total =>
        Parts.All(part => part.Amount is not null)
            ? Parts.Aggregate(
                Amount.FromExactMoney(Money.Zero) - Amount.FromExactMoney(Between),
                (sum, part) => sum + part.Amount!.Value
            )
            : null;

    /// <summary>The units of which the part is not known.</summary>
    public IEnumerable<string> Silent =>
        Parts.Where(part => part.Amount is null).Select(part => part.Unit.Name);
}

/// <summary>A count of the department: posts, people, vehicles.</summary>
/// <param name="Parts">Every unit's count; null where its ledger does not tell.</param>
public sealed record DepartmentCount(string Label, IReadOnlyList<(DepartmentUnit Unit, int? Count)> Parts)
{
    /// <summary>The sum; null where one unit's count is not known.</summary>
    public int? Total => Parts.All(part => part.Count is not null) ? Parts.Sum(part => part.Count) : null;
}
