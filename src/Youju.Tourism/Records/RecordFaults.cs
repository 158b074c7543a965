using Youju.Domain.Registers;
using Youju.Packs.Definitions;

namespace Youju.Tourism.Records;

/// <summary>What is wrong with a record: by its register's definition, on the map, and by the standard of a census.</summary>
public sealed class RecordFaults(Pack pack)
{
    private readonly Lazy<CensusRecordCheck> census = new(() => new(pack));

    public IEnumerable<RecordProblem> FindProblems(RegisterDefinition register, Record record) =>
        record.Current.IsWithdrawn
            ? []
            :
            [
                .. register.CheckRecord(record),
                .. LocatedFields.FindProblem(record.Current) is { } unreadable
                    ? new[] { new RecordProblem(record.Id, LocatedFields.Point, unreadable) }
                    : [],
                .. register.Key == CensusRecordCheck.Register ? census.Value.CheckUnit(register, record) : [],
            ];
}
