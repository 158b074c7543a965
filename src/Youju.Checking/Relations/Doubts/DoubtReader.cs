using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Doubts;

/// <summary>Reads what speaks for and against telling that a figure is wrong.</summary>
internal sealed class DoubtReader(ExplainedText reading)
{
    private const double LeastScore = -8;
    private const double Likely = 0.5;
    private const double Named = 0.5;
    private const double Clearly = 0.25;

    /// <summary>A sentence with more figures is as confused as one with so many.</summary>
    private const int MostFigures = 20;

    private static readonly DoubtFeature[] Types = Array.ConvertAll(Enum.GetValues<RelationType>(), FindType);

    private readonly ClauseFigure[] terms = reading.Terms;
    private readonly Evidence evidence = reading.Evidence;
    private readonly Objections objections = new(reading);
    private readonly FeatureVector slips = new();

    /// <summary>The strength of each feature, in their order.</summary>
    public double[] ReadFeatures(FigureExplanations doubted, Weighed failing)
    {
        var features = new double[DoubtFeatures.Count];
        void Set(DoubtFeature feature, double strength) => features[(int)feature] = strength;
        void SetIf(DoubtFeature feature, bool applies) => features[(int)feature] = applies ? 1 : 0;

        var binding = failing.Binding;
        Set(DoubtFeature.Always, 1);
        Set(DoubtFeature.FailingOdds, Math.Clamp(doubted.LogOddsOfFailing, LeastScore, -LeastScore));
        Set(DoubtFeature.OneReading, failing.Score - doubted.FailingOdds);
        Set(DoubtFeature.BestScore, failing.Score);
        ReadHolding(doubted, features);
        ReadRival(doubted, binding, features);
        ReadSlips(binding, features);
        SetIf(DoubtFeature.Plain, PlainFeatures.IsPlain(binding, terms));
        SetIf(DoubtFeature.KnownParts, PlainFeatures.HasKnownParts(binding));
        var place = binding.Target.Place;
        SetIf(DoubtFeature.InSentence, binding.StandsTogether);
        SetIf(
            DoubtFeature.InPassage,
            Array.TrueForAll(binding.Operands, one => one.Place.Passage == place.Passage)
        );
        Set(DoubtFeature.Figures, Math.Log2(CountFigures(binding.Target)));
        SetIf(DoubtFeature.OperandDoubted, Array.Exists(binding.Operands, IsDoubted));
        SetIf(DoubtFeature.TargetIsPart, evidence.FindParent(binding.Target) is not null);
        SetIf(DoubtFeature.TargetIsWhole, evidence.CountUsesAsWhole(binding.Target) > 0);
        SetIf(DoubtFeature.OperandExplained, evidence.IsAnyExplained(binding.Operands));
        Set(DoubtFeature.ManyOperands, Math.Log2(binding.Operands.Length));
        Set(
            DoubtFeature.Named,
            binding.Target.HasOwnName ? binding.Target.Name.MeasureLikeness(binding.Last.Name) : 0
        );
        SetIf(Types[(int)binding.Type], true);
        SetIf(DoubtFeature.OfDoubted, objections.IsOfDoubted(binding));
        SetIf(DoubtFeature.OtherBase, Objections.IsOfOtherBase(binding));
        SetIf(DoubtFeature.OtherSegment, objections.IsOfOtherSegment(binding));
        SetIf(DoubtFeature.OtherName, objections.IsOfOtherName(binding));
        SetIf(DoubtFeature.OtherYear, Objections.IsOfOtherYear(binding));
        SetIf(DoubtFeature.PartOverPlan, objections.IsPartOverPlanOfWhole(binding));
        SetIf(DoubtFeature.OtherWay, HoldsTheOtherWay(binding, doubted));
        Set(DoubtFeature.Likely, Math.Max(0, doubted.LogOddsOfFailing - 1));
        Set(DoubtFeature.Unlikely, Math.Max(0, -1 - doubted.LogOddsOfFailing));
        SetIf(DoubtFeature.BestAlone, doubted.All.Count(one => one.Score > failing.Score - 2) == 1);
        Set(DoubtFeature.Rivals, Math.Log2(1 + PlainFeatures.CountRivals(binding, terms)));
        return features;
    }

    private bool IsDoubted(ClauseFigure term) => reading.Explanations[term.Index].FailingShare > Likely;

    // Which of two levels is the earlier one is often left to the reader; where one order holds, it is meant.
    private static bool HoldsTheOtherWay(Binding binding, FigureExplanations explanations) =>
        binding.Type == RelationType.Growth
        && explanations.FindBest(other =>
            other.Holds
            && other.Type == RelationType.Growth
            && other.First == binding.Last
            && other.Last == binding.First
        )
            is not null;

