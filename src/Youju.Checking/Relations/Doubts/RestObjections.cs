using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against calling what is left wrong by the two figures before it.</summary>
internal sealed class RestObjections(ClauseFigure[] terms)
{
    public bool Forbid(Binding binding) =>
        IsToldInTwo(binding) || HoldsTheOtherWay(binding) || IsWholeOfShare(binding);

    // 结余53.20万元，占结余总额274.64万元的19.73%: the whole of a share is nothing that was left.
    private static bool IsWholeOfShare(Binding binding) =>
        binding is { Type: RelationType.Rest or RelationType.RestOfParts, Target.IsReference: true };

    // 审定2,418.6万元，核减送审价2,496.3万元中的77.7万元: the difference is right, and only read from the wrong side.
    private static bool HoldsTheOtherWay(Binding binding) =>
        binding is { Type: RelationType.Balance or RelationType.Rest, Holds: false }
        && (binding.Computed * -1).Meets(binding.Stated);

    // 预算500万元，支付450万元，结余40万元（另收回10万元）: what is left is told in two parts.
    private bool IsToldInTwo(Binding binding) =>
        binding is { Type: RelationType.Rest, Holds: false, Target: var target }
        && target.Index + 1 < terms.Length
        && terms[target.Index + 1] is var next
        && next.Unit == target.Unit
        && next.Place.Passage == target.Place.Passage
        && (binding.Computed - binding.Stated).Meets(next.AsOperand);
}
