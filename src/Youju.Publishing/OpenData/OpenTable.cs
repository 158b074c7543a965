namespace Youju.Publishing.OpenData;

/// <summary>What a column of open data holds, in the words of Table Schema.</summary>
public enum ColumnKind
{
    Text,

    /// <summary>A decimal number; empty where nobody knows it.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,
}

/// <summary>A column of open data.</summary>
/// <param name="Name">For programs: <c>executed</c>.</param>
/// <param name="Title">For people.</param>
public sealed record OpenColumn(string Name, string Title, ColumnKind Kind = ColumnKind.Text)
{
    /// <summary>What the Fiscal Data Package calls such a column; null where it has no word for it.</summary>
    public string? FiscalType { get; init; }
}

/// <summary>A table of open data; its first column is the key by which a row is named.</summary>
/// <param name="Name">The name of its files without ending.</param>
/// <param name="Rows">Each with a value for every column: a text, a decimal, a truth, or null where nobody knows.</param>
public sealed record OpenTable(
    string Name,
    string Title,
    IReadOnlyList<OpenColumn> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows
);
