using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>What the words before a figure say.</summary>
/// <param name="All">Every stem.</param>
/// <param name="Near">Those that end close to the figure.</param>
/// <param name="Last">The last.</param>
/// <param name="Move">The last that says up or down, where it stands close to the figure.</param>
internal readonly record struct LeadWords(StemSet All, StemSet Near, StemSet Last, StemSet Move, NameMask Name)
{
    /// <summary>A stem that ends so close to a figure speaks of this figure.</summary>
    private const int NearReach = 7;

    private static readonly StemSet Moves =
        StemSet.FromClass(StemClass.Up) | StemSet.FromClass(StemClass.Down) | StemSet.FromClass(StemClass.Reached);

    public static LeadWords ReadLead(string text, StemList stems, int start, int end)
    {
        StemSet all = default,
            near = default,
            last = default,
            move = default;
        var name = new NameReader(text);
        var at = start;
        for (var index = stems.FindIndexAt(start); index < stems.Count && stems[index].End <= end; index++)
        {
            var stem = stems[index];
            name.AddWords(at, stem.Start);
            at = stem.End;
            (all, last) = (all | stem.Set, stem.Set);
            if (end - stem.End > NearReach)
                continue;
            near |= stem.Set;
            if (stem.Set.HasAny(Moves) && (stem.End - stem.Start > 1 || end - stem.End <= 1))
                move = stem.Set;
            else if (stem.Set.Has(StemClass.Target))
                move = default;
        }

        name.AddWords(at, end);
        return new(all, near, last, move, name.Mask);
    }

    /// <summary>+1 where the figure says by how much something rose, −1 where by how much it fell, else 0.</summary>
    public int ReadChange() =>
        Move.Has(StemClass.Reached) ? 0
        : Move.Has(StemClass.Down) ? -1
        : Move.Has(StemClass.Up) ? 1
        : 0;
}
