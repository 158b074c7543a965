using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>Reads what speaks for and against telling that a figure is wrong.</summary>
internal sealed class DoubtReader(ExplainedText reading)
{
    private const double MostOdds = 8;
    private const double Likely = 0.5;
    private const double LikelyOdds = 1;
    private const double MuchLess = 2;
    private const double Hundred = 100;
    private const double ManyDigits = 2.9;

    /// <summary>A figure is told once more within so many others.</summary>
    private const int Reach = 40;

    /// <summary>A sentence with more figures is as confused as one with so many.</summary>
    private const int MostFigures = 20;

    private static readonly DoubtFeature[] Types = Array.ConvertAll(Enum.GetValues<RelationType>(), FindType);

    private static readonly StemSet Completions =
        StemSet.FromClass(StemClass.Complete) | StemSet.FromClass(StemClass.StrongTotal);

    private static readonly StemSet Bounding =
        StemSet.FromClass(StemClass.Threshold) | StemSet.FromClass(StemClass.Target);

    private readonly ClauseFigure[] terms = reading.Terms;
    private readonly Evidence evidence = reading.Evidence;
    private readonly Objections objections = new(reading);
    private readonly RivalReader rivals = new(reading);
    private readonly SlipReader slips = new();
    private readonly DistanceReader distances = new(reading.Terms);

    /// <summary>The strength of each feature, in their order.</summary>
    public double[] ReadFeatures(FigureExplanations doubted, Weighed failing)
    {
        var features = new DoubtStrengths();
        ReadOdds(doubted, failing, features);
        rivals.ReadMeaning(doubted, failing.Binding, features);
        slips.ReadSlips(failing.Binding, features);
        distances.ReadDistances(failing.Binding, features);
        ReadPlace(failing.Binding, features);
        ReadObjections(failing.Binding, features);
        ReadList(failing.Binding, features);
        ReadBase(failing.Binding, features);
        features.SetIf(DoubtFeature.OtherWay, HoldsTheOtherWay(failing.Binding, doubted));
        features.SetIf(Types[(int)failing.Binding.Type], true);
        return features.Values;
    }

    private static void ReadOdds(FigureExplanations doubted, Weighed failing, DoubtStrengths features)
    {
        var odds = doubted.LogOddsOfFailing;
        features.Set(DoubtFeature.Always, 1);
        features.Set(DoubtFeature.FailingOdds, Math.Clamp(odds, -MostOdds, MostOdds));
        features.Set(DoubtFeature.OneReading, failing.Score - doubted.FailingOdds);
        features.Set(DoubtFeature.BestScore, failing.Score);
        features.Set(DoubtFeature.Likely, Math.Max(0, odds - LikelyOdds));
        features.Set(DoubtFeature.Unlikely, Math.Max(0, -LikelyOdds - odds));
        var asLikely = doubted.All.Count(one => one.Score > failing.Score - MuchLess);
        features.SetIf(DoubtFeature.BestAlone, asLikely == 1);
    }

    private void ReadPlace(Binding binding, DoubtStrengths features)
    {
        var target = binding.Target;
        features.SetIf(DoubtFeature.Plain, PlainFeatures.IsPlain(binding, terms));
        features.SetIf(DoubtFeature.KnownParts, PlainFeatures.HasKnownParts(binding));
        features.SetIf(DoubtFeature.TargetExplained, evidence.IsExplained(target));
        features.SetIf(DoubtFeature.ValuePrinted, IsValuePrinted(binding));
        features.SetIf(DoubtFeature.InSentence, binding.StandsTogether);
        features.SetIf(DoubtFeature.InPassage, binding.StandsInPassage);
        features.Set(DoubtFeature.Figures, Math.Log2(CountFigures(target)));
        features.Set(DoubtFeature.Rivals, Math.Log2(1 + PlainFeatures.CountRivals(binding, terms)));
        features.SetIf(DoubtFeature.TargetIsPart, evidence.FindParent(target) is not null);
        features.SetIf(DoubtFeature.TargetIsWhole, evidence.CountUsesAsWhole(target) > 0);
        features.SetIf(DoubtFeature.OperandExplained, evidence.IsAnyExplained(binding.Operands));
        features.Set(DoubtFeature.ManyOperands, Math.Log2(binding.Operands.Length));
        if (target.HasOwnName)
            features.Set(DoubtFeature.Named, target.Name.MeasureLikeness(binding.Last.Name));
        features.Set(DoubtFeature.NamedWhole, target.NamedWhole.MeasureLikeness(binding.Last.Words));
        features.Set(DoubtFeature.SameForm, Logarithms.OfCount(evidence.Habits.CountOthers(binding)));
    }

