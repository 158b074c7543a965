using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Publishing.Years;

namespace Youju.Publishing.Pages;

/// <summary>Where the money of a year went: persons, running, each project, the rest.</summary>
internal static class YearMoney
{
    /// <summary>The largest first; what is not known is left out.</summary>
    public static IReadOnlyList<DrawnBar> ListSpending(PublicYear year) =>
        [
            .. year
                .Dossier.Ledger.Lines.Where(line => line.Amounts.Executed is { Fen: > 0 })
                .GroupBy(line => line.Project ?? line.Kind.ToChineseLabel(), StringComparer.Ordinal)
                .Select(group => CreateBar(group.Key, [.. group]))
                .OrderByDescending(bar => bar.Length)
                .ThenBy(bar => bar.Label, StringComparer.Ordinal),
        ];

    private static DrawnBar CreateBar(string label, IReadOnlyList<BudgetLine> lines)
    {
        var spent = lines.Sum(line => line.Amounts.Executed!.Value.Yuan);
        var item = lines[0].Project is { } project
            ? LedgerFigures.ProjectPrefix + project
            : NameItem(lines[0].Kind);
        return new(
            label,
            spent,
            YearWords.FormatTenThousands(spent),
            item is null ? null : DossierKey.FromAmount(item, AmountColumn.Executed).ToString()
        );
    }

    private static string? NameItem(ExpenditureKind kind) =>
        kind switch
        {
            ExpenditureKind.Personnel => "personnel",
            ExpenditureKind.Operating => "operating",
            _ => null,
        };
}
