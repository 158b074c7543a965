using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Weighing;

/// <summary>What the relations that hold tell about the figures of a binding.</summary>
internal static class EvidenceFeatures
{
    public static void ReadEvidence(Binding binding, Evidence evidence, FeatureVector features)
    {
        var (target, first, last) = (binding.Target, binding.First, binding.Last);
        features.Add(Feature.SameFormHolds, Logarithms.OfCount(evidence.Habits.CountOthers(binding)));
        if (binding.Holds)
            features.Add(Feature.HoldsByChance, evidence.MeasureChance(binding));
        features.AddIf(evidence.IsExplained(target) && !binding.Holds, Feature.TargetExplained);
        features.AddIf(evidence.FindParent(first) is not null, Feature.FirstIsPart);
        features.AddIf(evidence.IsExplained(first), Feature.FirstExplained);
        features.Add(Feature.FirstIsWhole, Logarithms.OfCount(evidence.CountUsesAsWhole(first)));
        if (binding.Operands.Length == 1)
            return;
        features.AddIf(evidence.FindParent(first) == last, Feature.FirstIsPartOfLast);
        features.AddIf(
            evidence.FindParent(first) is { } parent && evidence.FindParent(last) == parent,
            Feature.OperandsSiblings
        );
        features.Add(Feature.LastIsWhole, Logarithms.OfCount(evidence.CountOtherUsesAsWhole(binding)));
        features.Add(Feature.LastIsBase, Logarithms.OfCount(evidence.CountOtherUsesAsBase(binding)));
        features.AddIf(evidence.IsExplained(last), Feature.LastExplained);
        ReadChangeBase(evidence.Changes.FindBase(binding), features);
        ReadHundred(binding, features);
        if (binding.Type != RelationType.Sum)
            return;
        features.AddIf(
            evidence.FindParent(first) is { } other && other != target && evidence.FindParent(last) == other,
            Feature.PartsOfOther
        );
        features.AddIf(evidence.IsAnyExplained(binding.Operands), Feature.PartsExplained);
    }

    // 241台增85台，增长26.1%: over the 326 that were reached.
    private static void ReadChangeBase(ChangeBase told, FeatureVector features)
    {
        features.AddIf(told == ChangeBase.Before, Feature.OverKnownBase);
        features.AddIf(told == ChangeBase.Reached, Feature.OverReachedLevel);
        features.AddIf(told == ChangeBase.Other, Feature.OverOtherLevel);
    }

    private static void ReadHundred(Binding binding, FeatureVector features)
    {
        if (binding.Type is not (RelationType.Ratio or RelationType.RatioOfSum or RelationType.RatioToSum))
            return;
        features.AddIf(binding.Target.IsPartOfHundred, Feature.PartOfHundred);
        features.AddIf(
            HundredLists.CompletesHundred(binding.Target, binding.Computed),
            Feature.CompletesHundred
        );
    }
}
