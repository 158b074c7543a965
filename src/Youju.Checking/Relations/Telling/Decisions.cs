using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Decides what is told of a figure: a relation that holds, one that does not, a question, or nothing.</summary>
internal sealed class Decisions(ExplainedText reading, RelationWeights weights, string text)
{
    /// <summary>A binding that holds is believed from these odds on.</summary>
    private const double LeastScore = -4.5;

    /// <summary>So much less likely than one that fails may be what holds.</summary>
    private const double Allowance = 4;

    /// <summary>Another one of the same figure must be told as clearly.</summary>
    private const double LeastOther = 0;

    private const double LeastByForm = -4.5;

    private const double LeastOrder = -4;
    private const double FewDigits = 2;
    private const double ManyDigits = 2.9;
    private const double Alike = 0.5;
    private const double Almost = 0.001;

    /// <summary>The budgets that a rate is told of stand so close before it.</summary>
    private const int NearestLevels = 5;

    /// <summary>Less likely than this, nothing is doubted.</summary>
    private const double LeastDoubt = 0.1;

    private readonly DoubtReader doubts = new(reading);
    private readonly Objections objections = new(reading);
    private readonly DoubtGate gate = new(weights);
    private readonly double accuseFrom = (double)weights.AccuseFrom;
    private readonly double accusePlainFrom = (double)weights.AccusePlainFrom;
    private readonly double askFrom = (double)weights.AskFrom;

    public IEnumerable<Claim> FindClaims(FigureExplanations explanations)
    {
        if (explanations.OverZero is { } overZero)
            return [ClaimWriter.WriteOverZero(overZero, text)];
        if (explanations.FindBest(IsCertain) is { } certain)
            return [ClaimWriter.WriteClaim(certain.Binding, text)];
        if (FindDoubt(explanations) is not { } failing)
            return FindBelieved(explanations);
        var certainty = gate.MeasureCertainty(doubts.ReadFeatures(explanations, failing));
        if (certainty >= FindBar(failing.Binding) && !objections.Forbid(failing.Binding))
            return [ClaimWriter.WriteClaim(failing.Binding, text)];
        var believed = FindBelieved(explanations);
        return believed.Count > 0 || certainty < askFrom
            ? believed
            : [ClaimWriter.WriteQuestion(failing.Binding, text)];
    }

    // 由年初1,200人增加到年末3,450人，增加1,200人: both levels are named for what they are.
    private static bool IsFromTo(Binding binding) =>
        binding is { Type: RelationType.Change, StandsBeside: true }
        && !binding.Target.HasOwnName
        && binding.Last.Lead.Has(StemClass.From)
        && binding.First.Lead.Has(StemClass.Reached);

    // 基本支出、人员经费、公用经费: the first is what the others make up.
    private static bool HoldsTotal(Binding binding)
    {
        if (binding.Type != RelationType.RatioToSum)
            return false;
        var parts = binding.Operands[1..];
        var (largest, all) = (parts.Max(part => part.Value), parts.Sum(part => part.Value));
        return parts.Length < 3 || Math.Abs((2 * largest) - all) < all * Almost;
    }

    // 基本支出1,328万元，其中人员经费1,195万元: what is told of a part is no part of the whole beside it.
    private static bool HoldsSublist(Binding binding) =>
        binding.Operands.Skip(1).Any(part => part.Lead.Has(StemClass.OfWhich));

    private double FindBar(Binding binding) =>
        PlainFeatures.IsPlain(binding, reading.Terms) ? accusePlainFrom : accuseFrom;

    // The known parts of a whole are all there are; in a plain sentence a slip of units is beyond doubt.
    private bool IsCertain(Binding binding) =>
        !binding.Holds
        && (
            IsShareOfList(binding)
            || (IsBeyondDoubt(binding) && PlainFeatures.IsPlain(binding, reading.Terms))
        );

