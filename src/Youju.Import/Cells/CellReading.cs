using Youju.Domain.Registers;

namespace Youju.Import.Cells;

/// <summary>What a cell says in a field: a value, or why it is none.</summary>
/// <param name="Expected">What should stand there and what to do, in Chinese; null where the value is fine.</param>
internal readonly record struct CellReading(FieldValue? Value, string? Expected)
{
    public static CellReading FromValue(FieldValue value) => new(value, null);

    public static CellReading FromProblem(string expected) => new(null, expected);
}
