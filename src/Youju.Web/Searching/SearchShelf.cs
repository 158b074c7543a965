using System.Collections.Concurrent;
using Youju.UseCases.Searching;
using Youju.Web.Dossiers;

namespace Youju.Web.Searching;

/// <summary>What can be found in the dossiers that were searched lately.</summary>
internal static class SearchShelf
{
    private const int MostKept = 16;

    private static readonly ConcurrentDictionary<string, SearchIndex> Indexes = new(StringComparer.Ordinal);

    public static SearchIndex OpenIndex(DossierView view)
    {
        var digest = view.Open.Seen.Digest;
        if (Indexes.TryGetValue(digest, out var known))
            return known;
        if (Indexes.Count >= MostKept)
            Indexes.Clear();
        return Indexes[digest] = DossierSearch.BuildIndex(view.Open);
    }
}
