using System.Collections.Immutable;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>A place where two copies of one dossier say different things.</summary>
/// <param name="Place">Where, in Chinese: 台账“活动”记录“e1”.</param>
/// <param name="Mine">What this copy says; it stands in the result.</param>
/// <param name="Theirs">What the other copy says; kept here so that nothing is lost.</param>
/// <param name="Kept">What was done about it.</param>
public sealed record MergeConflict(string Place, string Mine, string Theirs, string Kept);

/// <param name="Duplicates">Records that probably are one; both are in the result and count until a person decides.</param>
public sealed record MergeResult(
    Dossier Dossier,
    IReadOnlyList<MergeConflict> Conflicts,
    IReadOnlyList<LikelyDuplicate> Duplicates
);

/// <summary>The conflicts found so far.</summary>
internal sealed class ConflictList
{
    private readonly List<MergeConflict> all = [];

    public IReadOnlyList<MergeConflict> All => all;

    public void AddConflict(MergeConflict conflict) => all.Add(conflict);

    /// <summary>Mine; where theirs differs, that is listed.</summary>
    public T KeepMine<T>(string place, T mine, T theirs, Func<T, string> says)
    {
        if (!EqualityComparer<T>.Default.Equals(mine, theirs))
            all.Add(new(place, says(mine), says(theirs), "保留本份"));
        return mine;
    }

    /// <summary>The items of both; where both have one of a key and they differ, mine stands and that is listed.</summary>
    public List<T> MergeItems<T>(
        IReadOnlyList<T> mine,
        IReadOnlyList<T> theirs,
        Func<T, string> key,
        Func<T, string> place,
        Func<T, string> says
    )
    {
        var merged = mine.ToList();
        foreach (var item in theirs)
        {
            var at = merged.FindIndex(own => key(own) == key(item));
            if (at < 0)
                merged.Add(item);
            else
                KeepMine(place(item), merged[at], item, says);
        }

        return merged;
    }

    /// <inheritdoc cref="MergeItems{T}"/>
    public ImmutableSortedDictionary<string, T> MergeEntries<T>(
        ImmutableSortedDictionary<string, T> mine,
        ImmutableSortedDictionary<string, T> theirs,
        Func<string, string> place,
        Func<T, string> says
    )
    {
        foreach (var (key, value) in theirs.Where(entry => mine.ContainsKey(entry.Key)))
            KeepMine(place(key), mine[key], value, says);
        return mine.AddRange(theirs.Where(entry => !mine.ContainsKey(entry.Key)));
    }
}
