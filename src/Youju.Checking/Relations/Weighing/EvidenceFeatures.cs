using Youju.Checking.Relations.Search;

namespace Youju.Checking.Relations.Weighing;

/// <summary>What the relations that hold tell about the figures of a binding.</summary>
internal static class EvidenceFeatures
{
    public static void ReadEvidence(Binding binding, Evidence evidence, FeatureVector features)
    {
        var (target, first, last) = (binding.Target, binding.First, binding.Last);
        features.Add(Feature.SameFormHolds, Logarithms.OfCount(evidence.Habits.CountOthers(binding)));
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
        if (binding.Type != RelationType.Sum)
            return;
        features.AddIf(
            evidence.FindParent(first) is { } other && other != target && evidence.FindParent(last) == other,
            Feature.PartsOfOther
        );
        features.AddIf(evidence.IsAnyExplained(binding.Operands), Feature.PartsExplained);
    }
}
