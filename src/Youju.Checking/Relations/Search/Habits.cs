using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>In which form a text tells its relations: 预算a，执行b，执行率c, item after item.</summary>
/// <remarks>A form is a formula with the steps to its operands. What holds in it for one item is meant for the next.</remarks>
internal sealed class Habits
{
    private const int MostSteps = 12;
    private const int Span = (2 * MostSteps) + 1;

    /// <summary>Chance agrees in fewer digits.</summary>
    private const double FewestDigits = 1.9;

    /// <summary>Items of one list stand no farther apart.</summary>
    private const int Reach = 40;

    private readonly Dictionary<int, List<ClauseFigure>> targetsOf = [];

    public void AddBinding(Binding binding)
    {
        if (binding.Precision < FewestDigits || FindForm(binding) is not { } form)
            return;
        if (!targetsOf.TryGetValue(form, out var targets))
            targetsOf[form] = targets = [];
        targets.Add(binding.Target);
    }

    /// <summary>For how many other figures nearby, led by the same word, a relation of the same form holds.</summary>
    public int CountOthers(Binding binding)
    {
        if (FindForm(binding) is not { } form || !targetsOf.TryGetValue(form, out var targets))
            return 0;
        var (count, last) = (0, binding.Target.Index + Reach);
        for (
            var at = FindFirst(targets, binding.Target.Index - Reach);
            at < targets.Count && targets[at].Index <= last;
            at++
        )
            count += IsLike(targets[at], binding.Target) ? 1 : 0;
        return count;
    }

    // They stand in the order of the text.
    private static int FindFirst(List<ClauseFigure> targets, int index)
    {
        var (low, high) = (0, targets.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (targets[middle].Index < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsLike(ClauseFigure other, ClauseFigure target) =>
        other != target && other.Last == target.Last && other.Dimension == target.Dimension;

    private static int? FindForm(Binding binding)
    {
        if (binding.Operands.Length != 2 || binding.Form != ListForm.None)
            return null;
        var first = binding.First.Index - binding.Target.Index;
        var last = binding.Last.Index - binding.Target.Index;
        return Math.Abs(first) > MostSteps || Math.Abs(last) > MostSteps
            ? null
            : ((((int)binding.Type * Span) + first + MostSteps) * Span) + last + MostSteps;
    }
}