    private static bool IsBeyondDoubt(Binding binding) =>
        (PlainFeatures.HasKnownParts(binding) && !HoldsTotal(binding) && !HoldsSublist(binding))
        || Slips.IsUnitSlip(binding.Computed.Middle, binding.Target.Value)
        || IsFromTo(binding);

    // The parts of a list that adds up have one whole: a bare 占22% of another one is a slip, however well it fits there.
    private bool IsShareOfList(Binding binding) =>
        binding.Type == RelationType.Ratio
        && binding.Target.Clause.Has(StemClass.Share)
        && !binding.Target.HasOwnName
        && binding.Target.Run.Length == 1
        && binding.First.Index == binding.Target.Index - 1
        && reading.Evidence.FindParent(binding.First) == binding.Last
        && reading.Evidence.CountUsesAsWhole(binding.Last) > 1;

    /// <summary>The likeliest reading that the figure does not fit, where it is likely at all.</summary>
    public static Weighed? FindDoubt(FigureExplanations explanations) =>
        explanations.FailingShare < LeastDoubt ? null : explanations.FindBest(binding => !binding.Holds);

    // 完成年初预算的95%, where only the adjusted budget yields it: the base that is named stands there too.
    private ClaimFlaw FindFlaw(Binding binding) =>
        binding.Type == RelationType.Ratio
        && IsInitialBudget(binding.Target.Clause)
        && !IsInitialBudget(binding.Last.Lead)
        && PrintsInitialBudget(binding)
            ? ClaimFlaw.OtherBase
            : ClaimFlaw.None;

    private bool PrintsInitialBudget(Binding binding)
    {
        var first = Math.Max(0, binding.Target.Index - NearestLevels);
        return reading
            .Terms[first..binding.Target.Index]
            .Any(term =>
                term.Unit == binding.Last.Unit
                && term.Place.Group == binding.Target.Place.Group
                && IsInitialBudget(term.Lead)
            );
    }

    private static bool IsInitialBudget(StemSet words) =>
        words.Has(StemClass.Base) && words.Has(StemClass.Plan);

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
    private List<Claim> FindBelieved(FigureExplanations explanations)
    {
        var told = new HashSet<(ClaimKind, ClauseFigure?)>();
        var failing = explanations.FailingOdds;
        return
        [
            .. explanations
                .All.Where(one =>
                    one.Binding.Holds
                    && (
                        one.Score > Math.Max(FindLeastScore(one.Binding), failing - Allowance)
                        || HoldsByForm(one)
                    )
                    && !objections.IsPartOverPlanOfWhole(one.Binding)
                )
                .OrderBy(one => IsUnsaid(one.Binding))
                .ThenByDescending(one => one.Score)
                .Where(one =>
                    (told.Count == 0 || one.Score > LeastOther)
                    && (told.Count == 0 || !IsUnsaid(one.Binding))
                    && told.Add((RelationKinds.FindKind(one.Binding), FindList(one.Binding)))
                )
                .SelectMany(one => TellBinding(one.Binding)),
        ];
    }

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

    // A growth that no word tells is believed only where nothing else explains the percentage.
    private static bool IsUnsaid(Binding binding) =>
        binding.Type == RelationType.Growth && binding.Target.Change == 0;

    // A total may have several lists: by kind of spending, by source.
    private static ClauseFigure? FindList(Binding binding) =>
        binding.Type == RelationType.Sum ? binding.First : null;

    private IEnumerable<Claim> TellBinding(Binding binding)
    {
        yield return ClaimWriter.WriteClaim(binding, text) with
        {
            Flaw = FindFlaw(binding),
        };
        if (binding.Type != RelationType.Sum || binding.Form.HasFlag(ListForm.Picked))
            yield break;
        // A list that holds explains its last part as well: what the others leave of the total.
        var left = new BindingDraft(RelationType.RestOfParts, [binding.Target, .. binding.Operands[..^1]]);
        var rest = left.Bind(binding.Last);
        if (rest.Holds)
            yield return ClaimWriter.WriteClaim(rest, text);
    }
}
