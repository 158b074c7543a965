using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Certain;

/// <summary>Tells what is wrong beyond any weighing: the known parts of a whole, a slip of units, a change from–to.</summary>
internal sealed class Certainty
{
    /// <summary>As a logarithm of odds.</summary>
    private const double FarLess = 3;

    /// <summary>The same where the text names what is meant.</summary>
    private const double FarthestLess = 5;

    private readonly NamedWholes wholes;
    private readonly ReferencedWholes referenced;
    private readonly RowShares rows;
    private readonly ChangedBases changed;
    private readonly AdjustedBudgets adjusted;
    private readonly NeighbourShares shares;
    private readonly CertainLists lists;
    private readonly ParallelRows parallel;
    private readonly BindingKinds objections;
    private readonly BindingKinds named;
    private readonly Dictionary<RelationType, BindingKinds> kinds;

    public Certainty(ExplainedText reading, PlanObjections plans)
    {
        wholes = new(reading, plans);
        referenced = new(reading);
        rows = new(reading);
        changed = new(reading);
        adjusted = new(reading.Terms);
        shares = new(reading);
        lists = new(reading);
        parallel = new(reading);
        objections = new(ListObjections(reading));
        named = ListNamed(reading);
        kinds = ListKinds(reading);
    }

    /// <summary>What a figure does not fit though it is meant beyond doubt.</summary>
    public Weighed? FindCertain(FigureExplanations explanations) =>
        explanations.FindFailing(IsCertain) is { } certain && !IsFarLess(certain, explanations)
            ? certain
            : null;

    /// <summary>Whether a list fails whose total another list makes up.</summary>
    public bool IsSecondOfTotal(Binding list) => lists.IsSecondOfTotal(list);

    /// <summary>Whether a list that fails tells of its last part: it is what was left, or the total follows from other figures.</summary>
    public bool TellsOfLastPart(Binding list) => LastParts.EndsWithLeft(list) || lists.IsTotalProven(list);

    // Words or neighbours name the whole of a share, or count the parts of a total: what fits otherwise is not meant then.
    private BindingKinds ListNamed(ExplainedText reading) =>
        new(
            wholes.IsNamed,
            referenced.IsToldBefore,
            rows.IsAmongHolding,
            changed.IsOverBase,
            adjusted.IsOverLast,
            shares.IsOfCommonWhole,
            new ReachedWholes(reading).IsOfReached,
            lists.IsCounted,
            CertainLists.ForgetsOthers,
            binding => AskedWholes.IsOfAnswered(binding, reading.Terms)
        );

    // Certain is only what is not much less likely than a reading that holds; that a figure is told twice says nothing for it.
    private bool IsFarLess(Weighed certain, FigureExplanations explanations) =>
        !certain.Binding.IsOrder
        && !lists.IsTotalProven(certain.Binding)
        && !parallel.IsToldAlike(certain.Binding)
        && explanations.FindHolding(IsRival) is { } rival
        && certain.Score < rival.Score - (named.Hold(certain.Binding) ? FarthestLess : FarLess);

    private static bool IsRival(Binding holding) => holding.Type != RelationType.Equality && !holding.IsOrder;

    private bool IsCertain(Binding failing) =>
        kinds.TryGetValue(failing.Type, out var kindsOfType)
        && !objections.Hold(failing)
        && kindsOfType.Hold(failing);

    // What no kind overrules.
    private static Predicate<Binding>[] ListObjections(ExplainedText reading) =>
        [
            binding => ChangeObjections.IsPartOfLevel(binding, reading.Evidence),
            ChangeObjections.IsOfComparedYear,
            ChangeObjections.IsOfComparedShare,
            ShareObjections.IsRuled,
            ProductObjections.IsOverOne,
            ProductObjections.IsOfItsEqual,
            new BalanceObjections(reading).IsMoveOfBalance,
            new PlaceObjections(reading.Terms).IsBehindOtherCount,
            new WholeObjections(reading).FitsRowOfAnother,
            new BracketedParts(reading).MakeShare,
            new RepairedOperands(reading).MakeFit,
            new ExplainedElsewhere(reading).Forbid,
        ];

    private Dictionary<RelationType, BindingKinds> ListKinds(ExplainedText reading) =>
        new[] { ListPercentages(reading), ListTotals(reading), ListAmounts(reading) }
            .SelectMany(kindsOfTypes => kindsOfTypes)
            .ToDictionary(static kind => kind.Key, static kind => new BindingKinds(kind.Value));

