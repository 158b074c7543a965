using System.Collections.Immutable;
using Youju.Domain.Registers;

namespace Youju.Import.Records;

/// <summary>What holds for all rows of a sheet.</summary>
/// <param name="Year">The dossier's year, for days that name none.</param>
/// <param name="At">The day of the import, for states that a past day makes evident.</param>
/// <param name="Evidence">The stored evidence, by the name it came with.</param>
/// <param name="Constants">Values that all rows share; they stand where a row says nothing.</param>
/// <param name="State">The state that all rows share.</param>
internal sealed record RowSettings(
    int? Year,
    DateOnly At,
    IReadOnlyDictionary<string, string> Evidence,
    ImmutableSortedDictionary<string, FieldValue> Constants,
    string? State
)
{
    /// <summary>Fields of which only the title says something, so that what a row says of itself is more.</summary>
    public IReadOnlySet<string> ToldByTitle { get; init; } = new HashSet<string>();
}
