using Youju.Checking.Relations.Search;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Relations.Telling;

/// <summary>Tells a binding as a claim, with its verdict, its proof and what it should read.</summary>
internal static class ClaimWriter
{
    /// <summary>The claim of a binding that is believed.</summary>
    public static Claim WriteClaim(Binding binding, string text) =>
        Write(binding, JudgeBinding(binding), text);

    /// <summary>The claim of a binding of which nobody can be certain.</summary>
    public static Claim WriteQuestion(Binding binding, string text) =>
        Write(binding, Verdict.Undecidable, text) with
        {
            IsQuestion = true,
        };

    /// <summary>The claim of a growth whose base is zero.</summary>
    public static Claim WriteOverZero(Binding binding, string text) =>
        Write(binding, Verdict.Undecidable, text) with
        {
            Flaw = ClaimFlaw.ZeroBase,
        };

    private static Claim Write(Binding binding, Verdict verdict, string text)
    {
        var target = binding.Target.Figure;
        var value = DecimalFormulas.Compute(binding);
        var span = FindSpan(binding);
        return new(
            RelationKinds.FindKind(binding),
            new ClaimPattern(ClaimOrigin.Phrase, RelationKinds.NameType(binding)),
            verdict,
            span,
            target,
            [.. binding.Operands.Select(one => one.Figure)],
            [ProofText.Write(binding, value, text)]
        )
        {
            Flaw = FindFlaw(binding, verdict),
            Repair =
                verdict is Verdict.Contradiction or Verdict.Truncation && value is >= 0 && !IsOrder(binding)
                    ? FigureFormat.FormatLike(value.Value, target)
                    : null,
        };
    }

    // A share is told beside its part; the whole may stand far away.
    private static TextSpan FindSpan(Binding binding) =>
        RelationKinds.FindKind(binding) == ClaimKind.Share
            ? TextSpan.Union(binding.Target.Figure.Span, binding.First.Figure.Span)
            : binding.Operands.Aggregate(binding.Target.Figure.Span, (all, one) =>
                TextSpan.Union(all, one.Figure.Span)
            );

    // 增加 where the figures go down, by just so much.
    private static ClaimFlaw FindFlaw(Binding binding, Verdict verdict) =>
        verdict == Verdict.Contradiction
        && binding.Computed.Middle < 0
        && (binding.Computed * -1).Meets(binding.Stated)
            ? ClaimFlaw.DirectionAgainstSign
            : ClaimFlaw.None;

    private static bool IsOrder(Binding binding) =>
        binding.Type is RelationType.AtMost or RelationType.AtLeast;

    private static Verdict JudgeBinding(Binding binding)
    {
        if (DecimalFormulas.Compute(binding) is not { } value)
            return Verdict.Undecidable;
        var target = binding.Target.Figure;
        if (IsOrder(binding))
            return binding.Holds ? Verdict.Exact : Verdict.Contradiction;
        if (binding.Holds)
            return IsExact(binding, value, target) ? Verdict.Exact
                : IsOfMixedPrecision(binding) ? Verdict.MixedPrecision
                : Verdict.Rounding;
        return IsTruncated(binding) ? Verdict.Truncation
            : Slips.IsUnitSlip((double)value, binding.Target.Value) ? Verdict.UnitSlip
            : Verdict.Contradiction;
    }

    private static bool IsExact(Binding binding, decimal value, PrintedFigure target) =>
        target.Qualifier == Qualifier.Rounded
        && binding.IsOfFirmFigures
        && (
            value == target.Nominal
            || (IsQuotient(binding.Type) && target.RoundToGrain(value) == target.Value)
        );

    private static bool IsOfMixedPrecision(Binding binding) =>
        binding.Type == RelationType.Sum
        && FigureRelation
            .CreateSum(binding.Target.Figure, [.. binding.Operands.Select(part => part.Figure)])
            .Recalculate()
            .Verdict == Verdict.MixedPrecision;

    private static bool IsQuotient(RelationType type) =>
        type
            is not (
                RelationType.Sum
                or RelationType.Balance
                or RelationType.Rest
                or RelationType.RestOfParts
                or RelationType.Change
                or RelationType.ChangeSum
            );

    private static bool IsTruncated(Binding binding) =>
        !binding.Target.IsSoft
        && binding.Target.Decimals > 0
        && binding.Computed.High >= binding.Target.Value
        && binding.Computed.Low < binding.Target.Value + (2 * binding.Target.Half);
}
