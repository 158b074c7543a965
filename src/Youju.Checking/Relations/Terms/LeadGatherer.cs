using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>Gathers what the words between two offsets say of the figure that follows them, stem by stem.</summary>
internal ref struct LeadGatherer(string text, StemList stems, int start, int end)
{
    /// <summary>A stem that ends so close to a figure speaks of this figure.</summary>
    private const int NearReach = 7;

    private const string Fillers = "了约近达出幅";

    private static readonly StemSet Reached = StemSet.FromClass(StemClass.Reached);

    private static readonly StemSet Moves = StemSet.Margins | Reached;

    private static readonly StemSet Comparing =
        StemSet.FromClass(StemClass.Compared) | StemSet.FromClass(StemClass.Base);

    private static readonly StemSet Planned =
        StemSet.FromClass(StemClass.Plan)
        | StemSet.FromClass(StemClass.Target)
        | StemSet.FromClass(StemClass.Adjusted);

    private readonly int first = start;
    private NameReader name = new(text);
    private StemSet all,
        near,
        last,
        move;
    private int distance;
    private int at = start;
    private bool isOverPlan;

    public void AddStem(int index)
    {
        var stem = stems[index];
        name.AddWords(at, stem.Set.Has(StemClass.KnownPart) ? stem.End : stem.Start);
        at = stem.End;
        if (IsBracketed(stem.End))
            return;
        (all, last) = (all | stem.Set, stem.Set);
        if (end - stem.End > NearReach)
            return;
        near |= stem.Set;
        ReadMove(index);
    }

    public LeadWords FinishLead()
    {
        name.AddWords(at, end);
        return new(all, near, last, move, distance, name.Mask);
    }

    private void ReadMove(int index)
    {
        var stem = stems[index];
        if (IsOverPlan(index))
            (move, distance, isOverPlan) = (stem.Set, 0, true);
        else if (stem.Set.HasAny(StemSet.Margins) && LeadsTo(stem.End))
            (move, distance, all) = (Reached, end - stem.End, all | Reached);
        else if (stem.Set.HasAny(Moves) && MovesFigure(stem.Start, stem.End))
            (move, distance) = (stem.Set, end - stem.End);
        else if (stem.Set.Has(StemClass.Target) && !isOverPlan)
            move = default;
    }

    // 扩充到462个, 攀升至9.6亿元: the level that was reached.
    private readonly bool LeadsTo(int from) => end == from + 1 && text[from] is '到' or '至';

    private readonly bool MovesFigure(int from, int to) =>
        to - from > 1 || IsOnlyFilled(to) || IsMoreOrLess(from);

    // 下降（增长）27.78%: what a closed bracket holds does not lead to the figure behind it.
    private readonly bool IsBracketed(int from)
    {
        var open = 0;
        for (var sign = from; sign < end && open >= 0; sign++)
        {
            open +=
                text[sign] is '（' or '(' ? 1
                : text[sign] is '）' or ')' ? -1
                : 0;
        }

        return open < 0;
    }

    // 超目标25人次, 超年初预算12%: by so much more than was planned; 多完成782座: or was done. 高于目标90% tells the target.
    private readonly bool IsOverPlan(int index) =>
        stems[index].End - stems[index].Start == 1
        && stems[index].Set.HasAny(StemSet.Margins)
        && (
            stems.LeadOnlyTo(index, end, Planned)
            || (text[stems[index].Start] is '多' or '少' && stems.LeadOnlyTo(index, end, StemSet.Doings))
        );

    // 省级26万元 saves nothing: a short word moves only what stands directly behind it.
    private readonly bool IsOnlyFilled(int from) =>
        end == from || (end == from + 1 && Fillers.Contains(text[from], StringComparison.Ordinal));

    // 少拨3.6万元, 每户多得180元, 同比多建4.4万亩: more or less of what a verb of one character does.
    private readonly bool IsMoreOrLess(int word) =>
        text[word] is '多' or '少'
        && end == word + 2
        && (word == first || (word == first + 2 && text[first] == '每') || stems.EndsAt(word, Comparing));
}
