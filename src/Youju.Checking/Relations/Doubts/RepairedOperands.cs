using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Doubts;

/// <summary>Figures that fit once an operand is what its own relation makes of it: two agree against the operand.</summary>
internal sealed class RepairedOperands(ExplainedText reading)
{
    private const double Likely = 0.5;

    public bool MakeFit(Binding binding) =>
        binding.Type is RelationType.Sum or RelationType.Rest or RelationType.Change
        && Array.Exists(binding.Operands, operand => MakesFit(operand, binding));

    private bool MakesFit(ClauseFigure operand, Binding binding) =>
        reading.Explanations[operand.Index] is { FailingShare: > Likely } doubted
        && doubted.FindFailing(static _ => true) is { Binding: var failing }
        && IsOfOwn(failing, binding)
        && Repair(binding, operand, failing) is var repaired
        && (repaired.Meets(binding.Stated) || (repaired * -1).Meets(binding.Stated));

    // 推送1,160条，采用486条，采用率14.90%，比上年的38.70%提高3.20个百分点: 41.90 is of the first two.
    // 应补助225.00万元，省按70%承担175.50万元，县承担67.50万元: 157.50 is of the percentage, and with 67.50 the whole.
    private static bool IsOfOwn(Binding failing, Binding binding) =>
        binding.Type == RelationType.Sum
            ? failing.Type == RelationType.Portion && failing.Last == binding.Target
            : failing.Type == RelationType.Ratio && Array.IndexOf(failing.Operands, binding.Target) < 0;

    private static Bounds Repair(Binding binding, ClauseFigure operand, Binding failing) =>
        binding.Type == RelationType.Sum || operand == binding.First
            ? binding.Computed + (failing.Computed - operand.AsOperand)
            : binding.Computed + (operand.AsOperand - failing.Computed);
}
