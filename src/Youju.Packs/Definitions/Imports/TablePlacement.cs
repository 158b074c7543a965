using Youju.Domain.Budget;

namespace Youju.Packs.Definitions.Imports;

/// <summary>Where the amounts of one published table stand in the ledger.</summary>
/// <param name="Form">The table's key in tables.yaml.</param>
/// <param name="Into">The column of the ledger for a table of the dossier's own year.</param>
public sealed record TablePlacement(string Form, AmountColumn Into)
{
    public IReadOnlyList<CellPlacement> Cells { get; init; } = [];

    /// <summary>What stands before the code in the keys of rows by code: <c>spending</c> for <c>spending.2070113</c>.</summary>
    public string? Codes { get; init; }

    /// <summary>For a table whose heads name year and kind, such as 2023年决算数: the column of the ledger by the end of the head.</summary>
    public IReadOnlyDictionary<string, AmountColumn> Heads { get; init; } =
        new Dictionary<string, AmountColumn>();
}

/// <summary>One amount of a published table.</summary>
/// <param name="Line">The line's key in tables.yaml.</param>
/// <param name="Key">The ledger's key.</param>
public sealed record CellPlacement(string Line, string Key)
{
    /// <summary>The column's key in tables.yaml; the first amount of the line where none is named.</summary>
    public string? Column { get; init; }

    /// <summary>Another column of the ledger than the table's.</summary>
    public AmountColumn? Into { get; init; }

    /// <summary>A line that must stand below: lines of one name may stand twice.</summary>
    public string? Before { get; init; }

    /// <summary>A line that must stand above.</summary>
    public string? Under { get; init; }
}
