using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>What a list of parts looks like.</summary>
internal static class ListFeatures
{
    private const double Almost = 0.8;

    public static void ReadList(Binding binding, ClauseFigure[] terms, FeatureVector features)
    {
        ReadForm(binding, features);
        ReadWords(binding, features);
        var parts = binding.Operands;
        var between = Math.Abs(parts[^1].Index - parts[0].Index) + 1 - parts.Length;
        features.Add(Feature.FiguresPassedOver, Logarithms.OfCount(Math.Max(0, between)));
        features.Add(Feature.Parts, Logarithms.OfCount(parts.Length - 1));
        features.AddIf(CountsSeveralUnits(parts), Feature.PartsOfSeveralUnits);
        features.AddIf(parts.Length == 2, Feature.TwoParts);
        features.AddIf(parts.Length > 4, Feature.ManyParts);
        features.AddIf(binding.Computed.Low > binding.Stated.High, Feature.PartsExceed);
        features.AddIf(
            binding.Computed.Middle < binding.Target.Value
                && binding.Computed.Middle > Almost * binding.Target.Value,
            Feature.PartsAlmost
        );
        features.AddIf(ListGaps.IsGapPrinted(binding, terms), Feature.GapPrinted);
        features.AddIf(ListGaps.HoldsWithoutPart(binding), Feature.HoldsWithoutPart);
        ReadWhole(binding, terms, features);
        features.AddIf(HasUnusedNeighbour(binding, terms), Feature.UnusedInSegment);
    }

    private static bool CountsSeveralUnits(ClauseFigure[] parts)
    {
        foreach (var part in parts)
        {
            if (part.Unit != parts[0].Unit)
                return true;
        }

        return false;
    }

    // 以上三项合计 has three parts, and so has 分三批下达.
    private static void ReadWhole(Binding binding, ClauseFigure[] terms, FeatureVector features)
    {
        var shape = WholeLists.FindShape(binding, terms);
        var told = CountTold(binding);
        var isCounted = told == binding.Operands.Length;
        features.AddIf(isCounted, Feature.CountedRight);
        features.AddIf(isCounted && shape != ListShape.Loose, Feature.CountedWhole);
        features.AddIf(told > 1 && !isCounted, Feature.CountedOtherwise);
        features.AddIf(shape == ListShape.Opened, Feature.OpenedWhole);
        features.AddIf(shape == ListShape.SummedUp, Feature.SummedUpWhole);
        features.AddIf(
            shape == ListShape.Opened && binding.Computed.Low > binding.Stated.High,
            Feature.WholeExceeded
        );
    }

    /// <summary>How many parts the words count; 0 where they count none.</summary>
    public static int CountTold(Binding binding) =>
        binding.Type is not (RelationType.Sum or RelationType.ChangeSum) ? 0
        : binding.Target.CountBefore > 0 ? binding.Target.CountBefore
        : binding.Form.HasFlag(ListForm.Backward) ? 0
        : binding.Target.CountBehind;

    private static void ReadForm(Binding binding, FeatureVector features)
    {
        var form = binding.Form;
        features.AddIf(form.HasFlag(ListForm.Backward), Feature.Backward);
        features.AddIf(form.HasFlag(ListForm.Shallow), Feature.Shallow);
        features.AddIf(form.HasFlag(ListForm.OnePerSegment), Feature.OnePerSegment);
        features.AddIf(form.HasFlag(ListForm.SameStage), Feature.OnlyStage);
        features.AddIf(form.HasFlag(ListForm.OnePerPassage), Feature.OnePerPassage);
        features.AddIf(form.HasFlag(ListForm.EndsWithBracket), Feature.EndsWithBracket);
        features.AddIf(form.HasFlag(ListForm.EndsWithSegment), Feature.EndsWithSegment);
        features.AddIf(form.HasFlag(ListForm.EndsWithSentence), Feature.EndsWithSentence);
        features.AddIf(form.HasFlag(ListForm.EndsWithPassage), Feature.EndsWithPassage);
        features.AddIf(form.HasFlag(ListForm.EndsWithOpener), Feature.EndsWithOpener);
        features.AddIf(form.HasFlag(ListForm.EndsWithStage), Feature.EndsWithStage);
        features.AddIf(form.HasFlag(ListForm.EndsByFit), Feature.EndsByFit);
        features.AddIf(form.HasFlag(ListForm.Parallel), Feature.OnlyParallel);
        features.AddIf(form.HasFlag(ListForm.WithoutBases), Feature.WithoutBases);
        features.AddIf(form.HasFlag(ListForm.LastOfSegment), Feature.LastOfSegment);
        features.AddIf(form.HasFlag(ListForm.Later), Feature.LaterList);
        features.AddIf(form.HasFlag(ListForm.Picked), Feature.PickedParts);
        features.AddIf(form.HasFlag(ListForm.OfFullMarks), Feature.OfFullMarks);
    }

    private static void ReadWords(Binding binding, FeatureVector features)
    {
        var (target, first) = (binding.Target, binding.First);
        StemSet among = default;
        var (named, totals, parallel) = (0, 0, 0);
        foreach (var part in binding.Operands)
        {
            among |= part.Lead;
            named += part.HasOwnName ? 1 : 0;
            totals += part.Near.Has(StemClass.Total) ? 1 : 0;
            parallel += part.Last == binding.Last.Last ? 1 : 0;
        }

        features.AddIf(target.Post.Has(StemClass.Opener), Feature.OpenerBetween);
        features.AddIf(first.Clause.Has(StemClass.Opener), Feature.OpenerAtFirst);
        features.AddIf(target.Near.Has(StemClass.Total), Feature.TotalNear);
        features.AddIf(target.Near.Has(StemClass.StrongTotal), Feature.StrongTotalNear);
        features.AddIf((among | target.Clause | target.Post).Has(StemClass.Complete), Feature.CompleteAround);
        features.AddIf((among | binding.Last.Post).Has(StemClass.Partial), Feature.PartialAround);
        features.AddIf(among.Has(StemClass.Others), Feature.OthersAmong);
        features.AddIf(totals > 0, Feature.TotalAmong);
        features.AddIf(
            binding.Type == RelationType.Sum
                && Array.Exists(binding.Operands, static part => part.Change != 0),
            Feature.PartsMove
        );
        features.Add(Feature.PartsNamed, (double)named / binding.Operands.Length);
        features.Add(Feature.PartsParallel, (double)parallel / binding.Operands.Length);
    }

    /// <summary>Whether a list leaves out the next figure of its kind: then it is not the whole list.</summary>
    public static bool HasUnusedNeighbour(Binding binding, ClauseFigure[] terms)
    {
        var isBackward = binding.Form.HasFlag(ListForm.Backward);
        var edge = isBackward ? binding.First : binding.Last;
        var step = isBackward ? -1 : 1;
        for (var index = edge.Index + step; index >= 0 && index < terms.Length; index += step)
        {
            var term = terms[index];
            if (term.Place.Segment != edge.Place.Segment)
                return false;
            if (term != binding.Target && term.Unit == edge.Unit && term.IsLevel && !term.IsPrice)
                return true;
        }

        return false;
    }
}
