using Youju.Domain.Findings;
using Youju.Packs.Tables;

namespace Youju.Checking.Tables;

/// <summary>The identities that the pack demands within a table and between tables.</summary>
internal sealed class TableIdentities(IReadOnlyList<BudgetTable> tables, IReadOnlyList<TableIdentity> identities, LineNames lines)
{
    private readonly ILookup<string, BudgetTable> byForm = tables.Where(table => table.Form is not null && !table.IsEmpty).ToLookup(table => table.Form!);

    public IEnumerable<Claim> Read() => identities.Select(Read).OfType<Claim>();

    private Claim? Read(TableIdentity identity)
    {
        if (Find(identity.Whole) is not { } whole) return null;
        var parts = identity.Parts.Select(part => (part.Optional, Term: Find(part))).ToList();
        if (parts.Exists(part => !part.Optional && part.Term is null)) return null;
        var terms = parts.Select(part => part.Term).OfType<TableTerm>().ToList();
        var isCertain = identity.Parts.All(part => Find(part) is not null || IsSurelyNothing(part));
        if (identity.Relation == IdentityRelation.AtMost) return TableClaim.AtMost(identity.Pattern, whole, terms, isCertain);
        var isSum = identity.Parts.Count > 1;
        return isSum ? TableClaim.Sum(identity.Pattern, whole, terms, isCertain) : TableClaim.Equal(identity.Pattern, whole, terms[0], isCertain);
    }

    /// <summary>A grid that does not print a line has none; of loose lines only one that stands there blank is surely nothing.</summary>
    private bool IsSurelyNothing(TableAddress address) =>
        byForm[address.Form].All(table => table.IsGrid || table.Entries.Any(entry => lines.Is(entry, address.Line)));

    /// <summary>The cell at an address; null where the table, the line or the column is missing or stands there twice.</summary>
    private TableTerm? Find(TableAddress address)
    {
        if (byForm[address.Form].ToList() is not [var table] || lines.Find(table, address.Line) is not { } entry) return null;
        var figure = address.Column is { } column ? table.ColumnOf(column) is { } at ? entry.At(at) : null : entry.Amounts[0].Figure;
        return figure is null ? null : TableTerm.Of(entry, figure).In(table);
    }
}
