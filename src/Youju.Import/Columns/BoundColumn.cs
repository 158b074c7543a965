namespace Youju.Import.Columns;

/// <summary>A column of a sheet and what it holds.</summary>
/// <param name="Position">From 0.</param>
/// <param name="Scale">What one printed unit is worth; null where the head names none.</param>
/// <param name="IsByName">Whether the head is the field's own name; else it is known by an alias or because someone said so.</param>
internal sealed record BoundColumn(
    int Position,
    ColumnHeader Header,
    ColumnTarget Target,
    decimal? Scale,
    bool IsByName
);
