using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>Tells of a binding all that speaks for it or against it.</summary>
internal static class FeatureReader
{
    private const double Alike = 0.5;
    private const double Clearly = 0.25;

    public static void ReadFeatures(
        Binding binding,
        ClauseFigure[] terms,
        Evidence evidence,
        BestNames best,
        FeatureVector features
    )
    {
        features.Clear();
        TargetFeatures.ReadTarget(binding.Target, evidence, features);
        ReadOwnFeatures(binding, terms, evidence, best, features);
    }

    /// <summary>All but what is asked of the target alone.</summary>
    public static void ReadOwnFeatures(
        Binding binding,
        ClauseFigure[] terms,
        Evidence evidence,
        BestNames best,
        FeatureVector features
    )
    {
        ArithmeticFeatures.ReadArithmetic(binding, features);
        ReadPlaces(binding, terms, features);
        ReadNames(binding, best, features);
        ReadKinds(binding, features);
        ReadStems(binding, features);
        PlainFeatures.ReadRivals(binding, terms, features);
        StageFeatures.ReadRate(binding, terms, features);
        EvidenceFeatures.ReadEvidence(binding, evidence, features);
        if (binding.Operands.Length > 2 || binding.Form != ListForm.None)
            ListFeatures.ReadList(binding, terms, features);
    }

    private static void ReadStems(Binding binding, FeatureVector features)
    {
        features.AddStems(StemRow.FirstLead, binding.First.Lead.Bits);
        features.AddStems(StemRow.FirstPost, binding.First.Post.Bits);
        if (binding.Operands.Length == 1)
            return;
        features.AddStems(StemRow.LastLead, binding.Last.Lead.Bits);
        features.AddStems(StemRow.LastPost, binding.Last.Post.Bits);
    }

    private static void ReadPlaces(Binding binding, ClauseFigure[] terms, FeatureVector features)
    {
        var (target, first, last) = (binding.Target, binding.First, binding.Last);
        ReadPlace(
            target,
            first,
            terms,
            Feature.FirstDistance,
            Feature.FirstNearestOfUnit,
            Feature.FirstInClause,
            features
        );
        features.AddIf(first.Index > target.Index, Feature.FirstBehind);
        features.AddIf(first.Index == target.Index - 1, Feature.FirstNext);
        features.AddIf(first.Place.Depth > target.Place.Depth, Feature.FirstDeeper);
        if (binding.Operands.Length == 1)
            return;
        ReadPlace(
            target,
            last,
            terms,
            Feature.LastDistance,
            Feature.LastNearestOfUnit,
            Feature.LastInClause,
            features
        );
        features.AddIf(last.Index > target.Index, Feature.LastBehind);
        features.AddIf(last.Index == target.Index - 1, Feature.LastNext);
        features.AddIf(last.Place.Depth > target.Place.Depth, Feature.LastDeeper);
        features.AddIf(target.Place.Depth > last.Place.Depth, Feature.TargetDeeper);
        features.AddIf(first.Place.Bracket == last.Place.Bracket, Feature.SameBracket);
        features.AddIf(first.Index < last.Index, Feature.OperandsInOrder);
        features.AddIf(Math.Abs(first.Index - last.Index) == 1, Feature.OperandsAdjoin);
        features.AddIf(first.Place.Clause == last.Place.Clause, Feature.OperandsInClause);
        features.AddIf(first.Place.Segment == last.Place.Segment, Feature.OperandsInSegment);
    }

    // The five rungs of the ladder follow each other in the list of features.
    private static void ReadPlace(
        ClauseFigure target,
        ClauseFigure operand,
        ClauseFigure[] terms,
        Feature distance,
        Feature nearest,
        Feature clause,
        FeatureVector features
    )
    {
        var between = CountOfUnitBetween(target, operand, terms);
        features.Add(distance, Logarithms.OfCount(between));
        features.AddIf(between == 0 && operand.Index < target.Index, nearest);
        var (mine, its) = (target.Place, operand.Place);
        var rung =
            mine.Clause == its.Clause ? 0
            : mine.Segment == its.Segment ? 1
            : mine.Sentence == its.Sentence ? 2
            : mine.Group == its.Group ? 3
            : mine.Passage != its.Passage ? 4
            : -1;
        if (rung >= 0)
            features.Add(clause + rung);
    }

    private static int CountOfUnitBetween(ClauseFigure target, ClauseFigure operand, ClauseFigure[] terms)
    {
        var count = 0;
        var (from, to) =
            operand.Index < target.Index ? (operand.Index, target.Index) : (target.Index, operand.Index);
        for (var index = from + 1; index < to; index++)
            count += terms[index].Unit == operand.Unit ? 1 : 0;
        return count;
    }

    // 占中小企业合同金额的56%: where the words name one figure, another one is hardly meant.
    private static void ReadNaming(Binding binding, double best, FeatureVector features)
    {
        var (target, first, last) = (binding.Target, binding.First, binding.Last);
        if (!target.HasOwnName || best < Alike)
            return;
        var likeFirst = target.Name.MeasureLikeness(first.Name);
        features.AddIf(likeFirst >= best, Feature.FirstNamedBest);
        features.AddIf(likeFirst < best - Clearly, Feature.FirstNamedWorse);
        var likeLast = target.Name.MeasureLikeness(last.Name);
        features.AddIf(likeLast >= best, Feature.LastNamedBest);
        features.AddIf(likeLast < best - Clearly, Feature.LastNamedWorse);
    }

