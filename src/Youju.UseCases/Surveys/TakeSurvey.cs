using System.Globalization;
using System.Text;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Packs.Definitions.Tourism;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.Text.Times;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Surveys;

/// <summary>Answers that are to be counted into their record.</summary>
/// <param name="Record">Id or name of the record of 满意度调查.</param>
public sealed record TakeSurveyRequest(
    DossierId Folder,
    string Record,
    IReadOnlyList<SurveyForm> Forms,
    DateTimeOffset At,
    string By
)
{
    /// <summary>The key of what was asked; null for the pack's first.</summary>
    public string? Questionnaire { get; init; }
}

/// <summary>Counts what came back into the record, with the list of all sheets as its evidence; in one step.</summary>
public static class TakeSurvey
{
    /// <summary>The register whose records surveys are.</summary>
    public const string Register = "surveys";

    private const string ListName = "满意度调查 ";
    private const string ListKind = "csv";

    /// <exception cref="UsageException">There is no such record, or nothing was handed out.</exception>
    public static SurveyCount TakeAnswers(TakeSurveyRequest request) =>
        DossierEdit.RepeatOnConflict(() => TakeOnce(request));

    /// <summary>What is asked in a dossier.</summary>
    /// <exception cref="UsageException">Its packs ask nothing.</exception>
    public static (string Key, Questionnaire Asked) FindQuestionnaire(OpenDossier open, string? asked)
    {
        var known = open.Pack.Questionnaires;
        if (asked is not null && known.TryGetValue(asked, out var found))
            return (asked, found);
        return known.Count > 0 && asked is null
            ? (known.First().Key, known.First().Value)
            : throw new UsageException(
                known.Count == 0
                    ? "这份档案的方案包没有调查表；旅游单位请在档案里加上 tourism 方案包，或把自己的表放进方案包的 questionnaires/。"
                    : $"没有调查表“{asked}”，现有{string.Join("、", known.Keys)}。"
            );
    }

    private static SurveyCount TakeOnce(TakeSurveyRequest request)
    {
        if (request.Forms.Count == 0)
            throw new UsageException("还没有发出一份，没有可以汇总的。");
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var asked = FindQuestionnaire(open, request.Questionnaire).Asked;
        var register = RecordFinder.FindRegister(open.Dossier, Register);
        var record = RecordFinder.FindNamedRecord(register, request.Record);
        var count = SurveyCount.CountForms(asked, request.Forms);
        if (!WasCounted(open.Dossier, record.Current))
            RefuseOtherCounts(register.Definition, record.Current, count);
        var list = Encoding.UTF8.GetBytes(SurveyForms.PrintList(asked, request.Forms));
        var proof = CreateProof(list, record.Id, request.At, count);
        var version = CreateVersion(open, register, record, count, proof, request);
        var dossier = RecordFinder.ReplaceRegister(
            open.Dossier,
            register.WithRecord(record.AppendVersion(version))
        );
        dossier = dossier with { Evidence = dossier.Evidence.SetItem(proof.Sha256, proof) };
        DossierEdit.SaveChange(
            request.Folder,
            open.Seen,
            new(
                dossier,
                new StepNote(
                    $"汇总满意度调查{register.Definition.FormatNameWithId(record.Id, version)}",
                    request.At
                )
                {
                    By = request.By,
                }
            )
            {
                Originals = [new(proof, () => list)],
            }
        );
        return count;
    }

    // More sheets may have come back since.
    private static bool WasCounted(Dossier dossier, RecordVersion current) =>
        current["evidence"] is EvidenceValue proof
        && dossier.Evidence.GetValueOrDefault(proof.Sha256) is { Kind: ListKind } file
        && file.Name.StartsWith(ListName, StringComparison.Ordinal);

    // What somebody counted elsewhere is no older count of these sheets.
    private static void RefuseOtherCounts(
        RegisterDefinition definition,
        RecordVersion current,
        SurveyCount count
    )
    {
        var other = ListCounts(count)
            .Where(one =>
                current[one.Key] is NumberValue told
                && told.Quantity.Value != one.Value
                && !current.Illustrative.Contains(one.Key)
            )
            .Select(one =>
                $"{definition.FindField(one.Key)!.Label}记的是 {FieldText.FormatValue(current[one.Key]!)}，汇总是 {Print(one.Value)}"
            )
            .ToList();
        if (other.Count > 0)
            throw new UsageException(
                $"这条记录里已经有别处记的数：{string.Join("；", other)}。没有改动。要按发出的表汇总，请先核对，把记录里的这几项清空，再汇总。"
            );
    }

    private static Dictionary<string, int> ListCounts(SurveyCount count) =>
        new(StringComparer.Ordinal)
        {
            ["issued"] = count.Issued,
            ["returned"] = count.Returned,
            ["valid"] = count.Valid,
            ["satisfied"] = count.Satisfied,
        };

    private static EvidenceFile CreateProof(byte[] list, string record, DateTimeOffset at, SurveyCount count)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(list));
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"{ListName}{record} {at:yyyyMMdd-HHmm}-{hash[..4]}.csv"
        );
        var note = string.Create(
            CultureInfo.InvariantCulture,
            $"发出 {count.Issued} 份，收回 {count.Returned} 份，有效 {count.Valid} 份，满意 {count.Satisfied} 份；逐份在表里"
        );
        return new(hash, name, note) { Kind = ListKind, AddedOn = ChinaTime.FindDay(at) };
    }

    private static RecordVersion CreateVersion(
        OpenDossier open,
        Register register,
        Record record,
        SurveyCount count,
        EvidenceFile proof,
        TakeSurveyRequest request
    )
    {
        var texts = ListCounts(count)
            .ToDictionary(one => one.Key, one => Print(one.Value), StringComparer.Ordinal);
        var entry = new RecordEntry(register.Definition, open.Pack, open.Dossier.EvidenceNames);
        var reading = entry.ReadTexts(texts, record.Current);
        var values = reading.Values.SetItem("evidence", new EvidenceValue(proof.Sha256));
        var version = RecordWriting.CreateVersion(new(request.At, request.By, null), record.Current, values);
        var problems = RecordWriting.CollectProblems(register.Definition, reading, version);
        return problems.Count == 0 ? version : throw new UsageException(string.Join("；", problems.Values));
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
