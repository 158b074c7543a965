using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>Whether a binding stands in a plain sentence, where nothing else can be meant.</summary>
internal static class PlainFeatures
{
    private const double MostOff = 1.25;

    /// <summary>No plain sentence has so many figures.</summary>
    private const int Reach = 20;

    /// <summary>Whether nothing else in its sentence can be meant.</summary>
    public static bool IsPlain(Binding binding, ClauseFigure[] terms) =>
        binding.StandsTogether
        && CountRivals(binding, terms) == 0
        && binding.Type switch
        {
            RelationType.Sum => IsPlainSum(binding),
            RelationType.Ratio => IsPlainRatio(binding),
            RelationType.RatioToSum => binding.Target.Clause.Has(StemClass.Share),
            RelationType.Change or RelationType.Growth or RelationType.GrowthByChange => true,
            _ => false,
        };

    private static bool IsPlainSum(Binding binding) =>
        IsPlainList(binding)
        && !binding.Form.HasFlag(ListForm.EndsByFit)
        && (binding.Target.Near.Has(StemClass.Total) || binding.First.Clause.HasAny(StemSet.Openers));

    private static bool IsPlainRatio(Binding binding) =>
        binding.First.Index < binding.Target.Index
        && (binding.Target.Clause.Has(StemClass.Share) || binding.Target.Near.Has(StemClass.Rate));

    /// <summary>Whether the list names the known parts of a whole, so that nothing can be left out.</summary>
    public static bool HasKnownParts(Binding binding) =>
        (
            binding.Type == RelationType.Sum
            || (binding.Type == RelationType.RatioToSum && binding.Operands.Length > 2)
        ) && Array.TrueForAll(binding.Operands, part => part.Lead.Has(StemClass.KnownPart));

    public static void ReadRivals(Binding binding, ClauseFigure[] terms, FeatureVector features)
    {
        var rivals = CountRivals(binding, terms);
        features.Add(
            rivals == 0 ? Feature.NoRival
            : rivals == 1 ? Feature.OneRival
            : Feature.ManyRivals
        );
        if (rivals == 0 && binding.StandsTogether && FindPlainFeature(binding) is { } plain)
            features.Add(plain);
    }

    private static Feature? FindPlainFeature(Binding binding) =>
        binding.Type switch
        {
            RelationType.Sum or RelationType.Balance or RelationType.ChangeSum => FindPlainList(binding),
            RelationType.Ratio or RelationType.RatioToSum => FindPlainRatio(binding),
            RelationType.Change or RelationType.Growth or RelationType.GrowthByChange or RelationType.Rest =>
                Feature.PlainChange,
            _ => null,
        };

    private static Feature? FindPlainList(Binding binding) => IsPlainList(binding) ? Feature.PlainList : null;

    private static Feature? FindPlainRatio(Binding binding)
    {
        if (binding.Target.Clause.Has(StemClass.Share))
            return Feature.PlainShare;
        var isRated = binding.Target.Near.Has(StemClass.Rate) || binding.Last.IsReference;
        return isRated && binding.Type == RelationType.Ratio ? Feature.PlainRate : null;
    }

    /// <summary>Figures of the operands' unit in their sentence that the binding leaves out.</summary>
    public static int CountRivals(Binding binding, ClauseFigure[] terms)
    {
        var (target, unit) = (binding.Target, binding.Last.Unit);
        var (used, all) = (0, 0);
        var first = Math.Max(0, target.Index - Reach);
        var last = Math.Min(terms.Length - 1, target.Index + Reach);
        for (var index = target.Index - 1; index >= first && IsBeside(terms[index], target); index--)
            all += IsRival(terms[index], unit) ? 1 : 0;
        for (var index = target.Index + 1; index <= last && IsBeside(terms[index], target); index++)
            all += IsRival(terms[index], unit) ? 1 : 0;
        foreach (var operand in binding.Operands)
            used += operand.Place.Group == target.Place.Group && operand.Unit == unit ? 1 : 0;
        return Math.Max(0, all - used);
    }

    private static bool IsBeside(ClauseFigure term, ClauseFigure target) =>
        term.Place.Group == target.Place.Group;

    private static bool IsRival(ClauseFigure term, CountedUnit unit) => term.Unit == unit && !term.IsPrice;

    private static bool IsPlainList(Binding binding)
    {
        var (value, stated) = (binding.Computed.Middle, binding.Target.Value);
        return Array.TrueForAll(binding.Operands, static part => part.HasOwnName || part.Change != 0)
            && !binding.Last.Post.Has(StemClass.Partial)
            && (
                HasKnownParts(binding)
                || Slips.IsUnitSlip(value, stated)
                || (value < stated * MostOff && stated < value * MostOff)
            );
    }
}