    private Dictionary<RelationType, Predicate<Binding>[]> ListPercentages(ExplainedText reading)
    {
        var slips = new PlainSlips(reading.Terms);
        Predicate<Binding>[] changes = [.. ListChanges(reading), slips.IsSlip];
        return new()
        {
            [RelationType.Ratio] = [.. ListRatios(reading), slips.IsSlip],
            [RelationType.Multiple] = [referenced.IsToldBefore],
            [RelationType.RatioOfSum] = [binding => AskedWholes.IsOfAnswered(binding, reading.Terms)],
            [RelationType.RatioToSum] = [rows.IsAmongHolding, slips.IsSlip],
            [RelationType.Growth] = changes,
            [RelationType.GrowthByChange] = [ReachedLevels.IsOverReached, slips.IsSlip],
            [RelationType.Change] =
            [
                .. changes,
                new ProvenChanges(reading).IsBesideGrowth,
                new LevelsOfRatio(reading).LieApart,
            ],
        };
    }

    private Dictionary<RelationType, Predicate<Binding>[]> ListTotals(ExplainedText reading) =>
        new()
        {
            [RelationType.Sum] =
            [
                lists.IsCertain,
                new ShiftedParts(reading).IsOfTotal,
                binding => KnownWholes.IsToldIn(binding, reading.Terms),
                new PlainSlips(reading.Terms).IsSlip,
            ],
            [RelationType.Balance] =
            [
                CertainBalances.IsToldInFull,
                CertainBalances.IsAdjusted,
                CertainBalances.IsNet,
            ],
        };

    private Dictionary<RelationType, Predicate<Binding>[]> ListAmounts(ExplainedText reading)
    {
        var slips = new SlippedAmounts(reading);
        var targets = new MetTargets(reading.Terms);
        var rests = new RestsOfParts(reading);
        return new()
        {
            [RelationType.Rest] =
            [
                new LevelsOfRatio(reading).LieApart,
                new PlainRests(reading).IsOfPair,
                new ProvenRests(reading).IsProven,
                new RestsOfShares(reading).IsOfSameWhole,
                slips.IsSlip,
                slips.IsSwapped,
            ],
            [RelationType.RestOfParts] = [rests.IsOfTotal, rests.IsOfShares, slips.IsSlip],
            [RelationType.Product] = [slips.IsSlip, parallel.IsToldAlike],
            [RelationType.Average] =
            [
                new NamedMeans(reading).IsOfNamed,
                new CountedMeans(reading).IsOfNamedCount,
                slips.IsSlip,
                slips.IsSwapped,
            ],
            [RelationType.Portion] =
            [
                new SiblingPortions(reading).IsOfSameWhole,
                RatedPoints.IsMissed,
                slips.IsSlip,
            ],
            [RelationType.AtMost] = [targets.IsMissed],
            [RelationType.AtLeast] = [targets.IsMissed],
        };
    }

    private Predicate<Binding>[] ListRatios(ExplainedText reading) =>
        [
            wholes.IsNamed,
            referenced.IsToldBefore,
            shares.IsOfCommonWhole,
            binding => AskedWholes.IsOfAnswered(binding, reading.Terms),
            new ListShares(reading.Evidence).IsOfList,
            new NamedParts(reading).IsOfList,
            new ReachedWholes(reading).IsOfReached,
            adjusted.IsOverLast,
            new RatesOfPair(reading).IsOfPair,
            new PlannedRates(reading).IsOfPlan,
            rows.IsAmongHolding,
            changed.IsOverBase,
            new HabitualRates(reading).IsToldAlike,
            new TotalRates(reading).IsOfTotals,
            new ExchangedRates(reading.Terms).IsTurned,
            new NamedRates(reading).IsSlip,
        ];

    private static Predicate<Binding>[] ListChanges(ExplainedText reading) =>
        [
            new OnlyLevels(reading).IsToldOver,
            ReachedLevels.IsAgainstWay,
            ReachedLevels.IsOverReachedOfTwo,
            new NamedYears(reading).IsBetweenYears,
            PlannedLevels.IsOverPlan,
            BracketedBases.IsToldBehind,
        ];
}
