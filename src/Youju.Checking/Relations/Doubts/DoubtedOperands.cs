using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Doubts;

/// <summary>Which operands are in doubt themselves: what follows from a figure that is wrong may well be right.</summary>
internal sealed class DoubtedOperands(ExplainedText reading)
{
    private const double Likely = 0.5;

    public bool IsAnyDoubted(Binding binding) =>
        Array.Exists(binding.Operands, one => IsDoubtedFor(one, binding.Target));

    /// <summary>Whether a figure is in doubt by more than what the target tells: a part doubted for its total says nothing new.</summary>
    public bool IsDoubtedFor(ClauseFigure operand, ClauseFigure target) =>
        reading.Explanations[operand.Index] is { FailingShare: > Likely } doubted
        && doubted.FindFailing(static _ => true) is { } failing
        && Array.IndexOf(failing.Binding.Operands, target) < 0;
}
