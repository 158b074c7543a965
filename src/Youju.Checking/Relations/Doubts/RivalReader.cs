using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Doubts;

/// <summary>Reads how likely a reading that fails is meant, and what fits in its place.</summary>
internal sealed class RivalReader(ExplainedText reading)
{
    private const double LeastScore = -8;
    private const double Named = 0.5;
    private const double Clearly = 0.25;

    private readonly ClauseFigure[] terms = reading.Terms;
    private readonly Evidence evidence = reading.Evidence;

    public void ReadMeaning(FigureExplanations doubted, Binding failing, DoubtStrengths features)
    {
        var best = Naming.FindBestNames(terms, failing.Target);
        var naming = FindNaming(failing, best);
        features.SetIf(DoubtFeature.NamedBest, naming is not null);
        features.Set(DoubtFeature.WholeOfOthers, CountOtherUses(failing));
        var meaning = MeasureMeaning(failing, best);
        features.Set(DoubtFeature.Meaning, meaning);
        if (doubted.FindHolding(static _ => true) is not { Score: >= LeastScore } rival)
            return;
        ReadRival(failing, rival, naming, features);
        var ahead = meaning - MeasureMeaning(rival.Binding, best);
        features.Set(DoubtFeature.MeaningAhead, Math.Max(0, ahead));
        features.Set(DoubtFeature.MeaningBehind, Math.Max(0, -ahead));
    }

    private double MeasureMeaning(Binding binding, BestNames best) =>
        Math.Clamp(reading.Weigher.MeasureMeaning(binding, best), LeastScore, -LeastScore);

    private double CountOtherUses(Binding binding) =>
        Logarithms.OfCount(evidence.CountOtherUsesAsWhole(binding));

    /// <summary>How like its target's words is what the binding divides by, where no figure bears them better.</summary>
    private static double? FindNaming(Binding binding, BestNames best)
    {
        var likeness = binding.Target.Words.MeasureLikeness(binding.Last.Words);
        return best.ByWords >= Named && likeness >= best.ByWords ? best.ByWords : null;
    }

    // 已完工10个，验收合格9个，合格率75%: what fits is named otherwise, or stands the other way round.
    private void ReadRival(Binding failing, Weighed holding, double? naming, DoubtStrengths features)
    {
        var rival = holding.Binding;
        features.Set(DoubtFeature.Holding, 1);
        features.Set(DoubtFeature.HoldingScore, holding.Score);
        features.Set(DoubtFeature.HoldingPrecision, rival.Precision);
        features.Set(DoubtFeature.HoldingByChance, evidence.MeasureChance(rival));
        ReadRivalKind(failing, rival, features);
        var told = evidence.Changes.FindBase(rival);
        features.SetIf(DoubtFeature.HoldingOverKnownBase, told == ChangeBase.Before);
        features.SetIf(DoubtFeature.HoldingOverReachedLevel, told == ChangeBase.Reached);
        var likeness = failing.Target.Words.MeasureLikeness(rival.Last.Words);
        features.SetIf(DoubtFeature.HoldingNamedWorse, likeness < naming - Clearly);
        features.Set(DoubtFeature.HoldingWholeOfOthers, CountOtherUses(rival));
        features.SetIf(DoubtFeature.HoldingSkipsStep, StageFeatures.SkipsStep(rival, terms));
        features.SetIf(DoubtFeature.SkipsStep, StageFeatures.SkipsStep(failing, terms));
        features.Set(DoubtFeature.HoldingSameForm, Logarithms.OfCount(evidence.Habits.CountOthers(rival)));
        features.Set(
            DoubtFeature.HoldingNamedWhole,
            failing.Target.NamedWhole.MeasureLikeness(rival.Last.Words)
        );
    }

    private static void ReadRivalKind(Binding failing, Binding rival, DoubtStrengths features)
    {
        var isOfOwnType = rival.Type == failing.Type;
        var isTurned = rival.First == failing.Last && rival.Last == failing.First;
        features.SetIf(DoubtFeature.HoldingOfOwnType, isOfOwnType);
        features.SetIf(DoubtFeature.HoldingOfSameFirst, isOfOwnType && rival.First == failing.First);
        features.SetIf(DoubtFeature.HoldingTurned, isTurned);
        features.SetIf(
            DoubtFeature.HoldingOverChanged,
            rival.Type == RelationType.Ratio
                && failing.Type is RelationType.Growth or RelationType.GrowthByChange
        );
        features.SetIf(
            DoubtFeature.HoldingOrder,
            rival.Type is RelationType.AtLeast or RelationType.AtMost or RelationType.Equality
        );
    }
}
