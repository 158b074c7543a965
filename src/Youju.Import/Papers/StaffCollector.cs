using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Papers;

/// <summary>
/// Posts and people that base tables show; those of last year's fill only what nobody has said, and
/// wait to be confirmed.
/// </summary>
internal sealed class StaffCollector
{
    private StaffCount? own;
    private (StaffCount Counts, string Source)? lastYears;

    /// <summary>What the counts say of posts and people; null where they are about something else.</summary>
    public static StaffCount? ReadStaffCount(IReadOnlyDictionary<string, int> counts)
    {
        int? Count(string key) => counts.TryGetValue(key, out var count) ? count : null;
        var staff = new StaffCount(Count("posts"), Count("in-service"), Count("retired"), Count("temporary"));
        return staff == new StaffCount() ? null : staff;
    }

    /// <summary>The dossier with the people that a list of them tells, where nothing else says how many there are.</summary>
    public static ImportResult CountRoster(
        Dossier dossier,
        WorkbookSheet sheet,
        PaperLexicon lexicon,
        string file
    )
    {
        var roster = new StaffRoster(sheet, lexicon, Path.GetFileNameWithoutExtension(file));
        if (roster.CountPeople() is not { } people)
            return new(dossier, []);
        var (noted, known) = (roster.FindNoted(), dossier.Ledger.Staff);
        var counted = people.JoinNoted(noted);
        var filled = known with
        {
            Posts = known.Posts ?? counted.Posts,
            InService = known.InService ?? counted.InService,
            Retired = known.Retired ?? counted.Retired,
            Temporary = known.Temporary ?? counted.Temporary,
            IsIllustrative = false,
        };
        return new(
            dossier with
            {
                Ledger = dossier.Ledger with { Staff = filled },
            },
            [$"工作表“{sheet.Name}”按名册数人：{DescribeCounts(counted)}，请核对"]
        )
        {
            Warnings =
            [
                .. people.DescribeDoubts(sheet.Name, noted),
                .. DescribeDifferences(sheet.Name, filled, counted),
            ],
        };
    }

    private static IEnumerable<(string Label, int? Count)> ListCounts(StaffCount staff) =>
        [
            ("编制", staff.Posts),
            ("在职", staff.InService),
            ("离退休", staff.Retired),
            ("编外", staff.Temporary),
        ];

    /// <summary>Those that are told, in Chinese.</summary>
    public static string DescribeCounts(StaffCount staff) =>
        string.Join(
            '，',
            ListCounts(staff)
                .Where(one => one.Count is not null)
                .Select(one => FormatText($"{one.Label} {one.Count} 人"))
        );

    private static IEnumerable<string> DescribeDifferences(
        string sheet,
        StaffCount known,
        StaffCount counted
    ) =>
        ListCounts(known)
            .Zip(ListCounts(counted))
            .Where(pair => pair.Second.Count is { } own && own != pair.First.Count)
            .Select(pair =>
                FormatText(
                    $"工作表“{sheet}”名册上{pair.Second.Label} {pair.Second.Count} 人，已经记的是 {pair.First.Count} 人，没有改，请核对。"
                )
            );

    private static string FormatText(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);

    /// <param name="age">How many years before the dossier's the table is.</param>
    public void AddCounts(StaffCount counts, int age, string source)
    {
        if (age == 0)
            own = counts;
        else
            lastYears = (counts, source);
    }

    public Dossier FillDossier(Dossier dossier)
    {
        var known = dossier.Ledger.Staff;
        if (own is not null)
            known = known with
            {
                Posts = own.Posts ?? known.Posts,
                InService = own.InService ?? known.InService,
                Retired = own.Retired ?? known.Retired,
                Temporary = own.Temporary ?? known.Temporary,
                IsIllustrative = false,
            };
        var filled = lastYears is var (last, _)
            ? known with
            {
                Posts = known.Posts ?? last.Posts,
                InService = known.InService ?? last.InService,
            }
            : known;
        var after = dossier with { Ledger = dossier.Ledger with { Staff = filled } };
        var values = new DossierValues(after);
        return after with
        {
            ToConfirm = after.ToConfirm.SetItems(
                FindGuessedKeys(known, filled)
                    .Select(key =>
                        KeyValuePair.Create(
                            key,
                            new Unconfirmed(key, values.FindValue(key)!.Words!, lastYears!.Value.Source)
                        )
                    )
            ),
        };
    }

    private static IEnumerable<string> FindGuessedKeys(StaffCount known, StaffCount filled)
    {
        if (known.Posts != filled.Posts)
            yield return "staff.posts";
        if (known.InService != filled.InService)
            yield return "staff.in-service";
    }
}
