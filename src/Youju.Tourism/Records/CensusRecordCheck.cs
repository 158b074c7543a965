using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Census;

namespace Youju.Tourism.Records;

/// <summary>Checks the units of a census as a register keeps them: code and name of the type, points, total and grade.</summary>
public sealed class CensusRecordCheck(Pack pack)
{
    /// <summary>The key of the register that keeps a census.</summary>
    public const string Register = "resources";

    private const string Scorer = "评分";

    private readonly Dictionary<string, TypeCodeBook> books = pack.ResourceEditions.ToDictionary(
        edition => edition.Key,
        edition => new TypeCodeBook(pack.ResourceEditions.Values, edition.Value),
        StringComparer.Ordinal
    );

    /// <summary>What is wrong by the edition that the record names, or the pack's; nothing where it names one that is not known.</summary>
    public IEnumerable<RecordProblem> CheckUnit(RegisterDefinition register, Record record)
    {
        var named = LocatedFields.ReadWords(record.Current, "edition");
        return books.TryGetValue(named.Length > 0 ? named : pack.CensusTable.Edition, out var book)
            ?
            [
                .. CheckType(book, record, isNamed: named.Length > 0),
                .. CheckScore(book.Edition, register, record),
            ]
            : [];
    }

    private static IEnumerable<RecordProblem> CheckType(TypeCodeBook book, Record record, bool isNamed)
    {
        var (code, type) = (
            LocatedFields.ReadWords(record.Current, "code"),
            LocatedFields.ReadWords(record.Current, "type")
        );
        if (code.Length == 0)
            return type.Length == 0 || book.Edition.ListTypes().Any(listed => listed.Name == type)
                ? []
                : [new(record.Id, "type", $"{book.Edition.Title} 没有类型“{type}”。")];
        var answer = book.JudgeCode(code, type);
        return answer.Words is { } words && !(isNamed && answer.Verdict == TypeCodeVerdict.Ambiguous)
            ? [new(record.Id, "code", words)]
            : [];
    }

    // Points that are still being given say nothing; beside a grade all of them must be there.
    private static IEnumerable<RecordProblem> CheckScore(
        ResourceEdition edition,
        RegisterDefinition register,
        Record record
    )
    {
        var points = ReadPoints(edition, register, record.Current);
        var total = ReadNumber(record.Current, "total");
        var grade = ReadChoice(register, record.Current, "grade");
        if (total is null && grade.Length == 0)
            return [];
        ScorerSheet[] sheets = points.Count > 0 ? [new(Scorer, points)] : [];
        return UnitScoring
            .CheckWritten(edition, sheets, total, grade)
            .Problems.Select(words => new RecordProblem(
                record.Id,
                grade.Length > 0 ? "grade" : "total",
                words
            ));
    }

    // The columns of the register bear the names of the factors, as forms print them.
    private static Dictionary<string, decimal> ReadPoints(
        ResourceEdition edition,
        RegisterDefinition register,
        RecordVersion version
    ) =>
        (
            from factor in edition.Evaluation.Factors
            let field = register.Fields.FirstOrDefault(field => field.Label == factor.Value.Label)
            where field is not null
            let given = ReadNumber(version, field.Key)
            where given is not null
            select (factor.Key, given.Value)
        ).ToDictionary(StringComparer.Ordinal);

    private static decimal? ReadNumber(RecordVersion version, string field) =>
        version[field] is NumberValue { Quantity.Value: var number } ? number : null;

    private static string ReadChoice(RegisterDefinition register, RecordVersion version, string field)
    {
        var key = LocatedFields.ReadWords(version, field);
        return register.FindField(field)?.NameChoice(key) ?? key;
    }
}
