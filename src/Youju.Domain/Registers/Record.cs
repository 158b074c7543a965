using System.Collections.Immutable;

namespace Youju.Domain.Registers;

/// <summary>One entry of a register with everything it ever said.</summary>
public sealed record Record(string Id, ImmutableList<RecordVersion> Versions)
{
    public static Record FromFirstVersion(string id, RecordVersion first) => new(id, [first]);

    public RecordVersion Current => Versions[^1];

    /// <summary>Whether it says that it belongs to a record of the register above.</summary>
    public bool BelongsTo(string id) =>
        Current[RegisterDefinition.ParentField] is ReferenceValue above && above.RecordId == id;

    /// <exception cref="ArgumentException">The version does not follow the last one.</exception>
    public Record AppendVersion(RecordVersion version) =>
        version.Number == Current.Number + 1
            ? this with
            {
                Versions = Versions.Add(version),
            }
            : throw new ArgumentException(
                $"Version {version.Number} does not follow {Current.Number}.",
                nameof(version)
            );

    public bool Equals(Record? other) =>
        other is not null && Id == other.Id && Versions.SequenceEqual(other.Versions);

    public override int GetHashCode() => HashCode.Combine(Id, Versions.Count);
}
