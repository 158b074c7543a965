using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Database.People;
using Youju.Domain.Submissions;
using Youju.Storage.Submissions;

namespace Youju.Database.Programs;

/// <summary>Something that was done to a dossier.</summary>
/// <param name="Number">Its line in the log; the numbers rise, and lines of other subjects lie between.</param>
/// <param name="Verb">save, undo, freeze, release, and whatever else the log says of dossiers.</param>
/// <param name="Dossier">The key of the dossier.</param>
/// <param name="Version">What the dossier is after it; null where that is not noted.</param>
public sealed record DossierEvent(
    long Number,
    DateTimeOffset At,
    string By,
    string Verb,
    string Dossier,
    string Detail,
    string? Version
)
{
    /// <summary>The act of a submission that it tells of; null for everything else.</summary>
    public SubmissionAct? Act { get; init; }

    /// <summary>The id of the unit whose dossier it is.</summary>
    public string Unit => UnitTree.ReadUnit(Dossier);
}

/// <summary>A part of the feed.</summary>
/// <param name="Last">The line up to which the log was read, whatever stood in it.</param>
/// <param name="HasMore">Whether lines follow.</param>
public sealed record FeedPage(IReadOnlyList<DossierEvent> Events, long Last, bool HasMore);

/// <summary>What was done to dossiers, in its order, read from the log.</summary>
public sealed class ChangeFeed(DatabasePlace database)
{
    private const int YearDigits = 4;
    private const int LinesAtOnce = 500;

    /// <summary>The events behind a line of the log.</summary>
    /// <param name="isOpen">Whether a unit's events may be told to the one who asks; each dossier is asked once.</param>
    public FeedPage ReadEvents(long after, int most, Func<string, bool> isOpen) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            var known = new Dictionary<string, bool>(StringComparer.Ordinal);
            var events = new List<DossierEvent>();
            while (true)
            {
                var rows = ListRows(context, after);
                foreach (var row in rows)
                {
                    if (events.Count == most)
                        return new FeedPage(events, after, HasMore: true);
                    after = row.Number;
                    if (IsDossierKey(row.Dossier) && IsOpenDossier(context, row.Dossier))
                        events.Add(AddAct(context, ReadEvent(row)));
                }

                if (rows.Count < LinesAtOnce)
                    return new(events, after, HasMore: false);
            }

            bool IsOpenDossier(WorkbenchContext open, string key) =>
                known.TryGetValue(key, out var isKnown)
                    ? isKnown
                    : known[key] = !IsLogin(open, key) && isOpen(UnitTree.ReadUnit(key));
        });

    /// <summary>The number of the last line; 0 where there is none.</summary>
    public long FindLast() =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context.Log.Max(row => (long?)row.Number) ?? 0;
        });

    private static List<LogRow> ListRows(WorkbenchContext context, long after) =>
        [
            .. context
                .Log.AsNoTracking()
                .Where(row => row.Number > after)
                .OrderBy(row => row.Number)
                .Take(LinesAtOnce),
        ];

    // Lines about people and units stand in the same log; a dossier is called by its unit and its year.
    private static bool IsDossierKey(string about)
    {
        var unit = UnitTree.ReadUnit(about);
        return unit.Length > 0
            && about.Length == unit.Length + 1 + YearDigits
            && about.AsSpan(unit.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // Somebody may be called zhang-2024.
    private static bool IsLogin(WorkbenchContext context, string about) =>
        AccountRows.FindRow(context, about) is not null
        && !context.Dossiers.AsNoTracking().Any(row => row.Id == about);

    // The line of an act begins with its number and ends with its hash, for the audit.
    private static DossierEvent AddAct(WorkbenchContext context, DossierEvent told)
    {
        if (told.Verb != "act" || told.Detail.Split(' ') is not [var number, .. var words, _])
            return told;
        var row = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var act)
            ? context
                .Set<SubmissionActRow>()
                .AsNoTracking()
                .SingleOrDefault(row => row.Dossier == told.Dossier && row.Number == act)
            : null;
        return row is null
            ? told
            : told with
            {
                Detail = string.Join(' ', words).Trim(),
                Act = ActText.ParseAct(row.Act),
            };
    }

    private static DossierEvent ReadEvent(LogRow row)
    {
        var detail = LogDetail.ParseDetail(row.Detail);
        return new(
            row.Number,
            LogWriter.ParseTime(row.At),
            row.By,
            row.Verb,
            row.Dossier,
            detail.Words,
            detail.Version is { Length: > 0 } version ? version : null
        );
    }
}
