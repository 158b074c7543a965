using Youju.Domain.Budget;
using Youju.Packs.Definitions.Tables;

namespace Youju.Packs.Definitions;

/// <summary>The identities of the ledger that hold in published tables too, as relations between the cells that say its items.</summary>
/// <remarks>Where an item stands in the tables is told by imports.yaml, as for whoever imports them.</remarks>
internal sealed class PlacedIdentities(Pack pack)
{
    public IEnumerable<TableIdentity> CreateTableIdentities()
    {
        foreach (var (pattern, identities) in pack.Identities)
        {
            foreach (var identity in identities.Where(identity => identity.IsInTables))
            {
                foreach (var column in identity.Columns)
                    yield return CreateTableIdentity(pattern, identity, column);
            }
        }
    }

    /// <summary>The cell that says an item in the tables of a column; null where none does.</summary>
    public TableAddress? FindAddress(string key, AmountColumn column) =>
        (
            from table in pack.Imports.Tables.Where(table => table.Heads.Count == 0)
            from cell in table.Cells
            where cell.Key == key && (cell.Into ?? table.Into) == column
            select new TableAddress(table.Form, cell.Line) { Column = cell.Column, Under = cell.Under }
        ).FirstOrDefault() ?? FindCodeAddress(key, column);

    // A part that is nothing where it is blank need not be printed, but there is no sum without its first part.
    private TableIdentity CreateTableIdentity(string pattern, IdentitySource identity, AmountColumn column) =>
        new(
            pattern,
            FindAddress(identity.Whole, column)!,
            [
                .. identity.Parts.Select(
                    (key, at) =>
                        FindAddress(key, column)! with
                        {
                            Optional = identity.Missing == MissingTerm.Zero && at > 0,
                        }
                ),
            ]
        )
        {
            Relation =
                identity.Relation == AmountRelation.AtMost ? IdentityRelation.AtMost : IdentityRelation.Equal,
        };

    private TableAddress? FindCodeAddress(string key, AmountColumn column) =>
        LedgerKey.ExtractCode(key) is { } code
        && pack.Imports.Tables.FirstOrDefault(table => table.Into == column && $"{table.Codes}.{code}" == key)
            is { } placement
            ? new(placement.Form, code)
            : null;
}
