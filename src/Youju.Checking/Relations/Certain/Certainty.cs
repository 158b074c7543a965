using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Tells what is wrong beyond any weighing: the known parts of a whole, a slip of units, a change from–to.</summary>
internal sealed class Certainty
{
    private const double Almost = 0.001;
    private const int NearestBudget = 3;

    private readonly ExplainedText reading;
    private readonly NamedWholes wholes;
    private readonly ReferencedWholes referenced;
    private readonly RowShares rows;
    private readonly ChangedBases changed;
    private readonly NeighbourShares shares;
    private readonly CertainLists lists;
    private readonly PlainRests rests;
    private readonly Predicate<Binding>[] all;

    public Certainty(ExplainedText reading, PlanObjections plans)
    {
        this.reading = reading;
        wholes = new(reading, plans);
        referenced = new(reading);
        rows = new(reading);
        changed = new(reading);
        shares = new(reading);
        lists = new(reading);
        rests = new(reading);
        all = [.. ListPercentages(), .. ListAmounts()];
    }

    private Predicate<Binding>[] ListPercentages() =>
        [
            wholes.IsNamed,
            referenced.IsToldBefore,
            shares.IsOfCommonWhole,
            binding => AskedWholes.IsOfAnswered(binding, reading.Terms),
            IsShareOfList,
            binding => KnownWholes.IsToldIn(binding, reading.Terms),
            IsOverAdjusted,
        ];

    private Predicate<Binding>[] ListAmounts() =>
        [
            lists.IsCertain,
            IsProvenByGrowth,
            new LevelsOfRatio(reading).LieApart,
            new RatesOfPair(reading).IsOfPair,
            new NamedMeans(reading).IsOfNamed,
            new SiblingPortions(reading).IsOfSameWhole,
            rests.IsOfPair,
            rests.IsOfParts,
            rests.IsOfShares,
            new OnlyLevels(reading).IsToldOver,
            rows.IsAmongHolding,
            changed.IsOverBase,
            ReachedLevels.IsOverReached,
            ReachedLevels.IsAgainstWay,
            CertainBalances.IsToldInFull,
            CertainBalances.IsAdjusted,
            CertainBalances.IsNet,
            new NamedYears(reading).IsBetweenYears,
            BracketedBases.IsToldBehind,
            new MetTargets(reading.Terms).IsMissed,
            new SlippedAmounts(reading).IsSlip,
            RatedPoints.IsMissed,
            new HabitualRates(reading).IsToldAlike,
            IsSlipInPlainSentence,
        ];

    /// <summary>Whether words or neighbours name the whole of a share, or count the parts of a total.</summary>
    /// <remarks>What fits otherwise is not meant then.</remarks>
    public bool IsNamed(Binding binding) =>
        wholes.IsNamed(binding)
        || referenced.IsToldBefore(binding)
        || rows.IsAmongHolding(binding)
        || changed.IsOverBase(binding)
        || IsOverAdjusted(binding)
        || shares.IsOfCommonWhole(binding)
        || lists.IsCounted(binding)
        || AskedWholes.IsOfAnswered(binding, reading.Terms);

    /// <summary>Whether a list fails whose total another list makes up.</summary>
    public bool IsSecondOfTotal(Binding list) => lists.IsSecondOfTotal(list);

    /// <summary>Whether a list that fails tells of its last part: it is what was left, or the total follows from other figures.</summary>
    public bool TellsOfLastPart(Binding list) => LastParts.EndsWithLeft(list) || lists.IsTotalProven(list);

    /// <summary>Whether what fails is wrong beyond doubt.</summary>
    public bool IsCertain(Binding binding) =>
        !binding.Holds && Array.Exists(all, isCertain => isCertain(binding));

    // The known parts of a whole are all there are; in a plain sentence a slip of units is beyond doubt.
    private bool IsSlipInPlainSentence(Binding binding) =>
        IsBeyondDoubt(binding) && PlainFeatures.IsPlain(binding, reading.Terms);

