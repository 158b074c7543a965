using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Storage.Files;

namespace Youju.Database.People;

/// <summary>The way up from every unit, kept: read again only where the log tells that the tree was changed.</summary>
public sealed class UnitShelf(DatabasePlace database)
{
    private readonly Lock gate = new();
    private Func<string, IReadOnlyList<string>>? chains;
    private (long Number, string Hash) moment = (0, LogChain.Beginning);

    /// <summary>For the id of any unit that unit and those above it, as the tree stands now.</summary>
    /// <exception cref="DossierException">The database does not answer.</exception>
    public Func<string, IReadOnlyList<string>> ReadChains()
    {
        lock (gate)
        {
            return DatabasePlace.Reach(() =>
            {
                using var context = database.Open();
                var last = context.Log.AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefault();
                var now = last is null ? (0, LogChain.Beginning) : (last.Number, last.Hash);
                if (chains is null || (now != moment && IsChanged(context)))
                    chains = UnitTree.ReadChains(context);
                moment = now;
                return chains;
            });
        }
    }

    // A database that was put back from a copy has another past.
    private bool IsChanged(WorkbenchContext context) =>
        !context.Log.AsNoTracking().Any(row => row.Number == moment.Number && row.Hash == moment.Hash)
        || context
            .Log.AsNoTracking()
            .Where(row => row.Number > moment.Number)
            .Any(row => UnitTree.Verbs.Contains(row.Verb));
}
