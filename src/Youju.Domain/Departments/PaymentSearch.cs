using Youju.Domain.Budget;

namespace Youju.Domain.Departments;

/// <summary>Finds what units of one department have paid each other: 对附属单位补助支出 and 上缴上级支出 that another of them took in.</summary>
/// <remarks>A line names its payee as its project; without a name it must be the income of exactly one other unit, to the fen.</remarks>
internal sealed class PaymentSearch(IReadOnlyList<DepartmentUnit> units)
{
    private static readonly Dictionary<ExpenditureKind, string[]> Incomes = new()
    {
        [ExpenditureKind.GrantsToSubordinates] = ["totals.income.superior", "income.superior"],
        [ExpenditureKind.PaidToSuperior] = ["totals.income.subordinates", "income.subordinates"],
    };

    private readonly List<string> undecided = [];

    /// <summary>The lines of which nobody can tell to whom they went, in Chinese.</summary>
    public IReadOnlyList<string> Undecided => undecided;

    public IReadOnlyList<InnerPayment> FindPayments() =>
        [
            .. from unit in units
            from line in unit.Ledger.Lines
            where Incomes.ContainsKey(line.Kind) && line.Amounts.HasMoney
            let payee = FindPayee(unit, line)
            where payee is not null
            select new InnerPayment(unit, payee, line.Id, line.Kind, line.Amounts),
        ];

    private DepartmentUnit? FindPayee(DepartmentUnit payer, BudgetLine line)
    {
        var others = units.Where(unit => unit.Key != payer.Key).ToList();
        var named = others
            .Where(unit => line.Project?.Contains(unit.Name, StringComparison.Ordinal) == true)
            .ToList();
        if (named is [var one])
            return one;
        // Who is named and is none of the department is outside of it.
        if (line.Project is not null && named.Count == 0)
            return null;
        var taking = others.Where(unit => HasTaken(unit, line)).ToList();
        if (taking is [var only])
            return only;
        undecided.Add(
            $"{payer.Name}的{line.Kind.ToChineseLabel()} {line.Amounts.Executed?.ToString() ?? "（金额未知）"}（编号 {line.Id}）"
                + (
                    taking.Count == 0
                        ? "，没有哪个下属单位有同样的收入"
                        : $"，{taking.Count} 个单位都有同样的收入"
                )
                + "：是付给部门内的，请在收支账这一行写上收款单位的全称"
        );
        return null;
    }

    private static bool HasTaken(DepartmentUnit unit, BudgetLine line)
    {
        var figures = new LedgerFigures(unit.Ledger);
        return line.Amounts.Executed is { } paid
            && Incomes[line.Kind]
                .Any(key => figures.FindStatedAmount(key, AmountColumn.Executed)?.Value == paid);
    }
}
