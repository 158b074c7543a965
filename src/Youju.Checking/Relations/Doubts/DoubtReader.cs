using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>Reads what speaks for and against telling that a figure is wrong.</summary>
internal sealed class DoubtReader(ExplainedText reading)
{
    private const double LeastScore = -8;
    private const double Likely = 0.5;
    private const double Named = 0.5;
    private const double Clearly = 0.25;
    private const double LikelyOdds = 1;
    private const double MuchLess = 2;
    private const double Hundred = 100;

    /// <summary>A sentence with more figures is as confused as one with so many.</summary>
    private const int MostFigures = 20;

    private static readonly DoubtFeature[] Types = Array.ConvertAll(Enum.GetValues<RelationType>(), FindType);

    private static readonly StemSet Completions =
        StemSet.FromClass(StemClass.Complete) | StemSet.FromClass(StemClass.StrongTotal);

    private static readonly StemSet Bounding =
        StemSet.FromClass(StemClass.Threshold) | StemSet.FromClass(StemClass.Target);

    private static readonly StemSet Openers =
        StemSet.FromClass(StemClass.Opener) | StemSet.FromClass(StemClass.OfWhich);

    private readonly ClauseFigure[] terms = reading.Terms;
    private readonly Evidence evidence = reading.Evidence;
    private readonly Objections objections = new(reading);
    private readonly FeatureVector slips = new();

    /// <summary>The strength of each feature, in their order.</summary>
    public double[] ReadFeatures(FigureExplanations doubted, Weighed failing)
    {
        var features = new double[DoubtFeatures.Count];
        ReadOdds(doubted, failing, features);
        var naming = FindNaming(failing.Binding);
        SetIf(features, DoubtFeature.NamedBest, naming is not null);
        Set(features, DoubtFeature.WholeOfOthers, CountOtherUses(failing.Binding));
        if (doubted.FindBest(binding => binding.Holds) is { Score: >= LeastScore } rival)
            ReadRival(failing.Binding, rival, naming, features);
        ReadSlips(failing.Binding, features);
        ReadPlace(failing.Binding, features);
        ReadObjections(failing.Binding, features);
        ReadList(failing.Binding, features);
        ReadBase(failing.Binding, features);
        SetIf(features, DoubtFeature.OtherWay, HoldsTheOtherWay(failing.Binding, doubted));
        SetIf(features, Types[(int)failing.Binding.Type], true);
        return features;
    }

    private static void SetIf(double[] features, DoubtFeature feature, bool applies) =>
        Set(features, feature, applies ? 1 : 0);

    private static void Set(double[] features, DoubtFeature feature, double strength) =>
        features[(int)feature] = strength;

    private static void ReadOdds(FigureExplanations doubted, Weighed failing, double[] features)
    {
        var odds = doubted.LogOddsOfFailing;
        Set(features, DoubtFeature.Always, 1);
        Set(features, DoubtFeature.FailingOdds, Math.Clamp(odds, LeastScore, -LeastScore));
        Set(features, DoubtFeature.OneReading, failing.Score - doubted.FailingOdds);
        Set(features, DoubtFeature.BestScore, failing.Score);
        Set(features, DoubtFeature.Likely, Math.Max(0, odds - LikelyOdds));
        Set(features, DoubtFeature.Unlikely, Math.Max(0, -LikelyOdds - odds));
        var asLikely = doubted.All.Count(one => one.Score > failing.Score - MuchLess);
        SetIf(features, DoubtFeature.BestAlone, asLikely == 1);
    }

