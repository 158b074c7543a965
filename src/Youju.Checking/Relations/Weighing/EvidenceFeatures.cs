using Youju.Checking.Relations.Search;

namespace Youju.Checking.Relations.Weighing;

/// <summary>What the relations that hold tell about the figures of a binding.</summary>
internal static class EvidenceFeatures
{
    public static void Read(Binding binding, Evidence evidence, FeatureVector features)
    {
        var (target, first, last) = (binding.Target, binding.First, binding.Last);
        features.AddIf(evidence.FindParent(target) is not null, Feature.TargetIsPart);
        features.AddIf(evidence.CountUsesAsWhole(target) > 0, Feature.TargetIsWhole);
        features.AddIf(evidence.IsExplained(target) && !binding.Holds, Feature.TargetExplained);
        features.AddIf(evidence.FindParent(first) is not null, Feature.FirstIsPart);
        features.AddIf(evidence.IsExplained(first), Feature.FirstExplained);
        features.Add(Feature.FirstIsWhole, Math.Log2(1 + evidence.CountUsesAsWhole(first)));
        if (binding.Operands.Length == 1)
            return;
        features.AddIf(evidence.FindParent(first) == last, Feature.FirstIsPartOfLast);
        features.AddIf(
            evidence.FindParent(first) is { } parent && evidence.FindParent(last) == parent,
            Feature.OperandsSiblings
        );
        features.Add(Feature.LastIsWhole, Math.Log2(1 + evidence.CountUsesAsWhole(last)));
        features.Add(Feature.LastIsBase, Math.Log2(1 + evidence.CountUsesAsBase(last)));
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
