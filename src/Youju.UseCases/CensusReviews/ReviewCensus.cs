using Youju.Domain.Registers;
using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;
using Youju.Storage;
using Youju.Tourism.Census;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.CensusReviews;

/// <summary>How far the units of a census are on the ladder of checks.</summary>
/// <param name="Step">Key or label of the step of which a sample is drawn; null for none.</param>
/// <param name="Percent">How many of a hundred are drawn; null for the pack's.</param>
/// <param name="Seed">Of the draw.</param>
public sealed record ReviewCensusRequest(DossierId Folder, string? Step, decimal? Percent, string Seed);

/// <summary>One step of the ladder.</summary>
/// <param name="Passed">Units whose check at the step is dated.</param>
public sealed record LadderStep(ReviewLevel Level, int Passed, int Units);

/// <summary>Where a census is.</summary>
/// <param name="Problems">Changes of grades that do not hold, in Chinese.</param>
/// <param name="Reminders">Changes that only a right speaks against which is remembered and not checked [K]: shown, never enforced.</param>
/// <param name="Sample">The units that were drawn, with their names; empty where none was asked for.</param>
public sealed record ReviewCensusResult(
    ReviewLadder Ladder,
    IReadOnlyList<LadderStep> Steps,
    IReadOnlyList<string> Problems,
    IReadOnlyList<string> Reminders,
    IReadOnlyList<(string Id, string Name, string Township)> Sample
);

/// <summary>Counts how far a census is, holds the changes of its grades against the ladder, and draws samples.</summary>
public static class ReviewCensus
{
    private const string Units = "resources";
    private const string Changes = "grade-changes";

    // The stages of the register bear the keys of the ladder's steps.
    private const string CheckDone = "-check-actual";

    /// <exception cref="UsageException">There is no census, or no such step.</exception>
    public static ReviewCensusResult ReviewUnits(ReviewCensusRequest request) =>
        ReviewOpen(OpenDossier.FromFolder(request.Folder, pack: null), request);

    /// <summary>The same of a dossier that is open.</summary>
    /// <exception cref="UsageException">There is no census, or no such step.</exception>
    public static ReviewCensusResult ReviewOpen(OpenDossier open, ReviewCensusRequest request)
    {
        if (
            open.Pack.ReviewLadders.Count == 0
            || !open.Dossier.Registers.TryGetValue(Units, out var register)
        )
            throw new UsageException(
                "这份档案的方案包没有普查的核查步骤；旅游单位请在档案里加上 tourism 方案包。"
            );
        var ladder = open.Pack.ReviewLadders.First().Value;
        var units = register.Records.Values.Where(record => !record.Current.IsWithdrawn).ToList();
        var found = FindProblems(open, ladder, units).ToLookup(one => one.IsReminder, one => one.Words);
        return new(
            ladder,
            [
                .. ladder.Steps.Select(level => new LadderStep(
                    level,
                    units.Count(unit => unit.Current[level.Key + CheckDone] is not null),
                    units.Count
                )),
            ],
            [.. found[false]],
            [.. found[true]],
            request.Step is { } asked ? DrawSample(ladder, units, asked, request) : []
        );
    }

    private static List<(string, string, string)> DrawSample(
        ReviewLadder ladder,
        List<Record> units,
        string asked,
        ReviewCensusRequest request
    )
    {
        var step = ladder.Steps.FirstOrDefault(level => level.Key == asked || level.Label == asked)
            ?? throw new UsageException(
                $"没有“{asked}”这一步，应是{string.Join("、", ladder.Steps.Select(level => level.Label))}之一。"
            );
        var percent = request.Percent
            ?? step.Sample
            ?? throw new UsageException($"方案包里没有“{step.Label}”抽多少，请用 --percent 写明百分之几。");
        if (percent is <= 0 or > 100)
            throw new UsageException("--percent 应大于 0、不超过 100。");
        var byId = units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        return
        [
            .. ReviewSample
                .DrawUnits(
                    units.Select(unit => (unit.Id, ReadField(unit, "township"))),
                    percent,
                    request.Seed
                )
                .Select(id => (id, ReadField(byId[id], "name"), ReadField(byId[id], "township"))),
        ];
    }