    private int CountFigures(ClauseFigure target)
    {
        var (first, last) = (target.Index, target.Index);
        while (
            first > 0
            && target.Index - first < MostFigures
            && terms[first - 1].Place.Group == target.Place.Group
        )
            first--;
        while (
            last - target.Index < MostFigures
            && last + 1 < terms.Length
            && terms[last + 1].Place.Group == target.Place.Group
        )
            last++;
        return last - first + 1;
    }

    private static void ReadHolding(FigureExplanations doubted, double[] features)
    {
        if (doubted.FindBest(binding => binding.Holds) is not { } best || best.Score < LeastScore)
            return;
        features[(int)DoubtFeature.Holding] = 1;
        features[(int)DoubtFeature.HoldingScore] = best.Score;
        features[(int)DoubtFeature.HoldingPrecision] = best.Binding.Precision;
    }

    // 已完工10个，验收合格9个，合格率75%: what fits is named otherwise, or stands the other way round.
    private void ReadRival(FigureExplanations doubted, Binding failing, double[] features)
    {
        void SetIf(DoubtFeature feature, bool applies) => features[(int)feature] = applies ? 1 : 0;

        var target = failing.Target;
        var best = Naming.FindBestNames(terms, target).ByWords;
        var likeness = target.Words.MeasureLikeness(failing.Last.Words);
        SetIf(DoubtFeature.NamedBest, best >= Named && likeness >= best);
        features[(int)DoubtFeature.WholeOfOthers] = Logarithms.OfCount(
            evidence.CountOtherUsesAsWhole(failing)
        );
        if (doubted.FindBest(binding => binding.Holds) is not { Score: > LeastScore, Binding: var holding })
            return;
        SetIf(
            DoubtFeature.HoldingNamedWorse,
            best >= Named
                && likeness >= best
                && target.Words.MeasureLikeness(holding.Last.Words) < best - Clearly
        );
        SetIf(
            DoubtFeature.HoldingOfSameFirst,
            holding.Type == failing.Type && holding.First == failing.First
        );
        SetIf(DoubtFeature.HoldingTurned, holding.First == failing.Last && holding.Last == failing.First);
        SetIf(
            DoubtFeature.HoldingOverChanged,
            holding.Type == RelationType.Ratio
                && failing.Type is RelationType.Growth or RelationType.GrowthByChange
        );
        SetIf(
            DoubtFeature.HoldingOrder,
            holding.Type is RelationType.AtLeast or RelationType.AtMost or RelationType.Equality
        );
        SetIf(DoubtFeature.HoldingOfOwnType, holding.Type == failing.Type);
        features[(int)DoubtFeature.HoldingWholeOfOthers] = Logarithms.OfCount(
            evidence.CountOtherUsesAsWhole(holding)
        );
    }

    private void ReadSlips(Binding binding, double[] features)
    {
        slips.Clear();
        ArithmeticFeatures.ReadArithmetic(binding, slips);
        foreach (var (index, _) in slips.Entries)
        {
            if (FindSlip((Feature)index) is { } slip)
                features[(int)slip] = 1;
        }

        var (value, stated) = (Math.Abs(binding.Computed.Middle), Math.Abs(binding.Target.Value));
        var off = Math.Abs(value - stated) / Math.Max(stated, 1e-9);
        features[(int)FindDistance(off)] = 1;
        features[(int)DoubtFeature.Precision] = binding.Precision;
    }

    private static DoubtFeature? FindSlip(Feature feature) =>
        feature switch
        {
            Feature.Typo => DoubtFeature.Typo,
            Feature.Shift or Feature.UnitSlip => DoubtFeature.Shift,
            Feature.SwappedHolds => DoubtFeature.Swapped,
            Feature.OppositeHolds => DoubtFeature.Opposite,
            Feature.Truncated => DoubtFeature.Truncated,
            _ => null,
        };

    private static DoubtFeature FindDistance(double off) =>
        off switch
        {
            < 0.02 => DoubtFeature.WithinTwo,
            < 0.1 => DoubtFeature.WithinTen,
            < 0.3 => DoubtFeature.WithinThirty,
            _ => DoubtFeature.Beyond,
        };

    private static DoubtFeature FindType(RelationType type) =>
        Enum.TryParse<DoubtFeature>(type.ToString(), out var feature) ? feature
        : type is RelationType.Equality or RelationType.AtLeast or RelationType.AtMost
            ? DoubtFeature.Comparison
        : DoubtFeature.Other;
}
