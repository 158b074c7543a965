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
                .Select(group => CreateBar(year, group.Key, [.. group]))
                .OrderByDescending(bar => bar.Length)
                .ThenBy(bar => bar.Label, StringComparer.Ordinal),
        ];

    // A figure that the papers print is printed alike here, whatever its lines add up to.
    private static DrawnBar CreateBar(PublicYear year, string label, IReadOnlyList<BudgetLine> lines)
    {
        var item = lines[0].Project is { } project
            ? LedgerFigures.ProjectPrefix + project
            : NameItem(lines[0].Kind);
        var key = item is null ? null : DossierKey.FromAmount(item, AmountColumn.Executed).ToString();
        if (key is not null && year.FindFact(key)?.Quantity is { } known)
            return new(label, known.Value, year.Print(known), key);
        var spent = lines.Sum(line => line.Amounts.Executed!.Value.Yuan);
        return new(label, spent, YearWords.FormatTenThousands(spent), key);
    }

    private static string? NameItem(ExpenditureKind kind) =>
        kind switch
        {
            ExpenditureKind.Personnel => "personnel",
            ExpenditureKind.Operating => "operating",
            _ => null,
        };
}
