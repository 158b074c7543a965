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
    public IEnumerable<Claim> Read() => agreements.SelectMany(Read);

    private IEnumerable<Claim> Read(ClassAgreement agreement)
    {
        if (Only(agreement.Lines) is not { } named || Only(agreement.Codes) is not { } coded)
            return [];
        return from entry in named.Entries
            where !entry.IsBlank && lines.IsFunction(entry)
            let stated = Cell(named, entry, agreement.Column)
            let code = lines.FunctionCode(entry)
            let other = coded.Entries.FirstOrDefault(row => row.Code == code)
            where stated is not null && other is { IsBlank: false } && other.At(0) is not null
            select TableClaim.Equal(
                agreement.Pattern,
                stated,
                TableTerm.Of(other, other.At(0)!).In(coded),
                isCertain: true
            );
    }

    private static TableTerm? Cell(BudgetTable table, TableEntry entry, string? column)
    {
        var figure =
            column is null ? entry.Amounts[0].Figure
            : table.ColumnOf(column) is { } at ? entry.At(at)
            : null;
        return figure is null ? null : TableTerm.Of(entry, figure).In(table);
    }

    private BudgetTable? Only(string form) =>
        tables.Where(table => table.Form == form && !table.IsEmpty).ToList() is [var only] ? only : null;
}
