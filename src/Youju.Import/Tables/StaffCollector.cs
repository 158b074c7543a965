using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Reading.Tables;

namespace Youju.Import.Tables;

/// <summary>
/// Posts and people that base tables show; those of last year's fill only what nobody has said, and
/// wait to be confirmed.
/// </summary>
internal sealed class StaffCollector
{
    private const int MostPeople = 1_000_000;

    private StaffCount? own;
    private (StaffCount Counts, string Source)? lastYears;

    /// <summary>What the table says of them; null where it is about something else.</summary>
    public static StaffCount? ReadStaffCount(BudgetTable table)
    {
        int? Count(string meaning) =>
            table.FindColumn(meaning) is { } column
            && table.Entries.Select(entry => entry.FindFigure(column)).OfType<PrintedFigure>().ToList()
                is [var only]
            && only.Value is >= 0 and < MostPeople
            && only.Value == decimal.Truncate(only.Value)
                ? (int)only.Value
                : null;
        var (posts, people) = (Count("posts"), Count("in-post"));
        return posts is null && people is null ? null : new(posts, people);
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
