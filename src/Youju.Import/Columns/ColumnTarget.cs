namespace Youju.Import.Columns;

/// <summary>What a column of a register's workbook holds.</summary>
/// <param name="Field">The field's key, or one of the columns that every register may have.</param>
internal readonly record struct ColumnTarget(string Field, FieldPart Part = FieldPart.Value)
{
    public static readonly ColumnTarget Id = new("id", FieldPart.Fixed);
    public static readonly ColumnTarget State = new("state", FieldPart.Fixed);
    public static readonly ColumnTarget Reason = new("reason", FieldPart.Fixed);
    public static readonly ColumnTarget Breakdown = new("breakdown", FieldPart.Fixed);
}

internal enum FieldPart
{
    Value,

    /// <summary>The first day of a span of days.</summary>
    First,

    /// <summary>The last day.</summary>
    Last,

    /// <summary>How a number was measured.</summary>
    Method,

    /// <summary>Who says so.</summary>
    Source,

    /// <summary>No field: id, state, reason.</summary>
    Fixed,
}
