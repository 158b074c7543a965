using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Weighing;

/// <summary>What is asked of a figure alone, alike for all that may explain it.</summary>
internal static class TargetFeatures
{
    public static void ReadTarget(ClauseFigure target, Evidence evidence, FeatureVector features)
    {
        features.Add(Feature.Always);
        ReadStems(target, features);
        ReadKind(target, features);
        features.AddIf(target.Place.Depth > 0, Feature.TargetInBracket);
        features.AddIf(!target.HasOwnName, Feature.TargetUnnamed);
        features.AddIf(evidence.FindParent(target) is not null, Feature.TargetIsPart);
        features.AddIf(evidence.CountUsesAsWhole(target) > 0, Feature.TargetIsWhole);
    }

    private static void ReadStems(ClauseFigure target, FeatureVector features)
    {
        features.AddStems(StemRow.TargetNear, target.Near.Bits);
        features.AddStems(StemRow.TargetClause, target.Clause.Bits & ~target.Near.Bits);
        features.AddStems(StemRow.TargetPost, target.Post.Bits);
    }

    private static void ReadKind(ClauseFigure target, FeatureVector features)
    {
        features.AddIf(
            target.Figure.Qualifier is Qualifier.AtLeast or Qualifier.Above,
            Feature.TargetAtLeast
        );
        features.AddIf(target.Figure.Qualifier == Qualifier.AtMost, Feature.TargetAtMost);
        features.AddIf(target.IsSoft, Feature.TargetSoft);
        features.AddIf(target.Change != 0, Feature.TargetChanges);
        features.AddIf(target.IsPrice, Feature.TargetPrice);
        features.Add(Feature.TargetDecimals, target.Decimals);
        features.AddIf(target.IsWhole, Feature.TargetWhole);
        features.AddIf(target.Dimension == Dimension.Money, Feature.TargetLevelOfMoney);
        features.AddIf(target.Dimension == Dimension.Count, Feature.TargetCount);
        features.AddIf(target.Dimension == Dimension.Score, Feature.TargetScore);
    }
}