    private void ReadPlace(Binding binding, double[] features)
    {
        var target = binding.Target;
        SetIf(features, DoubtFeature.Plain, PlainFeatures.IsPlain(binding, terms));
        SetIf(features, DoubtFeature.KnownParts, PlainFeatures.HasKnownParts(binding));
        SetIf(features, DoubtFeature.TargetExplained, evidence.IsExplained(target));
        SetIf(features, DoubtFeature.InSentence, binding.StandsTogether);
        SetIf(features, DoubtFeature.InPassage, binding.StandsInPassage);
        Set(features, DoubtFeature.Figures, Math.Log2(CountFigures(target)));
        Set(features, DoubtFeature.Rivals, Math.Log2(1 + PlainFeatures.CountRivals(binding, terms)));
        SetIf(features, DoubtFeature.TargetIsPart, evidence.FindParent(target) is not null);
        SetIf(features, DoubtFeature.TargetIsWhole, evidence.CountUsesAsWhole(target) > 0);
        SetIf(features, DoubtFeature.OperandExplained, evidence.IsAnyExplained(binding.Operands));
        Set(features, DoubtFeature.ManyOperands, Math.Log2(binding.Operands.Length));
        if (target.HasOwnName)
            Set(features, DoubtFeature.Named, target.Name.MeasureLikeness(binding.Last.Name));
        Set(features, DoubtFeature.NamedWhole, target.NamedWhole.MeasureLikeness(binding.Last.Words));
        Set(features, DoubtFeature.SameForm, Logarithms.OfCount(evidence.Habits.CountOthers(binding)));
    }

    private void ReadList(Binding binding, double[] features)
    {
        if (binding.Operands.Length < 2 || binding.Form == ListForm.None && binding.Type != RelationType.Sum)
            return;
        var (target, first) = (binding.Target, binding.First);
        var around = target.Clause | target.Post | first.Clause;
        var exceeds = binding.Computed.Low > binding.Stated.High;
        SetIf(features, DoubtFeature.PartsExceed, exceeds);
        var shape = WholeLists.FindShape(binding, terms);
        SetIf(features, DoubtFeature.OpenedWhole, shape == ListShape.Opened);
        SetIf(features, DoubtFeature.SummedUpWhole, shape == ListShape.SummedUp);
        SetIf(features, DoubtFeature.WholeExceeded, exceeds && shape == ListShape.Opened);
        var told = ListFeatures.CountTold(binding);
        SetIf(features, DoubtFeature.CountedRight, told == binding.Operands.Length);
        SetIf(features, DoubtFeature.CountedOtherwise, told > 1 && told != binding.Operands.Length);
        SetIf(features, DoubtFeature.Complete, around.HasAny(Completions));
        SetIf(features, DoubtFeature.Partial, (around | binding.Last.Post).Has(StemClass.Partial));
        SetIf(features, DoubtFeature.Opened, (target.Post | first.Clause).HasAny(Openers));
        SetIf(features, DoubtFeature.Backward, binding.Form.HasFlag(ListForm.Backward));
        ReadGap(binding, features);
    }

    private void ReadGap(Binding binding, double[] features)
    {
        SetIf(features, DoubtFeature.GapPrinted, ListGaps.IsGapPrinted(binding, terms));
        SetIf(features, DoubtFeature.HoldsWithoutPart, ListGaps.HoldsWithoutPart(binding));
        SetIf(
            features,
            DoubtFeature.PartsOfOther,
            evidence.FindParent(binding.First) is { } parent
                && parent != binding.Target
                && evidence.FindParent(binding.Last) == parent
        );
    }

    private void ReadBase(Binding binding, double[] features)
    {
        var told = evidence.Changes.FindBase(binding);
        SetIf(features, DoubtFeature.OverKnownBase, told == ChangeBase.Before);
        SetIf(features, DoubtFeature.OverOtherLevel, told is ChangeBase.Reached or ChangeBase.Other);
        var (target, around) = (binding.Target, binding.Target.Clause | binding.Target.Post);
        SetIf(features, DoubtFeature.SaysBound, around.HasAny(Bounding));
        SetIf(
            features,
            DoubtFeature.AboveHundred,
            target.IsPercent && binding.Computed.Low > Hundred && target.Value <= Hundred
        );
        SetIf(features, DoubtFeature.PartOfHundred, target.IsPartOfHundred);
        SetIf(
            features,
            DoubtFeature.CompletesHundred,
            HundredLists.CompletesHundred(binding.Target, binding.Computed)
        );
    }

