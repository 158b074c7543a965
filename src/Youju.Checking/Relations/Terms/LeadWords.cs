using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>What the words before a figure say.</summary>
/// <param name="All">Every stem.</param>
/// <param name="Near">Those that end close to the figure.</param>
/// <param name="Last">The last.</param>
/// <param name="Move">The last that says up or down, where it stands close to the figure.</param>
/// <param name="MoveDistance">How far from the figure that word ends.</param>
internal readonly record struct LeadWords(
    StemSet All,
    StemSet Near,
    StemSet Last,
    StemSet Move,
    int MoveDistance,
    NameMask Name
)
{
    /// <summary>A stem that ends so close to a figure speaks of this figure.</summary>
    private const int NearReach = 7;

    private const string Fillers = "了约近达出幅";

    /// <summary>了 and 约 may stand between a word that moves and its figure.</summary>
    private const int MostFillers = 1;

    private static readonly StemSet Moves =
        StemSet.FromClass(StemClass.Up)
        | StemSet.FromClass(StemClass.Down)
        | StemSet.FromClass(StemClass.Reached);

    private static readonly StemSet Margins =
        StemSet.FromClass(StemClass.Up) | StemSet.FromClass(StemClass.Down);

    private static readonly StemSet Planned =
        StemSet.FromClass(StemClass.Plan)
        | StemSet.FromClass(StemClass.Target)
        | StemSet.FromClass(StemClass.Adjusted);

    private static readonly StemSet Doings =
        StemSet.FromClass(StemClass.Done) | StemSet.FromClass(StemClass.Arrived);

    public static LeadWords ReadLead(string text, StemList stems, int start, int end)
    {
        StemSet all = default,
            near = default,
            last = default,
            move = default;
        var (distance, isOverPlan) = (0, false);
        var name = new NameReader(text);
        var at = start;
        for (var index = stems.FindIndexAt(start); index < stems.Count && stems[index].End <= end; index++)
        {
            var stem = stems[index];
            name.AddWords(at, stem.Set.Has(StemClass.KnownPart) ? stem.End : stem.Start);
            at = stem.End;
            if (IsBracketed(text, stem.End, end))
                continue;
            (all, last) = (all | stem.Set, stem.Set);
            if (end - stem.End > NearReach)
                continue;
            near |= stem.Set;
            if (IsOverPlan(text, stems, index, end))
                (move, distance, isOverPlan) = (stem.Set, 0, true);
            else if (
                stem.Set.HasAny(Moves)
                && (
                    stem.End - stem.Start > 1
                    || IsOnlyFilled(text, stem.End, end)
                    || IsMoreOrLess(text, stem.Start, start, end)
                )
            )
                (move, distance) = (stem.Set, end - stem.End);
            else if (stem.Set.Has(StemClass.Target) && !isOverPlan)
                move = default;
        }

        name.AddWords(at, end);
        return new(all, near, last, move, distance, name.Mask);
    }

    // 下降（增长）27.78%: what a closed bracket holds does not lead to the figure behind it.
    private static bool IsBracketed(string text, int start, int end)
    {
        var open = 0;
        for (var at = start; at < end && open >= 0; at++)
        {
            open +=
                text[at] is '（' or '(' ? 1
                : text[at] is '）' or ')' ? -1
                : 0;
        }

        return open < 0;
    }

    // 超目标25人次, 超年初预算12%: by so much more than was planned; 多完成782座: or was done. 高于目标90% tells the target.
    private static bool IsOverPlan(string text, StemList stems, int index, int end) =>
        stems[index].End - stems[index].Start == 1
        && stems[index].Set.HasAny(Margins)
        && (
            stems.LeadOnlyTo(index, end, Planned)
            || (text[stems[index].Start] is '多' or '少' && stems.LeadOnlyTo(index, end, Doings))
        );

    // 省级26万元 saves nothing: a short word moves only what stands directly behind it.
    private static bool IsOnlyFilled(string text, int start, int end) =>
        end == start || (end == start + 1 && Fillers.Contains(text[start], StringComparison.Ordinal));

    // 少拨3.6万元, 每户多得180元: more or less of what a verb of one character does.
    private static bool IsMoreOrLess(string text, int word, int start, int end) =>
        text[word] is '多' or '少'
        && end == word + 2
        && (word == start || (word == start + 2 && text[start] == '每'));

    /// <summary>+1 where the figure says by how much something rose, −1 where by how much it fell, else 0.</summary>
    /// <param name="isCompared">Whether the clause compares; 能力提升资金 is a name, 比上年提升 none.</param>
    public int ReadChange(bool isCompared) =>
        Move.Has(StemClass.Reached) ? 0
        : Move.Has(StemClass.Mild) && !isCompared && MoveDistance > MostFillers ? 0
        : Move.Has(StemClass.Down) ? -1
        : Move.Has(StemClass.Up) ? 1
        : 0;
}
