using System.Collections.Frozen;
using Youju.Checking.Relations.Search;

namespace Youju.Checking.Relations.Weighing;

/// <summary>How well a binding's figures fit.</summary>
internal static class ArithmeticFeatures
{
    private static readonly FrozenSet<int> Fitting = Enum.GetValues<Feature>()
        .Where(feature =>
            feature
                is (>= Feature.Holds and <= Feature.HoldsByChance)
                    or Feature.PartsExceed
                    or Feature.PartsAlmost
                    or Feature.WholeExceeded
                    or Feature.TargetExplained
                    or Feature.CompletesHundred
                    or Feature.PartOfHundred
                    or Feature.GapPrinted
                    or Feature.HoldsWithoutPart
        )
        .Select(feature => (int)feature)
        .ToFrozenSet();

    /// <summary>Whether a feature depends on how well the figures fit.</summary>
    public static bool Covers(int feature) => Fitting.Contains(feature);

    public static void ReadArithmetic(Binding binding, FeatureVector features)
    {
        var precision = binding.Precision;
        if (binding.Holds)
        {
            features.Add(Feature.Holds);
            features.Add(Feature.HoldsPrecisely, precision);
            features.AddIf(
                binding.Stated.Low <= binding.Computed.Middle
                    && binding.Computed.Middle <= binding.Stated.High,
                Feature.HoldsExactly
            );
            return;
        }

        features.Add(Feature.Fails);
        features.Add(Feature.FailsPrecisely, precision);
        ReadFailure(binding, features);
    }

    private static void ReadFailure(Binding binding, FeatureVector features)
    {
        var (value, stated) = (binding.Computed.Middle, binding.Target.Value);
        if (value < 0)
        {
            features.Add(Feature.FailsNegative);
            value = -value;
        }

        var off = Math.Abs(value - stated) / Math.Max(Math.Abs(stated), 1e-9);
        features.Add(
            off < 0.02 ? Feature.FailsCloseTwo
            : off < 0.1 ? Feature.FailsCloseTen
            : Feature.FailsFar
        );
        var isTypo = Slips.IsTypo(value, stated, FindStep(binding));
        features.AddIf(isTypo, Feature.Typo);
        if (isTypo)
            features.Add(Feature.TypoPrecisely, binding.Precision);
        features.AddIf(binding.IsFarSlip, Feature.FarSlip);
        features.AddIf(Slips.IsUnitSlip(value, stated), Feature.UnitSlip);
        features.AddIf(value > 0 && stated > 0 && Slips.IsShift(value, stated), Feature.Shift);
        features.AddIf(
            binding.Computed.High >= stated && binding.Computed.Low < stated + (2 * binding.Target.Half),
            Feature.Truncated
        );
        features.AddIf(SwappedHolds(binding, value), Feature.SwappedHolds);
        features.AddIf(
            binding.Computed.Middle < 0 && binding.Stated.Meets(binding.Computed * -1),
            Feature.OppositeHolds
        );
    }

    private static double FindStep(Binding binding) => binding.Target.Half * 2;

    // Numerator and denominator exchanged, or a growth over the level that was reached.
    private static bool SwappedHolds(Binding binding, double value) =>
        binding.Type switch
        {
            RelationType.Ratio or RelationType.Average or RelationType.Multiple => value > 0
                && binding.Stated.Low * value <= 10_000
                && binding.Stated.High * value >= 10_000,
            RelationType.Growth => (binding.First.AsOperand - binding.Last.AsOperand)
                .Abs()
                .RatioTo(binding.First.AsOperand)
                .Meets(binding.Stated),
            RelationType.GrowthByChange => binding
                .First.AsOperand.RatioTo(binding.Last.AsOperand)
                .Meets(binding.Stated),
            _ => false,
        };
}