    private void ReadObjections(Binding binding, double[] features)
    {
        SetIf(features, DoubtFeature.OperandDoubted, Array.Exists(binding.Operands, IsDoubted));
        SetIf(features, DoubtFeature.OfDoubted, objections.IsOfDoubted(binding));
        SetIf(features, DoubtFeature.OtherBase, Objections.IsOfOtherBase(binding));
        SetIf(features, DoubtFeature.OtherSegment, objections.IsOfOtherSegment(binding));
        SetIf(features, DoubtFeature.OtherName, objections.IsOfOtherName(binding));
        SetIf(features, DoubtFeature.OtherYear, Objections.IsOfOtherYear(binding));
        SetIf(features, DoubtFeature.PartOverPlan, objections.IsPartOverPlanOfWhole(binding));
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

    private double CountOtherUses(Binding binding) =>
        Logarithms.OfCount(evidence.CountOtherUsesAsWhole(binding));

    /// <summary>How like its target's words is what the binding divides by, where no figure bears them better.</summary>
    private double? FindNaming(Binding binding)
    {
        var target = binding.Target;
        var best = Naming.FindBestNames(terms, target).ByWords;
        return best >= Named && target.Words.MeasureLikeness(binding.Last.Words) >= best ? best : null;
    }

    // 已完工10个，验收合格9个，合格率75%: what fits is named otherwise, or stands the other way round.
    private void ReadRival(Binding failing, Weighed holding, double? naming, double[] features)
    {
        var rival = holding.Binding;
        Set(features, DoubtFeature.Holding, 1);
        Set(features, DoubtFeature.HoldingScore, holding.Score);
        Set(features, DoubtFeature.HoldingPrecision, rival.Precision);
        ReadRivalKind(failing, rival, features);
        var told = evidence.Changes.FindBase(rival);
        SetIf(features, DoubtFeature.HoldingOverKnownBase, told == ChangeBase.Before);
        SetIf(features, DoubtFeature.HoldingOverReachedLevel, told == ChangeBase.Reached);
        var likeness = failing.Target.Words.MeasureLikeness(rival.Last.Words);
        SetIf(features, DoubtFeature.HoldingNamedWorse, likeness < naming - Clearly);
        Set(features, DoubtFeature.HoldingWholeOfOthers, CountOtherUses(rival));
        SetIf(features, DoubtFeature.HoldingSkipsStep, StageFeatures.SkipsStep(rival, terms));
        SetIf(features, DoubtFeature.SkipsStep, StageFeatures.SkipsStep(failing, terms));
        Set(features, DoubtFeature.HoldingSameForm, Logarithms.OfCount(evidence.Habits.CountOthers(rival)));
        Set(
            features,
            DoubtFeature.HoldingNamedWhole,
            failing.Target.NamedWhole.MeasureLikeness(rival.Last.Words)
        );
    }

    private static void ReadRivalKind(Binding failing, Binding rival, double[] features)
    {
        var isOfOwnType = rival.Type == failing.Type;
        var isTurned = rival.First == failing.Last && rival.Last == failing.First;
        SetIf(features, DoubtFeature.HoldingOfOwnType, isOfOwnType);
        SetIf(features, DoubtFeature.HoldingOfSameFirst, isOfOwnType && rival.First == failing.First);
        SetIf(features, DoubtFeature.HoldingTurned, isTurned);
        SetIf(
            features,
            DoubtFeature.HoldingOverChanged,
            rival.Type == RelationType.Ratio
                && failing.Type is RelationType.Growth or RelationType.GrowthByChange
        );
        SetIf(
            features,
            DoubtFeature.HoldingOrder,
            rival.Type is RelationType.AtLeast or RelationType.AtMost or RelationType.Equality
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
        if (features[(int)DoubtFeature.Typo] > 0)
            features[(int)DoubtFeature.TypoPrecisely] = binding.Precision;
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
