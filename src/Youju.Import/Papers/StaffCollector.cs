using Youju.Domain.Budget;
using Youju.Domain.Dossiers;

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