    // 年初预算480万元，年中调减65万元，调整后预算415万元；实际支付398.7万元，预算执行率83.06%: once adjusted, no budget but the last counts.
    private bool IsOverAdjusted(Binding binding) =>
        binding is { Type: RelationType.Ratio, Target: var target, First: var done, Last: var budget }
        && target.Near.Has(StemClass.Rate)
        && !target.Clause.Has(StemClass.Share)
        && !target.Clause.Has(StemClass.Base)
        && done.Index == target.Index - 1
        && budget.Index == done.Index - 1
        && done.Lead.Has(StemClass.Done)
        && budget.Lead.Has(StemClass.Adjusted)
        && (budget.Lead.Has(StemClass.Plan) || IsToldOfBudget(budget));

    // 年初预算900万元，调增120万元，调整后1,020万元: what was adjusted is the budget before it.
    private bool IsToldOfBudget(ClauseFigure adjusted) =>
        reading
            .Terms[Math.Max(0, adjusted.Index - NearestBudget)..adjusted.Index]
            .Any(term =>
                term.Unit == adjusted.Unit
                && term.Place.Sentence == adjusted.Place.Sentence
                && term.Lead.Has(StemClass.Plan)
            );

    // 较上年20,964.40万元增加540.79万元，增长2.5%: the growth follows from both levels, and only the change does not.
    private bool IsProvenByGrowth(Binding binding) =>
        binding is { Type: RelationType.Change, Target: var change, Last: var before }
        && before.Index == change.Index - 1
        && change.Index + 1 < reading.Terms.Length
        && reading.Terms[change.Index + 1] is { IsPercent: true, Change: not 0 } growth
        && growth.Place.Sentence == change.Place.Sentence
        && reading
            .Explanations[growth.Index]
            .FindBest(other =>
                other is { Holds: true, Type: RelationType.Growth }
                && other.First == binding.First
                && other.Last == before
            )
            is not null;

    private static bool IsBeyondDoubt(Binding binding) =>
        (PlainFeatures.HasKnownParts(binding) && !HoldsTotal(binding) && !HoldsSublist(binding))
        || Slips.IsUnitSlip(binding.Computed.Middle, binding.Target.Value)
        || IsFromTo(binding);

    // The parts of a list that adds up have one whole: a bare 占22% of another one is a slip, however well it fits there.
    private bool IsShareOfList(Binding binding) =>
        binding.Type == RelationType.Ratio
        && binding.Target.Clause.Has(StemClass.Share)
        && !binding.Target.HasOwnName
        && binding.Target.Run.Length == 1
        && binding.First.Index == binding.Target.Index - 1
        && reading.Evidence.FindParent(binding.First) == binding.Last
        && reading.Evidence.CountUsesAsWhole(binding.Last) > 1;

    // 由年初1,200人增加到年末3,450人，增加1,200人: both levels are named for what they are.
    private static bool IsFromTo(Binding binding) =>
        binding is { Type: RelationType.Change or RelationType.Growth, StandsBeside: true }
        && !binding.Target.HasOwnName
        && (
            binding.Target.Dimension == Dimension.PercentagePoint
            || (binding.Last.Lead.Has(StemClass.From) && binding.First.Lead.Has(StemClass.Reached))
        );

    // 基本支出、人员经费、公用经费: the first is what the others make up.
    private static bool HoldsTotal(Binding binding)
    {
        if (binding.Type != RelationType.RatioToSum)
            return false;
        var parts = binding.Operands[1..];
        var (largest, all) = (parts.Max(part => part.Value), parts.Sum(part => part.Value));
        return parts.Length < 3 || Math.Abs((2 * largest) - all) < all * Almost;
    }

    // 基本支出1,328万元，其中人员经费1,195万元: what is told of a part is no part of the whole beside it.
    private static bool HoldsSublist(Binding binding) =>
        binding.Operands.Skip(1).Any(part => part.Lead.Has(StemClass.OfWhich));
}
