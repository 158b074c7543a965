using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>The bindings that are worth weighing for one target.</summary>
/// <remarks>A far binding that does not hold explains nothing and accuses nobody.</remarks>
internal sealed class CandidateList(ClauseFigure target)
{
    /// <summary>Values so far apart are not one figure with a slip.</summary>
    private const double FarthestFactor = 5;

    private const int MostFailing = 40;

    /// <summary>What may be so many times as large as the target says nothing of it.</summary>
    private const double VagueTimes = 10;

    /// <summary>A base of zero is told so close to its growth.</summary>
    private const int NearestLevels = 4;

    /// <summary>Chance hardly agrees in so many digits but for one slip.</summary>
    private const double DigitsOfSlip = 3;

    private const int MostFarSlips = 6;

    /// <summary>A digit lost or added takes a value no farther.</summary>
    private const double FarthestSlip = 100;

    private readonly double reach = (target.Half * 1.01) + 1e-9;
    private readonly bool mayBeFarSlip =
        !target.IsSoft && target.Half > 0 && target.Value >= 2 * target.Half * Math.Pow(10, DigitsOfSlip);

    /// <summary>A key for each that was found; they are so few that looking through them is quickest.</summary>
    private readonly List<long> known = [];
    private int failing,
        farSlips;

    /// <summary>How many values were looked at: the more there are, the easier one agrees by chance.</summary>
    public int Tried { get; private set; }

    public ClauseFigure Target => target;

    public List<Binding> Found { get; } = [];

    /// <summary>A growth told of a base of zero.</summary>
    public Binding? OverZero { get; private set; }

    /// <summary>A quick look at a value before its binding is built: most of what is tried is far from the target.</summary>
    /// <param name="spread">How far rounding may take the value, as a part of it.</param>
    public bool IsWorthTrying(double value, double spread, bool isNear)
    {
        if (Fits(value, spread))
            return true;
        return isNear && failing < MostFailing ? !IsFarOff(Math.Abs(value)) : IsFarSlip(value);
    }

    /// <summary>Whether a value is what the target says; for formulas so many of which are tried that slips of them mean nothing.</summary>
    public bool Fits(double value, double spread)
    {
        Tried++;
        var off = Math.Abs(value - target.Value);
        return off <= reach + (Math.Abs(value) * spread * 1.1) || (target.IsSoft && off <= target.Value);
    }

    public void Add(RelationType type, ReadOnlySpan<ClauseFigure> operands, bool isNear) =>
        Add(new BindingDraft(type, operands), isNear);

    /// <param name="isNear">Whether the operands stand so near that they may be meant even where nothing fits.</param>
    public void Add(BindingDraft draft, bool isNear)
    {
        var key = ComputeKey(draft);
        if (known.Contains(key))
        {
            NoteFullMarks(draft);
            return;
        }

        var computed = Formulas.Compute(target, draft);
        var stated = Formulas.FindStated(target, draft);
        if (IsVague(draft, computed))
            return;
        if (double.IsNaN(computed.Low))
        {
            if (isNear && IsToldOverZero(draft))
                OverZero ??= draft.Bind(target, computed, stated);
            return;
        }

        var holds = Formulas.IsMet(draft.Type, computed, stated);
        if (!holds && !(isNear && MayFail(draft, computed)))
        {
            AddFarSlip(draft, computed, stated, key);
            return;
        }

        known.Add(key);
        failing += holds ? 0 : 1;
        Found.Add(draft.Bind(target, computed, stated));
    }

    // 支出8.40万元，控制在8.00万元以内: what they differ by may be anything up to 8.40, and 降低20元 with it.
    private bool IsVague(BindingDraft draft, Bounds computed) =>
        draft.Type is RelationType.Change or RelationType.Rest
        && computed.High - computed.Low > VagueTimes * Math.Abs(target.Value);