    // 占本年支出合计的99.86%: all words together name what the stems alone do not.
    private static void ReadWording(Binding binding, double best, FeatureVector features)
    {
        var (target, first, last) = (binding.Target, binding.First, binding.Last);
        var likeFirst = target.Words.MeasureLikeness(first.Words);
        features.Add(Feature.WordsLikeFirst, likeFirst);
        features.AddIf(best >= Alike && likeFirst >= best, Feature.FirstWordedBest);
        features.AddIf(best >= Alike && likeFirst < best - Clearly, Feature.FirstWordedWorse);
        if (binding.Operands.Length == 1)
            return;
        var likeLast = target.Words.MeasureLikeness(last.Words);
        features.Add(Feature.WordsLikeLast, likeLast);
        features.Add(Feature.FirstWordsLikeLast, first.Words.MeasureLikeness(last.Words));
        features.AddIf(best >= Alike && likeLast >= best, Feature.LastWordedBest);
        features.AddIf(best >= Alike && likeLast < best - Clearly, Feature.LastWordedWorse);
    }

    // 分别为84.4%、94.5%和96.0%: the second percentage is that of the second amount.
    private static void ReadRanks(Binding binding, FeatureVector features)
    {
        var target = binding.Target.Run;
        if (target.Length < 2)
            return;
        features.AddIf(binding.First.Run == target, Feature.FirstSameRank);
        features.AddIf(binding.Last.Run == target, Feature.LastSameRank);
        features.AddIf(
            binding.First.Run.Length == target.Length && binding.First.Run.Rank != target.Rank,
            Feature.FirstOtherRank
        );
    }

    private static void ReadNames(Binding binding, BestNames best, FeatureVector features)
    {
        var (target, first, last) = (binding.Target, binding.First, binding.Last);
        features.Add(Feature.TargetLikeFirst, target.Name.MeasureLikeness(first.Name));
        ReadNaming(binding, best.ByName, features);
        ReadWording(binding, best.ByWords, features);
        ReadRanks(binding, features);
        features.AddIf(!first.HasOwnName, Feature.FirstUnnamed);
        features.AddIf(first.IsReference, Feature.ReferenceFirst);
        if (binding.Operands.Length == 1)
            return;
        var likeness = first.Name.MeasureLikeness(last.Name);
        features.Add(Feature.TargetLikeLast, target.Name.MeasureLikeness(last.Name));
        features.Add(Feature.FirstLikeLast, likeness);
        features.AddIf(likeness < Alike && first.HasOwnName && last.HasOwnName, Feature.FirstUnlikeLast);
        features.AddIf(!last.HasOwnName, Feature.LastUnnamed);
        features.AddIf(last.IsReference, Feature.ReferenceLast);
        ReadNamedWhole(target, last, best.AsWhole, features);
        ReadStages(first, last, features);
    }

    // 占基本支出的56.5%: what is named is meant, even where another figure fits.
    private static void ReadNamedWhole(
        ClauseFigure target,
        ClauseFigure last,
        double best,
        FeatureVector features
    )
    {
        if (target.NamedWhole.IsEmpty || best < Alike)
            return;
        var likeness = target.NamedWhole.MeasureLikeness(last.Words);
        features.Add(Feature.LastLikeNamedWhole, likeness);
        features.AddIf(likeness >= best, Feature.LastIsNamedWhole);
        features.AddIf(likeness < best - Clearly, Feature.LastIsNotNamedWhole);
    }

    private static void ReadStages(ClauseFigure first, ClauseFigure last, FeatureVector features)
    {
        var (one, other) = (first.Lead, last.Lead);
        features.AddIf(one.Has(StemClass.Plan) && other.Has(StemClass.Done), Feature.PlanThenDone);
        features.AddIf(one.Has(StemClass.Done) && other.Has(StemClass.Plan), Feature.DoneThenPlan);
        features.AddIf(
            one.Has(StemClass.Plan) == other.Has(StemClass.Plan)
                && one.Has(StemClass.Done) == other.Has(StemClass.Done),
            Feature.SameStage
        );
        if (first.Year == 0 || last.Year == 0)
            return;
        features.AddIf(first.Year > last.Year, Feature.LaterYearFirst);
        features.AddIf(first.Year < last.Year, Feature.EarlierYearFirst);
        features.AddIf(first.Year == last.Year, Feature.SameYear);
    }

    private static void ReadKinds(Binding binding, FeatureVector features)
    {
        var (target, first, last) = (binding.Target, binding.First, binding.Last);
        features.AddIf(first.IsSoft, Feature.FirstSoft);
        features.AddIf(first.Figure.Qualifier is Qualifier.AtLeast or Qualifier.Above, Feature.FirstAtLeast);
        features.AddIf(first.Figure.Qualifier == Qualifier.AtMost, Feature.FirstAtMost);
        features.AddIf(last.IsSoft, Feature.LastSoft);
        features.AddIf(first.Change != 0, Feature.FirstChanges);
        features.AddIf(last.Change != 0, Feature.LastChanges);
        if (first.Change != 0)
            features.Add(
                last.Clause.Has(StemClass.Base) || last.Clause.Has(StemClass.Compared)
                    ? Feature.FirstChangesLastBase
                : last.Lead.Has(StemClass.Plan) ? Feature.FirstChangesLastPlan
                : Feature.FirstChangesLastNow
            );
        features.AddIf(target.Change * first.Change > 0, Feature.SameDirection);
        features.AddIf(target.Change * first.Change < 0, Feature.OtherDirection);
        features.AddIf(first.IsPrice, Feature.FirstPrice);
        features.AddIf(last.IsPrice, Feature.LastPrice);
        features.AddIf(first.Value > last.Value, Feature.FirstLarger);
        features.AddIf(first.Decimals != last.Decimals, Feature.DecimalsDiffer);
        features.AddIf(first.Unit != last.Unit, Feature.UnitsDiffer);
        features.AddIf(binding.IsOfMonths, Feature.Months);
    }
}
