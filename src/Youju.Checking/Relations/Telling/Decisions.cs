using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Decides what is told of a figure: a relation that holds, one that does not, a question, or nothing.</summary>
internal sealed class Decisions(IReadOnlyList<Term> terms, RelationWeights weights, string text)
{
    /// <summary>A binding that holds is believed from these odds on.</summary>
    private const double LeastScore = -1;

    /// <summary>Another one of the same figure must be told as clearly.</summary>
    private const double LeastOther = 0.5;

    private const double LeastByForm = -4.5;

    private const double ManyDigits = 2.9;
    private const double Alike = 0.5;

    private readonly double accuseFrom = (double)weights.AccuseFrom;
    private readonly double accusePlainFrom = (double)weights.AccusePlainFrom;
    private readonly double askFrom = (double)weights.AskFrom;

    public IEnumerable<Claim> FindClaims(Explanations explanations)
    {
        if (explanations.OverZero is { } overZero)
            return [ClaimWriter.WriteOverZero(overZero, text)];
        var failing = explanations.FailingShare;
        var worst = explanations.FindBest(binding => !binding.Holds)?.Binding;
        if (worst is not null && failing >= FindBar(worst) && !HoldsTheOtherWay(worst, explanations))
            return [ClaimWriter.WriteClaim(worst, text)];
        var believed = FindBelieved(explanations);
        return believed.Count > 0 || worst is null || failing < askFrom
            ? believed
            : [ClaimWriter.WriteQuestion(worst, text)];
    }

    // 完成年初预算的95%, where only the adjusted budget yields it: the base that is named stands there too.
    private static ClaimFlaw FindFlaw(Binding binding, Explanations explanations) =>
        binding.Type == RelationType.Ratio
        && IsInitialBudget(binding.Target.Clause)
        && !IsInitialBudget(binding.Last.Lead)
        && explanations.FindBest(other =>
            other.Type == RelationType.Ratio
            && other.First == binding.First
            && IsInitialBudget(other.Last.Lead)
        )
            is not null
            ? ClaimFlaw.OtherBase
            : ClaimFlaw.None;

    private static bool IsInitialBudget(StemSet words) =>
        words.Has(StemClass.Base) && words.Has(StemClass.Plan);

    // Told so seldom, or with a word that nobody listed; that they hold to the last digit says enough.
    private static bool HoldsByForm(Weighed one) =>
        one.Score > LeastByForm
        && one.Binding.Type switch
        {
            RelationType.Multiple or RelationType.RatioToSum => true,
            RelationType.GrowthByChange => one.Binding.First.Index == one.Binding.Target.Index - 1,
            RelationType.Rest or RelationType.Change or RelationType.Growth => one.Binding.Precision
                >= ManyDigits
                && ComparesOneThing(one.Binding),
            _ => false,
        };

    // 本年1,982.35万元，上年2,143.08万元，落差160.73万元: two levels of one thing, and then what lies between them.
    private static bool ComparesOneThing(Binding binding)
    {
        var (first, last, target) = (binding.First, binding.Last, binding.Target);
        return Math.Max(first.Index, last.Index) == target.Index - 1
            && Math.Abs(first.Index - last.Index) == 1
            && first.Place.Group == target.Place.Group
            && (!last.HasOwnName || !first.HasOwnName || first.Name.MeasureLikeness(last.Name) > Alike);
    }

    // Which of two levels is the earlier one is often left to the reader; where one order holds, it is meant.
    private static bool HoldsTheOtherWay(Binding binding, Explanations explanations) =>
        binding.Type == RelationType.Growth
        && explanations.FindBest(other =>
            other.Holds
            && other.Type == RelationType.Growth
            && other.First == binding.Last
            && other.Last == binding.First
        )
            is not null;

    // In a plain sentence nothing else can be meant; a slip of units is certain there.
    private double FindBar(Binding binding) =>
        !PlainFeatures.IsPlain(binding, terms) ? accuseFrom
        : PlainFeatures.HasKnownParts(binding)
        || Slips.IsUnitSlip(binding.Computed.Middle, binding.Target.Value)
            ? 0
        : accusePlainFrom;

    // The likeliest of each kind, where it is likelier than that a relation fails.
    private List<Claim> FindBelieved(Explanations explanations)
    {
        var kinds = new HashSet<ClaimKind>();
        var failing = explanations.FailingOdds;
        return
        [
            .. explanations
                .All.Where(one =>
                    one.Binding.Holds && (one.Score > Math.Max(LeastScore, failing) || HoldsByForm(one))
                )
                .OrderByDescending(one => one.Score)
                .Where(one =>
                    (kinds.Count == 0 || one.Score > LeastOther)
                    && kinds.Add(RelationKinds.FindKind(one.Binding))
                )
                .Select(one =>
                    ClaimWriter.WriteClaim(one.Binding, text) with
                    {
                        Flaw = FindFlaw(one.Binding, explanations),
                    }
                ),
        ];
    }
}
