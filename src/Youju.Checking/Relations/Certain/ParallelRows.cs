using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Certain;

/// <summary>Products told one to one in rows: 甲1,184名、乙2,673名，每名4,420元、4,920元，应付甲523.33万元、乙1,315.12万元.</summary>
internal sealed class ParallelRows(ExplainedText reading)
{
    /// <summary>Chance hardly agrees in so many digits.</summary>
    private const double ManyDigits = 2.9;

    /// <summary>Nor in so few where only two digits changed places.</summary>
    private const double SomeDigits = 2.4;

    /// <summary>Nor in so few with several neighbours.</summary>
    private const double FewDigits = 1.2;

    private const int Several = 2;

    // What the others in the row follow from, one that fails follows from too.
    public bool IsToldAlike(Binding binding) =>
        binding
            is {
                Type: RelationType.Product,
                Operands.Length: 2,
                Factor: 1,
                Target: { Change: 0, IsSoft: false, Run.Length: > 1 } target,
                First: { Change: 0, Run.Length: > 1 } first,
                Last: { Change: 0, Run.Length: > 1 } last
            }
        && first.Index + first.Run.Length - first.Run.Rank <= target.Index - target.Run.Rank
        && last.Index < target.Index
        && !reading.Holds(target, other => other.Type == binding.Type && other.First == first)
        && IsToldBy(FindAlike(binding), binding.IsSwapped ? SomeDigits : ManyDigits);

    private static bool IsToldBy(List<Binding> alike, double digits) =>
        alike.Exists(held => held.Precision >= digits) || alike.Count >= Several;

    private List<Binding> FindAlike(Binding binding)
    {
        var found = new List<Binding>();
        var run = binding.Target.Run;
        for (var step = -run.Rank; step < run.Length - run.Rank; step++)
        {
            if (
                step != 0
                && ShiftInRow(binding.First, step) is { } first
                && ShiftInRow(binding.Last, step) is { } last
                && FindHolding(reading.Terms[binding.Target.Index + step], first, last) is { } held
            )
                found.Add(held);
        }

        return found;
    }

    private ClauseFigure? ShiftInRow(ClauseFigure term, int step) =>
        term.Run.Rank + step >= 0 && term.Run.Rank + step < term.Run.Length
            ? reading.Terms[term.Index + step]
            : null;

    private Binding? FindHolding(ClauseFigure target, ClauseFigure first, ClauseFigure last) =>
        Array
            .Find(reading.Explanations[target.Index].Holding, one =>
                one.Binding
                    is { Type: RelationType.Product, Precision: >= FewDigits, Operands.Length: 2, Factor: 1 }
                && one.Binding.First == first
                && one.Binding.Last.Value == last.Value
            )
            ?.Binding;
}
