using Youju.Database.Model;
using Youju.Storage.Files;

namespace Youju.Database.People;

/// <summary>The way up from every unit, kept: read again only where the log tells that the tree was changed.</summary>
public sealed class UnitShelf(DatabasePlace database)
{
    private readonly Lock gate = new();
    private Func<string, IReadOnlyList<string>>? chains;
    private LogMoment moment = LogMoment.Beginning;

    /// <summary>For the id of any unit that unit and those above it, as the tree stands now.</summary>
    /// <exception cref="DossierException">The database does not answer.</exception>
    public Func<string, IReadOnlyList<string>> ReadChains()
    {
        lock (gate)
        {
            return DatabasePlace.Reach(() =>
            {
                using var context = database.Open();
                var now = LogMoment.ReadNow(context);
                if (chains is null || (now != moment && IsChanged(context)))
                    chains = UnitTree.ReadChains(context);
                moment = now;
                return chains;
            });
        }
    }

    private bool IsChanged(WorkbenchContext context) =>
        !moment.StandsIn(context) || moment.ListLater(context).Any(row => UnitTree.Verbs.Contains(row.Verb));
}
