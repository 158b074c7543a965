using System.Collections.Immutable;

namespace Youju.Domain.Cells;

/// <summary>What a row holds under columns that nobody defines any more; kept as written, counted nowhere.</summary>
/// <remarks>Blank cells are not held, so that a row without them and one with blank ones are alike.</remarks>
public sealed class ForeignCells : IEquatable<ForeignCells>
{
    private readonly ImmutableSortedDictionary<string, string> cells;

    private ForeignCells(ImmutableSortedDictionary<string, string> cells) => this.cells = cells;

    public static ForeignCells None { get; } =
        new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The columns that hold something, in the order of their names.</summary>
    public IEnumerable<string> Columns => cells.Keys;

    /// <summary>The cell as written; empty where it is blank.</summary>
    public string this[string column] => cells.GetValueOrDefault(column, "");

    public static ForeignCells FromColumns(IEnumerable<KeyValuePair<string, string>> cells)
    {
        var held = None.cells.SetItems(cells.Where(cell => cell.Value.Length > 0));
        return held.IsEmpty ? None : new(held);
    }

    public bool Equals(ForeignCells? other) => other is not null && cells.SequenceEqual(other.cells);

    public override bool Equals(object? obj) => Equals(obj as ForeignCells);

    public override int GetHashCode() => HashCode.Combine(cells.Count, Columns.FirstOrDefault());
}
