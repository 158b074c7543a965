using Youju.Checking.Relations.Certain;
using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Tells the relations that hold and are believed to be meant.</summary>
internal sealed class Beliefs(ExplainedText reading, PlanObjections plans, string text)
{
    /// <summary>A binding that holds is believed from these odds on.</summary>
    private const double LeastScore = -4.5;

    /// <summary>So much less likely than one that fails may be what holds.</summary>
    private const double Allowance = 4;

    /// <summary>Another one of the same figure must be told as clearly.</summary>
    private const double LeastOther = 0;

    /// <summary>From these odds on the plan of a part is printed, wherever it stands.</summary>
    private const double ClearlyMeant = 1;

    private const double LeastByForm = -4.5;
    private const double LeastOrder = -4;
    private const double FewDigits = 2;
    private const double ManyDigits = 2.9;
    private const double Alike = 0.5;

    private readonly BaseNames bases = new(reading.Terms);

    // Told so seldom, or with a word that nobody listed; that they hold to the last digit says enough.
    private static bool HoldsByForm(Weighed one) =>
        one.Score > LeastByForm
        && one.Binding.Type switch
        {
            RelationType.Multiple or RelationType.RatioToSum => true,
            RelationType.GrowthByChange => one.Binding.First.Index == one.Binding.Target.Index - 1,
            RelationType.Rest or RelationType.Change or RelationType.Growth => one.Binding.Precision
                >= ManyDigits
                && ComparesOneThing(one.Binding),
            _ => false,
        };

    // 本年1,982.35万元，上年2,143.08万元，落差160.73万元: two levels of one thing, and then what lies between them.
    private static bool ComparesOneThing(Binding binding)
    {
        var (first, last, target) = (binding.First, binding.Last, binding.Target);
        return Math.Max(first.Index, last.Index) == target.Index - 1
            && Math.Abs(first.Index - last.Index) == 1
            && first.Place.Group == target.Place.Group
            && (!last.HasOwnName || !first.HasOwnName || first.Name.MeasureLikeness(last.Name) > Alike);
    }

    // The likeliest of each kind, unless it is far likelier that a relation fails: most that is printed holds.
    public List<Claim> FindClaims(FigureExplanations explanations)
    {
        var failing = explanations.FailingOdds;
        var believed = Array.FindAll(explanations.Holding, one => IsBelieved(one, failing));
        if (believed.Length == 0)
            return [];
        var told = new HashSet<(ClaimKind, ClauseFigure?)>();
        return
        [
            .. believed
                .Where(one => !Array.Exists(believed, other => IsOfCommonWhole(other.Binding, one.Binding)))
                .OrderBy(one => IsUnsaid(one.Binding))
                .ThenByDescending(one => one.Score)
                .Where(one =>
                    (told.Count == 0 || (one.Score > LeastOther && !IsUnsaid(one.Binding)))
                    && told.Add((RelationKinds.FindKind(one.Binding), FindList(one.Binding)))
                )
                .SelectMany(one => TellBinding(one.Binding)),
        ];
    }

    private bool IsBelieved(Weighed one, double failing) =>
        (one.Score > Math.Max(FindLeastScore(one.Binding), failing - Allowance) || HoldsByForm(one))
        && (one.Score > ClearlyMeant || !plans.IsPartOverPlanOfWhole(one.Binding));

    // Chance agrees easily in a digit or two, and one of two figures is always the larger.
    private static double FindLeastScore(Binding binding) =>
        binding.Type switch
        {
            RelationType.AtMost or RelationType.AtLeast => LeastOrder,
            RelationType.Product
            or RelationType.Average
            or RelationType.Portion when binding.Precision < FewDigits => LeastOther,
            RelationType.Growth when binding.Target.Change == 0 && !ComparesOneThing(binding) => LeastOther,
            _ => LeastScore,
        };

    // 一般公共预算10,070.48万元，占99.21%；其他资金80万元，占0.79%: 80 is as much of 10,070.48, but the shares of a list have one whole.
    private bool IsOfCommonWhole(Binding one, Binding other) =>
        one.Type == RelationType.Ratio
        && other.Type == RelationType.Ratio
        && one.First == other.First
        && one.Target.Clause.Has(StemClass.Share)
        && one.Target.NamedWhole.IsEmpty
        && reading.Evidence.CountOtherUsesAsWhole(one) > reading.Evidence.CountOtherUsesAsWhole(other);

    // A growth that no word tells is believed only where nothing else explains the percentage.
    private static bool IsUnsaid(Binding binding) =>
        binding.Type == RelationType.Growth && binding.Target.Change == 0;

    // A total may have several lists: by kind of spending, by source.
    private static ClauseFigure? FindList(Binding binding) =>
        binding.Type == RelationType.Sum ? binding.First : null;

    private IEnumerable<Claim> TellBinding(Binding binding)
    {
        var claim = ClaimWriter.WriteClaim(binding, text) with { Flaw = bases.FindFlaw(binding) };
        // Across paragraphs coarse figures add up to almost anything.
        if (claim.Verdict == Verdict.MixedPrecision && !binding.StandsInPassage)
            yield break;
        yield return claim;
        if (binding.Type != RelationType.Sum || binding.Form.HasFlag(ListForm.Picked))
            yield break;
        var rest = LastParts.BindRest(binding);
        if (rest.Holds)
            yield return ClaimWriter.WriteClaim(rest, text);
    }
}
