using Youju.Domain.Registers;

namespace Youju.Import.Requests;

/// <summary>What is brought in, and what was said about it.</summary>
/// <param name="FileName">As people know it.</param>
/// <param name="At">When it is brought in.</param>
public sealed record ImportRequest(string FileName, DateTimeOffset At)
{
    /// <summary>The register that the workbook holds, where its columns leave it open.</summary>
    public string? Register { get; init; }

    /// <summary>The dossier's year, for days that name none.</summary>
    public int? Year { get; init; }

    public IReadOnlyList<ColumnMap> Maps { get; init; } = [];

    /// <summary>Values that all rows share, by field.</summary>
    public IReadOnlyList<ColumnMap> Constants { get; init; } = [];

    /// <summary>Those that were said of a register.</summary>
    public IEnumerable<ColumnMap> ConstantsFor(string register) =>
        Constants.Where(said => said.IsSaidOf(register));

    /// <summary>Whether all rows share a value of a field.</summary>
    public bool SharesField(string register, FieldDefinition field) =>
        ConstantsFor(register).Any(said => said.Header == field.Label || said.Header == field.Key);

    /// <summary>The stored evidence, by the name it came with.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = new Dictionary<string, string>();

    /// <summary>The unit of tables that name none.</summary>
    public string? Unit { get; init; }

    /// <summary>The day up to which amounts executed count, where someone said it.</summary>
    public DateOnly? AsOf { get; init; }
}
