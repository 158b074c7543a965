using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Youju.Formats.Findings;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Publications;

/// <summary>How far a question is.</summary>
public enum QuestionState
{
    /// <summary>Nobody but the unit sees it.</summary>
    Waiting,

    /// <summary>It is public with its answer.</summary>
    Answered,

    /// <summary>It is not published; why is kept.</summary>
    Declined,
}

/// <summary>A question on what a unit published.</summary>
/// <param name="Figure">The key of the figure; empty for the year as a whole.</param>
/// <param name="Label">What the figure is called.</param>
public sealed record PublicQuestion(
    string Id,
    string UnitId,
    string Unit,
    int Year,
    string Figure,
    string Label,
    string Text,
    DateTimeOffset Asked
)
{
    public QuestionState State { get; init; }

    /// <summary>The answer, or why it is not published.</summary>
    public string Words { get; init; } = "";

    /// <summary>Who answered.</summary>
    public string By { get; init; } = "";

    public DateTimeOffset? Answered { get; init; }
}

/// <summary>Questions from the public: <c>questions/unit/year/id.json</c>. None is public before the unit has answered it.</summary>
public sealed class QuestionBox(string data)
{
    /// <summary>How long a question may be.</summary>
    public const int LongestText = 500;

    private const string Asked = ".json";
    private const string Ended = ".answer.json";
    private const int ShortestText = 5;
    private const int MostWaiting = 500;
    private const int IdBytes = 8;

    private readonly YearFolders folders = new(data, "questions");

    /// <summary>Changes whenever one is answered or turned away.</summary>
    public string Stamp => folders.Stamp;

    /// <summary>Takes a question on a published edition.</summary>
    /// <exception cref="UsageException">It is too short or too long, or too many wait already.</exception>
    public PublicQuestion AddQuestion(
        PublishedEdition edition,
        string figure,
        string text,
        DateTimeOffset now
    )
    {
        var manifest = edition.Manifest;
        var words = text.Trim();
        if (words.Length is < ShortestText or > LongestText)
            throw new UsageException(
                PublicationRemarks.QuestionLength,
                [
                    ShortestText.ToString(CultureInfo.InvariantCulture),
                    LongestText.ToString(CultureInfo.InvariantCulture),
                ]
            );
        if (
            ListQuestions(manifest.UnitId, manifest.Year).Count(one => one.State == QuestionState.Waiting)
            >= MostWaiting
        )
            throw new UsageException(PublicationRemarks.TooManyQuestions, []);
        var asked = manifest.Figures.FirstOrDefault(one => one.Key == figure);
        var question = new PublicQuestion(
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)),
            manifest.UnitId,
            manifest.Unit,
            manifest.Year,
            asked?.Key ?? "",
            asked?.Label ?? "",
            PersonalData.MaskWords(words),
            now
        );
        KeepQuestion(question);
        return question;
    }

    /// <summary>The questions of a year, the first asked first.</summary>
    public IReadOnlyList<PublicQuestion> ListQuestions(string unitId, int year) =>
        ReadFolder(folders.LocateYear(unitId, year));

    /// <summary>Everything that was answered.</summary>
    public IReadOnlyList<PublicQuestion> ListAnswered() =>
        [
            .. folders
                .ListYears()
                .SelectMany(year => ReadFolder(year.Folder))
                .Where(one => one.State == QuestionState.Answered),
        ];

    /// <summary>Answers a question, which makes it public, or keeps why it is not published.</summary>
    /// <returns>False where there is no such question, or it is answered already.</returns>
    /// <exception cref="UsageException">Nothing is said.</exception>
    public bool Answer(
        PublicQuestion question,
        QuestionState state,
        string words,
        string by,
        DateTimeOffset now
    )
    {
        if (string.IsNullOrWhiteSpace(words))
            throw new UsageException(PublicationRemarks.AnswerMissing, []);
        return question.State == QuestionState.Waiting
            && KeepQuestion(question with { State = state, Words = words.Trim(), By = by, Answered = now });
    }

    /// <returns>False where it stands already.</returns>
    private bool KeepQuestion(PublicQuestion question)
    {
        var folder = folders.LocateYear(question.UnitId, question.Year);
        Directory.CreateDirectory(folder);
        // What was written once is not written again: copies take along what is new.
        var path = Path.Combine(
            folder,
            question.Id + (question.State == QuestionState.Waiting ? Asked : Ended)
        );
        var waiting = $"{path}.{Path.GetRandomFileName()}.part";
        File.WriteAllText(waiting, JsonSerializer.Serialize(question));
        try
        {
            File.Move(waiting, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(waiting);
            return false;
        }

        // What waits is shown to nobody.
        if (question.State != QuestionState.Waiting)
            folders.ChangeStamp();
        return true;
    }

    private static IReadOnlyList<PublicQuestion> ReadFolder(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "*" + Asked)
                    .Select(path => JsonSerializer.Deserialize<PublicQuestion>(File.ReadAllText(path))!)
                    .GroupBy(question => question.Id, StringComparer.Ordinal)
                    .Select(same => same.MaxBy(question => question.State)!)
                    .OrderBy(question => question.Asked)
                    .ThenBy(question => question.Id, StringComparer.Ordinal),
            ]
            : [];
}
