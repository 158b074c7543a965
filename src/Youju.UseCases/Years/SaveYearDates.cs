using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Storage;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Years;

/// <summary>Days of a year as a person has written them.</summary>
public sealed record SaveYearDatesRequest(
    DossierId Folder,
    IReadOnlyList<WrittenDay> Days,
    DateOnly Today,
    DateTimeOffset At
);

/// <summary>A day as it was written.</summary>
/// <param name="Key">A date or a step of the packs' calendar.</param>
/// <param name="Text">Empty takes the day out.</param>
/// <param name="Seen">What stood there when he began, yyyy-MM-dd; empty for nothing.</param>
public sealed record WrittenDay(string Key, string Text, string Seen)
{
    internal bool IsTyped => Text.Trim() != Seen;
}

/// <summary>Saves the days that can be read; the others stay as they were, with the reason.</summary>
public static class SaveYearDates
{
    // A budget is set up before its year, and its accounts are reviewed after it.
    private const int YearsBefore = 1;
    private const int YearsAfter = 3;

    /// <returns>Why a day was not saved, in Chinese, by its key.</returns>
    /// <exception cref="Refusals.UsageException">The folder is no dossier.</exception>
    public static IReadOnlyDictionary<string, string> SaveDays(SaveYearDatesRequest request) =>
        DossierEdit.RepeatOnConflict(() => SaveOnce(request));

    private static Dictionary<string, string> SaveOnce(SaveYearDatesRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var changes = request
            .Days.Where(day => Label(open, day.Key) is not null)
            .Select(day => ReadChange(day, open.Dossier, request.Today))
            .OfType<DayChange>()
            .ToList();
        var wanted = changes.Where(change => change.Problem is null).ToList();
        if (wanted.Count > 0)
            SaveChanges(request, open, wanted);
        return changes
            .Where(change => change.Problem is not null && change.Written.IsTyped)
            .ToDictionary(change => change.Written.Key, change => change.Problem!, StringComparer.Ordinal);
    }

    // Null where what was written stands there already.
    private static DayChange? ReadChange(WrittenDay written, Dossier dossier, DateOnly today)
    {
        var standing = dossier.Notes.Dates.TryGetValue(written.Key, out var day) ? FormatDay(day) : "";
        var (wanted, problem) = ReadDay(written.Text, dossier, today);
        var change = new DayChange(written, wanted, problem);
        if (problem is null && change.Wanted == standing)
            return null;
        return problem is null && standing != written.Seen
            ? change with
            {
                Problem = DescribeOther(standing),
            }
            : change;
    }

    private static void SaveChanges(SaveYearDatesRequest request, OpenDossier open, List<DayChange> changes)
    {
        var dates = open.Dossier.Notes.Dates;
        foreach (var change in changes)
            dates = change.Day is { } day
                ? dates.SetItem(change.Written.Key, day)
                : dates.Remove(change.Written.Key);
        List<string> told =
        [
            .. changes.Select(change =>
                $"{Label(open, change.Written.Key)} {(change.Day is null ? "去掉" : change.Wanted)}"
            ),
        ];
        DossierEdit.SaveChange(
            request.Folder,
            open.Seen,
            new(
                open.Dossier with
                {
                    Notes = open.Dossier.Notes with { Dates = dates },
                },
                new(told is [var only] ? $"日期：{only}" : $"写明 {told.Count} 个日期", request.At)
                {
                    SummaryLines = told,
                }
            )
        );
    }

    private static string DescribeOther(string standing) =>
        standing.Length == 0 ? "别人刚才去掉了这个日期，请再看一下" : $"别人刚才写了 {standing}，请再看一下";

    /// <summary>The day that somebody wrote: what has happened lies neither outside of the year's course nor ahead.</summary>
    internal static (DateOnly? Day, string? Problem) ReadDay(string text, Dossier dossier, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, null);
        if (DateWords.ReadDates(text.Trim(), year: null) is not { } read || read.First != read.Last)
            return (null, $"“{text.Trim()}”不是一个日期，请写成 2025-03-18 或 2025年3月18日");
        var day = read.First;
        var (first, last) = (dossier.Year - YearsBefore, dossier.Year + YearsAfter);
        return day > today ? (null, $"{FormatDay(day)} 还没有到，到了那天再写")
            : day.Year < first || day.Year > last
                ? (null, $"{FormatDay(day)} 不在这一年度的前后（{first} 至 {last} 年）")
            : (day, null);
    }

    private static string? Label(OpenDossier open, string key) =>
        open.Pack.Calendar.Dates.GetValueOrDefault(key)?.Label
        ?? (open.Pack.Calendar.Steps.GetValueOrDefault(key) is { } step ? $"“{step.Label}”办结" : null);

    private static string FormatDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <param name="Day">What stands there from now on; null for nothing.</param>
    /// <param name="Problem">Why it is not saved; null where it is.</param>
    private sealed record DayChange(WrittenDay Written, DateOnly? Day, string? Problem)
    {
        public string Wanted => Day is { } day ? FormatDay(day) : "";
    }
}
