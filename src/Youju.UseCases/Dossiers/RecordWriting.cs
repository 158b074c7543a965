using System.Collections.Immutable;
using Youju.Domain.Cells;
using Youju.Domain.Registers;
using Youju.Import.Records;

namespace Youju.UseCases.Dossiers;

/// <summary>What is written beside the fields of a version.</summary>
internal sealed record VersionNote(DateTimeOffset At, string By, string? State);

/// <summary>What was read of a record becomes a version, or a list of what is wrong with it.</summary>
internal static class RecordWriting
{
    /// <param name="before">What stands; what a row does not speak of stays.</param>
    public static RecordVersion CreateVersion(
        VersionNote note,
        RecordVersion? before,
        ImmutableSortedDictionary<string, FieldValue> values
    ) =>
        new((before?.Number ?? 0) + 1, values, note.At, note.By)
        {
            State = note.State is { Length: > 0 } state ? state : before?.State,
            Illustrative = before is null
                ? []
                : before.Illustrative.Except(
                    values.Where(value => !value.Value.Equals(before[value.Key])).Select(value => value.Key)
                ),
            Foreign = before?.Foreign ?? ForeignCells.None,
        };

    /// <summary>Why a version cannot be saved, by the field.</summary>
    public static Dictionary<string, string> CollectProblems(
        RegisterDefinition definition,
        EntryReading reading,
        RecordVersion version
    )
    {
        var problems = reading.Problems.ToDictionary(StringComparer.Ordinal);
        foreach (
            var problem in definition.CheckRecord(Record.FromFirstVersion("", version with { Number = 1 }))
        )
            problems.TryAdd(problem.Field, problem.Message);
        return problems;
    }
}
