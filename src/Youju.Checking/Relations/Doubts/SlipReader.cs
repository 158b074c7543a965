using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Doubts;

/// <summary>How a figure may have come about from what a reading yields.</summary>
internal sealed class SlipReader
{
    private readonly FeatureVector slips = new();

    public void ReadSlips(Binding binding, DoubtStrengths features)
    {
        slips.Clear();
        ArithmeticFeatures.ReadArithmetic(binding, slips);
        foreach (var (index, _) in slips.Entries)
        {
            if (FindSlip((Feature)index) is { } slip)
                features.Set(slip, 1);
        }

        var (value, stated) = (Math.Abs(binding.Computed.Middle), Math.Abs(binding.Target.Value));
        var off = Math.Abs(value - stated) / Math.Max(stated, 1e-9);
        features.Set(FindDistance(off), 1);
        features.Set(DoubtFeature.Precision, binding.Precision);
        if (features.Has(DoubtFeature.Typo))
            features.Set(DoubtFeature.TypoPrecisely, binding.Precision);
        features.SetIf(DoubtFeature.FarSlip, binding.IsFarSlip);
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
}