    // What was found as a list of neighbours before is known by its full marks to leave none out.
    private void NoteFullMarks(BindingDraft draft)
    {
        if (!draft.Form.HasFlag(ListForm.OfFullMarks))
            return;
        var parts = draft.Operands.ToArray();
        var at = Found.FindIndex(one => one.Type == RelationType.Sum && one.Operands.SequenceEqual(parts));
        if (at >= 0)
            Found[at] = Found[at] with { Form = Found[at].Form | ListForm.OfFullMarks };
    }

    // 到位6,480万元…。…合计到位5,740万元，…尚差704万元: too far to be meant, were not all digits right but for two that changed places.
    private void AddFarSlip(BindingDraft draft, Bounds computed, Bounds stated, long key)
    {
        if (!MayTellOf(draft) || !IsFarSlip(computed.Middle))
            return;
        known.Add(key);
        farSlips++;
        Found.Add(draft.Bind(target, computed, stated) with { IsFarSlip = true });
    }

    // 全年预算51.24万元 is not what is left, however nearly figures of other paragraphs come to it.
    private bool MayTellOf(BindingDraft draft) =>
        draft.Type switch
        {
            RelationType.AtMost or RelationType.AtLeast => false,
            RelationType.Rest or RelationType.RestOfParts or RelationType.Balance => target.IsCalledRest
                || target.Change != 0,
            RelationType.Sum => !IsOfOtherParagraph(draft),
            _ => true,
        };

    private bool MayFail(BindingDraft draft, Bounds computed) =>
        failing < MostFailing && !IsOfOtherParagraph(draft) && !IsFarOff(draft, computed);

    // 公务接待4.47万元。（二）项目支出366.42万元，全年预算373.89万元: what stood in another paragraph is no part of what nobody calls a total.
    private bool IsOfOtherParagraph(BindingDraft draft) =>
        draft.Type == RelationType.Sum
        && !target.IsCalledTotal
        && (StandsAbove(draft.First) || StandsAbove(draft.Last));

    private bool StandsAbove(ClauseFigure part) =>
        part.Index < target.Index && part.Place.Passage != target.Place.Passage;

    private bool IsFarSlip(double value) =>
        mayBeFarSlip
        && farSlips < MostFarSlips
        && value < target.Value * FarthestSlip
        && target.Value < value * FarthestSlip
        && Slips.IsSingleSlip(value, target.Value, target.Half * 2);

    // 上年为0，增加25万元: the base is printed as nothing, or what was added is all there is.
    private bool IsToldOverZero(BindingDraft draft) =>
        target.Place.Passage == draft.Last.Place.Passage
        && Math.Abs(target.Index - draft.Last.Index) <= NearestLevels
        && draft.Type switch
        {
            RelationType.Growth => draft.Last.Value == 0
                && (draft.Last.IsCalledBase || draft.Last.IsEarlierThan(draft.First)),
            RelationType.GrowthByChange => draft.First.Index == target.Index - 1
                && draft.First.Change > 0
                && draft.First.Value == draft.Last.Value,
            _ => false,
        };

    private bool IsFarOff(BindingDraft draft, Bounds computed)
    {
        if (draft.Type is RelationType.AtMost or RelationType.AtLeast)
            return false;
        if (draft.Type == RelationType.Ratio && PercentSearch.IsOfNamed(target, draft.First, draft.Last))
            return false;
        if (
            draft.Type is RelationType.Change or RelationType.Growth
            && target.FollowsDirectly(draft.First, draft.Last)
            && draft.First.Value != draft.Last.Value
        )
            return false;
        return IsFarOff(Math.Abs(computed.Middle));
    }

    private bool IsFarOff(double value)
    {
        var stated = Math.Abs(target.Value);
        if (value == 0 || stated == 0)
            return true;
        var factor = value > stated ? value / stated : stated / value;
        return factor > FarthestFactor && !Slips.IsShift(value, stated);
    }

    private static long ComputeKey(BindingDraft draft)
    {
        var key = (long)draft.Type + 1;
        foreach (var operand in draft.Operands)
            key = unchecked((key * 1_000_003) + operand.Index + 7);
        return unchecked((key * 1_000_003) + draft.Factor.GetHashCode());
    }
}