    // Each change begins where the one before it ended, is made by whom it may be, and the last stands in the unit.
    private static IEnumerable<(string Words, bool IsReminder)> FindProblems(
        OpenDossier open,
        ReviewLadder ladder,
        List<Record> units
    )
    {
        if (!open.Dossier.Registers.TryGetValue(Changes, out var register))
            return [];
        var labels = ListLabels(register);
        var byName = units.ToLookup(unit => ReadField(unit, "name"));
        return ListChains(register)
            .SelectMany(chain =>
                FindChainProblems([.. chain], ladder, FindUnit(chain.Key, units, byName), labels)
            );
    }

    private static IEnumerable<(string Words, bool IsReminder)> FindChainProblems(
        IReadOnlyList<Record> chain,
        ReviewLadder ladder,
        Record? unit,
        Dictionary<string, string> labels
    ) =>
        [
            .. FindBrokenLinks(chain, labels).Select(words => (words, IsReminder: false)),
            .. chain
                .Select(change => FindForeignGrade(ladder, change, labels))
                .OfType<(string Words, bool IsReminder)>(),
            .. FindEndProblem(chain[^1], unit, labels) is { } wrong
                ? [(wrong, false)]
                : Array.Empty<(string, bool)>(),
        ];

    // The changes of each unit, as they were made.
    private static IEnumerable<IGrouping<string, Record>> ListChains(Register register) =>
        register
            .Records.Values.Where(change => !change.Current.IsWithdrawn)
            .OrderBy(change => ReadField(change, "date"), StringComparer.Ordinal)
            .ThenBy(change => change.Id, StringComparer.Ordinal)
            .GroupBy(change =>
                ReadField(change, "parent") is { Length: > 0 } id ? id : ReadField(change, "name")
            );

    private static Dictionary<string, string> ListLabels(Register register) =>
        register
            .Definition.FindField("to")
            ?.Choices.ToDictionary(choice => choice.Key, choice => choice.Label)
        ?? [];

    // By its id, or by a name that only one bears.
    private static Record? FindUnit(string key, List<Record> units, ILookup<string, Record> byName) =>
        units.Find(one => one.Id == key) ?? (byName[key].Take(2).ToList() is [var only] ? only : null);

    private static string? FindEndProblem(Record last, Record? unit, Dictionary<string, string> labels)
    {
        if (unit is null)
            return $"“{ReadField(last, "name")}”改过等级，普查里没有这个单体（或有几个同名，要填所属记录）。";
        return ReadField(unit, "grade") == ReadField(last, "to")
            ? null
            : $"“{ReadField(unit, "name")}”最后改为{NameGrade(labels, ReadField(last, "to"))}，"
                + $"普查里是{NameGrade(labels, ReadField(unit, "grade"))}。";
    }

    private static IEnumerable<string> FindBrokenLinks(
        IReadOnlyList<Record> chain,
        Dictionary<string, string> labels
    ) =>
        from link in chain.Zip(chain.Skip(1))
        let before = ReadField(link.First, "to")
        let start = ReadField(link.Second, "from")
        where before != start
        select $"“{ReadField(link.Second, "name")}”{ReadField(link.Second, "date")}从{NameGrade(labels, start)}改起，"
            + $"前一次改成的是{NameGrade(labels, before)}。";

    // A grade that a step does not decide upon, as far as the ladder says.
    private static (string Words, bool IsReminder)? FindForeignGrade(
        ReviewLadder ladder,
        Record change,
        Dictionary<string, string> labels
    )
    {
        if (ladder.Steps.FirstOrDefault(level => level.Key == ReadField(change, "step")) is not { } step)
            return null;
        var foreign = new[] { "from", "to" }
            .Select(field => NameGrade(labels, ReadField(change, field)))
            .Where(grade => step.Grades.Count > 0 && !step.Grades.Contains(grade) && grade != "未获等级")
            .Distinct()
            .ToList();
        var isReminder = step.RightsMark == NoticeMark.Known;
        return foreign.Count == 0
            ? null
            : (
                $"“{ReadField(change, "name")}”在{step.Label}改了{string.Join("、", foreign)}，这一步一般不定这一级"
                    + (isReminder ? "（没有核对过文件 [K]，只作提醒）。" : "。"),
                isReminder
            );
    }

    private static string NameGrade(Dictionary<string, string> labels, string key) =>
        key.Length == 0 ? "没有等级" : labels.GetValueOrDefault(key, key);

    private static string ReadField(Record record, string field) =>
        record.Current[field] is { } value ? FieldText.FormatValue(value) : "";
}