    private void ReadList(Binding binding, DoubtStrengths features)
    {
        if (binding.Operands.Length < 2 || binding.Form == ListForm.None && binding.Type != RelationType.Sum)
            return;
        var (target, first) = (binding.Target, binding.First);
        var around = target.Clause | target.Post | first.Clause;
        var exceeds = binding.Computed.Low > binding.Stated.High;
        features.SetIf(DoubtFeature.PartsExceed, exceeds);
        var shape = WholeLists.FindShape(binding, terms);
        features.SetIf(DoubtFeature.OpenedWhole, shape == ListShape.Opened);
        features.SetIf(DoubtFeature.SummedUpWhole, shape == ListShape.SummedUp);
        features.SetIf(DoubtFeature.WholeExceeded, exceeds && shape == ListShape.Opened);
        var told = ListFeatures.CountTold(binding);
        features.SetIf(DoubtFeature.CountedRight, told == binding.Operands.Length);
        features.SetIf(DoubtFeature.CountedOtherwise, told > 1 && told != binding.Operands.Length);
        features.SetIf(DoubtFeature.Complete, around.HasAny(Completions));
        features.SetIf(DoubtFeature.Partial, (around | binding.Last.Post).Has(StemClass.Partial));
        features.SetIf(DoubtFeature.Opened, (target.Post | first.Clause).HasAny(StemSet.Openers));
        features.SetIf(DoubtFeature.Backward, binding.Form.HasFlag(ListForm.Backward));
        features.SetIf(DoubtFeature.TotalNear, target.Near.Has(StemClass.Total));
        features.SetIf(DoubtFeature.StrongTotalNear, target.Near.Has(StemClass.StrongTotal));
        features.SetIf(DoubtFeature.PartsUnnamed, !Array.TrueForAll(binding.Operands, one => one.HasOwnName));
        features.SetIf(DoubtFeature.UnusedNeighbour, ListFeatures.HasUnusedNeighbour(binding, terms));
        ReadGap(binding, features);
    }

    private void ReadGap(Binding binding, DoubtStrengths features)
    {
        features.SetIf(DoubtFeature.GapPrinted, ListGaps.IsGapPrinted(binding, terms));
        features.SetIf(DoubtFeature.HoldsWithoutPart, ListGaps.HoldsWithoutPart(binding));
        features.SetIf(
            DoubtFeature.PartsOfOther,
            evidence.FindParent(binding.First) is { } parent
                && parent != binding.Target
                && evidence.FindParent(binding.Last) == parent
        );
    }

    private void ReadBase(Binding binding, DoubtStrengths features)
    {
        var told = evidence.Changes.FindBase(binding);
        features.SetIf(DoubtFeature.OverKnownBase, told == ChangeBase.Before);
        features.SetIf(DoubtFeature.OverOtherLevel, told is ChangeBase.Reached or ChangeBase.Other);
        var (target, around) = (binding.Target, binding.Target.Clause | binding.Target.Post);
        features.SetIf(DoubtFeature.SaysBound, around.HasAny(Bounding));
        features.SetIf(
            DoubtFeature.AboveHundred,
            target.IsPercent && binding.Computed.Low > Hundred && target.Value <= Hundred
        );
        features.SetIf(DoubtFeature.PartOfHundred, target.IsPartOfHundred);
        features.SetIf(
            DoubtFeature.CompletesHundred,
            HundredLists.CompletesHundred(binding.Target, binding.Computed)
        );
    }

    private void ReadObjections(Binding binding, DoubtStrengths features)
    {
        features.SetIf(DoubtFeature.OperandDoubted, Array.Exists(binding.Operands, IsDoubted));
        features.SetIf(DoubtFeature.OfDoubted, objections.Doubted.IsAnyDoubted(binding));
        features.SetIf(DoubtFeature.OtherBase, ChangeObjections.IsOfOtherBase(binding));
        features.SetIf(DoubtFeature.OtherSegment, objections.Places.IsOfOtherSegment(binding));
        features.SetIf(DoubtFeature.OtherName, objections.Places.IsOfOtherName(binding));
        features.SetIf(DoubtFeature.OtherYear, IsOfOtherYear(binding));
        features.SetIf(DoubtFeature.PartOverPlan, objections.Plans.IsPartOverPlanOfWhole(binding));
    }

    // 上年人均39.80万元 does not follow from what was spent this year.
    private static bool IsOfOtherYear(Binding binding) =>
        binding.Type is not (RelationType.Change or RelationType.Growth)
        && binding.Target.Lead.Has(StemClass.Base)
        && !binding.Target.IsPercent
        && !Array.Exists(binding.Operands, one => one.IsCalledBase);

    private bool IsDoubted(ClauseFigure term) => reading.Explanations[term.Index].FailingShare > Likely;

    // Which of two levels is the earlier one is often left to the reader; where one order holds, it is meant.
    private static bool HoldsTheOtherWay(Binding binding, FigureExplanations explanations) =>
        binding.Type == RelationType.Growth
        && explanations.FindHolding(other =>
            other.Type == RelationType.Growth && other.First == binding.Last && other.Last == binding.First
        )
            is not null;

    private bool IsValuePrinted(Binding binding)
    {
        if (binding.Precision < ManyDigits)
            return false;
        var first = Math.Max(0, binding.Target.Index - Reach);
        var last = Math.Min(terms.Length - 1, binding.Target.Index + Reach);
        return terms[first..last]
            .Any(term =>
                term.Unit == binding.Target.Unit
                && term != binding.Target
                && term.AsResult.Meets(binding.Computed)
                && Array.IndexOf(binding.Operands, term) < 0
            );
    }

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

    private static DoubtFeature FindType(RelationType type) =>
        Enum.TryParse<DoubtFeature>(type.ToString(), out var feature) ? feature
        : type is RelationType.Equality or RelationType.AtLeast or RelationType.AtMost
            ? DoubtFeature.Comparison
        : DoubtFeature.Other;
}
