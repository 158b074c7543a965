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
}
