using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>The bindings that are worth weighing for one target.</summary>
/// <remarks>A far binding that does not hold explains nothing and accuses nobody.</remarks>
internal sealed class CandidateList(ClauseFigure target)
{
    /// <summary>Values so far apart are not one figure with a slip.</summary>
    private const double FarthestFactor = 5;

    private const int MostFailing = 40;

    /// <summary>A base of zero is told so close to its growth.</summary>
    private const int NearestLevels = 4;

    private static readonly StemSet Bases =
        StemSet.FromClass(StemClass.Base)
        | StemSet.FromClass(StemClass.Compared)
        | StemSet.FromClass(StemClass.From);

    private readonly List<Binding> found = [];
    private readonly HashSet<long> known = [];
    private int failing;

    public IReadOnlyList<Binding> Found => found;

    /// <summary>A growth told of a base of zero.</summary>
    public Binding? OverZero { get; private set; }

    /// <summary>A quick look at a value before its binding is built: most of what is tried is far from the target.</summary>
    /// <param name="spread">How far rounding may take the value, as a part of it.</param>
    public bool IsWorthTrying(double value, double spread, bool isNear)
    {
        var off = Math.Abs(value - target.Value);
        if (
            off <= (target.Half * 1.01) + (Math.Abs(value) * spread * 1.1) + 1e-9
            || (target.IsSoft && off <= target.Value)
        )
            return true;
        return isNear && failing < MostFailing && !IsFarOff(Math.Abs(value));
    }

    /// <param name="isNear">Whether the operands stand so near that they may be meant even where nothing fits.</param>
    public void Add(Binding binding, bool isNear)
    {
        if (double.IsNaN(binding.Computed.Low))
        {
            if (isNear && IsToldOverZero(binding))
                OverZero ??= binding;
            return;
        }

        var holds = binding.Holds;
        if (!holds && (!isNear || failing >= MostFailing || IsFarOff(binding)))
            return;
        if (!known.Add(ComputeKey(binding)))
            return;
        failing += holds ? 0 : 1;
        found.Add(binding);
    }

    // 上年为0，增加25万元: the base is printed as nothing, or what was added is all there is.
    private bool IsToldOverZero(Binding binding) =>
        binding.Target.Place.Passage == binding.Last.Place.Passage
        && Math.Abs(binding.Target.Index - binding.Last.Index) <= NearestLevels
        && binding.Type switch
        {
            RelationType.Growth => binding.Last.Value == 0
                && (binding.Last.Lead.HasAny(Bases) || binding.Last.IsEarlierThan(binding.First)),
            RelationType.GrowthByChange => binding.First.Index == target.Index - 1
                && binding.First.Change > 0
                && binding.First.Value == binding.Last.Value,
            _ => false,
        };

    private bool IsFarOff(Binding binding)
    {
        if (
            binding.Type is RelationType.AtMost or RelationType.AtLeast
            || (binding.StandsBeside && binding.First.Value != binding.Last.Value)
        )
            return false;
        return IsFarOff(Math.Abs(binding.Computed.Middle));
    }

    private bool IsFarOff(double value)
    {
        var stated = Math.Abs(target.Value);
        if (value == 0 || stated == 0)
            return true;
        var factor = value > stated ? value / stated : stated / value;
        return factor > FarthestFactor && !Slips.IsShift(value, stated);
    }

    private static long ComputeKey(Binding binding)
    {
        var key = (long)binding.Type + 1;
        foreach (var operand in binding.Operands)
            key = unchecked((key * 1_000_003) + operand.Index + 7);
        return key;
    }
}
