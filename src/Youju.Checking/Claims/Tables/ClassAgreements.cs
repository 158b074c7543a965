using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>B09: a class has the same amount in the table that names it and in the table that lists its code.</summary>
internal sealed class ClassAgreements(
    IReadOnlyList<BudgetTable> tables,
    IReadOnlyList<ClassAgreement> agreements,
    LineNames lines
)
{
    public IEnumerable<Claim> ReadClaims() => agreements.SelectMany(CompareTables);

    private IEnumerable<Claim> CompareTables(ClassAgreement agreement)
    {
        if (
            FindSoleTable(agreement.Lines) is not { } named
            || FindSoleTable(agreement.Codes) is not { } coded
        )
            return [];
        return from entry in named.Entries
            where !entry.IsBlank && lines.IsFunctionalClass(entry)
            let stated = FindTermInColumn(named, entry, agreement.Column)
            let code = lines.FindFunctionCode(entry)
            let other = coded.Entries.FirstOrDefault(row => row.Code == code)
            where stated is not null && other is { IsBlank: false } && other.FindFigure(0) is not null
            select TableClaim.CreateEquality(
                agreement.Pattern,
                stated,
                TableTerm.FromEntry(other, other.FindFigure(0)!).NameWithTable(coded),
                isCertain: true
            );
    }

    private static TableTerm? FindTermInColumn(BudgetTable table, TableEntry entry, string? column)
    {
        var figure =
            column is null ? entry.Amounts[0].Figure
            : table.FindColumn(column) is { } at ? entry.FindFigure(at)
            : null;
        return figure is null ? null : TableTerm.FromEntry(entry, figure).NameWithTable(table);
    }

    private BudgetTable? FindSoleTable(string form) =>
        tables.Where(table => table.Form == form && !table.IsEmpty).ToList() is [var only] ? only : null;
}
