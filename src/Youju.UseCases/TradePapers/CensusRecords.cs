using Youju.Domain.Registers;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Census;
using Youju.Tourism.Records;

namespace Youju.UseCases.TradePapers;

/// <summary>The units of the census as a register holds them, counted by one edition.</summary>
internal sealed class CensusRecords(PaperDesk desk, ResourceEdition edition)
{
    public const string Register = CensusRecordCheck.Register;

    /// <summary>A record as a unit, with its words.</summary>
    public sealed record ReadUnit(Record Record, CensusUnit Unit, IReadOnlyDictionary<string, string> Texts);

    public ResourceEdition Edition => edition;

    public RegisterDefinition Definition => desk.Open.Pack.Registers[Register];

    public IReadOnlyList<ReadUnit> ListUnits() => [.. desk.ListRecords(Register).Select(ReadRecord)];

    public ReadUnit ReadRecord(Record record)
    {
        var texts = desk.ReadTexts(Definition, record.Current);
        var unit = new CensusUnit(
            texts["name"],
            texts["code"],
            UnitScoring.FindGrade(edition.Evaluation, texts["grade"]),
            texts["township"],
            texts["new"] == "是",
            texts["red"] == "是"
        );
        return new(record, unit, texts);
    }

    /// <summary>The name of a type, with its classes; empty where the edition does not have it.</summary>
    public ListedType? FindType(string code) => edition.ListTypes().FirstOrDefault(type => type.Code == code);

    /// <summary>What is scored, each with the points that a unit has; empty where it has none.</summary>
    /// <remarks>The columns of the register bear the names of the factors, as forms print them.</remarks>
    public IEnumerable<(EvaluationFactor Factor, string Points)> ListPoints(ReadUnit unit) =>
        edition.Evaluation.Factors.Values.Select(factor =>
            (
                factor,
                Definition.Fields.FirstOrDefault(field => field.Label == factor.Label) is { } field
                    ? unit.Texts[field.Key]
                    : ""
            )
        );
}
