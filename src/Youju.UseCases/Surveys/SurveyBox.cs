using System.Text.Json;
using Youju.Packs.Library;
using Youju.Publishing.Redaction;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Surveys;

/// <summary>A survey that is under way.</summary>
/// <param name="Dossier">The key of the dossier.</param>
/// <param name="Record">The record of 满意度调查 into which it goes.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Unit">Who asks.</param>
/// <param name="Questionnaire">The key of what is asked.</param>
/// <param name="Codes">Of the sheets that were handed out.</param>
public sealed record KeptSurvey(
    string Id,
    string Dossier,
    string Record,
    string Title,
    string Unit,
    IReadOnlyList<string> Packs,
    string Questionnaire,
    IReadOnlyList<string> Codes
);

/// <summary>Surveys and what came back: <c>surveys/id/survey-….json</c> and a file for each answer. Nothing tells who answered.</summary>
public sealed class SurveyBox(string data)
{
    // What was written once is not written again, so that copies take along what is new: the last one holds.
    private const string Heads = "survey-*.json";
    private const string Answers = "answers";
    private const int MostCodes = 5000;
    private const int LongestOpinion = 300;

    private static readonly Lock Turn = new();

    private readonly string root = Path.Combine(data, "surveys");

    /// <summary>The survey of a record; null where none is under way.</summary>
    public KeptSurvey? FindSurvey(string dossier, string record) =>
        ListSurveys().FirstOrDefault(survey => survey.Dossier == dossier && survey.Record == record);

    /// <summary>The survey to which a code belongs; null where it is none of ours.</summary>
    public KeptSurvey? FindByCode(string code) =>
        SurveyForms.IsWellFormed(code)
        && ReadSurvey(Path.Combine(root, code[..SurveyForms.SurveyLetters])) is { } survey
        && survey.Codes.Contains(code)
            ? survey
            : null;

    /// <summary>Hands out more sheets; the first time the survey begins.</summary>
    /// <param name="asked">As it begins, where its record has none yet.</param>
    /// <returns>The codes of the new sheets.</returns>
    /// <exception cref="UsageException">No more can be handed out, or another program is doing so.</exception>
    public IReadOnlyList<string> HandOut(KeptSurvey asked, int count)
    {
        lock (Turn)
        {
            using var alone = LockBox();
            // Whoever asked first has begun it, or added to it, since it was looked for.
            return AddSheets(FindSurvey(asked.Dossier, asked.Record) ?? asked, count);
        }
    }

    private FileStream LockBox()
    {
        Directory.CreateDirectory(root);
        try
        {
            return new(
                Path.Combine(root, "lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException)
        {
            throw new UsageException("另一个程序正在发问卷，请稍等再印。");
        }
    }

    private List<string> AddSheets(KeptSurvey survey, int count)
    {
        if (survey.Codes.Count >= MostCodes)
            throw new UsageException($"一次调查最多 {MostCodes} 份，已经印满。");
        var fresh = SurveyForms.CreateCodes(
            survey.Id,
            Math.Min(count, MostCodes - survey.Codes.Count),
            survey.Codes
        );
        var folder = Path.Combine(root, survey.Id);
        Directory.CreateDirectory(Path.Combine(folder, Answers));
        WriteFile(
            Path.Combine(folder, $"survey-{survey.Codes.Count + fresh.Count:00000}.json"),
            JsonSerializer.SerializeToUtf8Bytes(survey with { Codes = [.. survey.Codes, .. fresh] })
        );
        return [.. fresh];
    }

    /// <summary>An id that no survey has.</summary>
    public string CreateId()
    {
        string id;
        do id = SurveyForms.CreateSurveyId();
        while (Directory.Exists(Path.Combine(root, id)));
        return id;
    }

    /// <summary>Keeps what was answered on a sheet; a sheet counts once.</summary>
    /// <returns>False where the sheet has come back already.</returns>
    public bool KeepAnswer(KeptSurvey survey, SurveyForm form)
    {
        var path = LocateAnswer(survey, form.Code);
        if (File.Exists(path))
            return false;
        var words = DossierRedaction.MaskWords(
            form.Opinion.Trim(),
            PackLibrary.LoadPack(survey.Packs).Publication
        );
        var kept = form with { Opinion = words.Length <= LongestOpinion ? words : words[..LongestOpinion] };
        return TryWriteFile(path, JsonSerializer.SerializeToUtf8Bytes(kept));
    }

    public bool HasAnswer(KeptSurvey survey, string code) => File.Exists(LocateAnswer(survey, code));

    /// <summary>All sheets that were handed out, in the order of their codes, with what was answered.</summary>
    public IReadOnlyList<SurveyForm> ListForms(KeptSurvey survey) =>
        [
            .. survey
                .Codes.Order(StringComparer.Ordinal)
                .Select(code =>
                    File.Exists(LocateAnswer(survey, code))
                        ? JsonSerializer.Deserialize<SurveyForm>(
                            File.ReadAllBytes(LocateAnswer(survey, code))
                        )!
                        : SurveyForm.CreateBlank(code)
                ),
        ];

    private IEnumerable<KeptSurvey> ListSurveys() =>
        Directory.Exists(root)
            ? Directory
                .EnumerateDirectories(root)
                .Order(StringComparer.Ordinal)
                .Select(ReadSurvey)
                .OfType<KeptSurvey>()
            : [];

    private static KeptSurvey? ReadSurvey(string folder) =>
        Directory.Exists(folder)
        && Directory.EnumerateFiles(folder, Heads).Max(StringComparer.Ordinal) is { } last
            ? JsonSerializer.Deserialize<KeptSurvey>(File.ReadAllBytes(last))
            : null;

    private string LocateAnswer(KeptSurvey survey, string code) =>
        Path.Combine(root, survey.Id, Answers, code + ".json");

    private static void WriteFile(string path, byte[] content)
    {
        if (!TryWriteFile(path, content))
            throw new IOException($"{path} exists.");
    }

    // Nothing that was written is written over, whoever comes second.
    private static bool TryWriteFile(string path, byte[] content)
    {
        var part = $"{path}.{Guid.NewGuid():N}.part";
        File.WriteAllBytes(part, content);
        try
        {
            File.Move(part, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(part);
            return false;
        }
    }
}
