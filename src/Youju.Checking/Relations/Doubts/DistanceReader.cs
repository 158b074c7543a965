using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Doubts;

/// <summary>How far the figures of a reading stand from the one that is doubted, counted in figures of their kind.</summary>
internal sealed class DistanceReader(ClauseFigure[] terms)
{
    public void ReadDistances(Binding binding, DoubtStrengths features)
    {
        var (target, first, last) = (binding.Target, binding.First, binding.Last);
        features.SetIf(DoubtFeature.FirstNext, first.Index == target.Index - 1);
        features.SetIf(DoubtFeature.LastNext, last.Index == target.Index - 1);
        if (binding.Operands.Length > 1 && binding.Type is RelationType.Sum or RelationType.ChangeSum)
        {
            var nearest = binding.Form.HasFlag(ListForm.Backward) ? last : first;
            features.Set(DoubtFeature.PassedBefore, MeasureBetween(target, nearest));
            features.Set(DoubtFeature.PassedAmong, MeasureAmong(binding));
            return;
        }

        features.Set(DoubtFeature.FirstDistance, MeasureBetween(target, first));
        features.Set(DoubtFeature.LastDistance, MeasureBetween(target, last));
    }

    private double MeasureAmong(Binding binding)
    {
        var (first, last) = (binding.First.Index, binding.Last.Index);
        var left = CountLevels(Math.Min(first, last) - 1, Math.Max(first, last) + 1, binding.First.Unit);
        return Logarithms.OfCount(Math.Max(0, left - binding.Operands.Length));
    }

    private double MeasureBetween(ClauseFigure target, ClauseFigure operand) =>
        Logarithms.OfCount(
            CountLevels(
                Math.Min(target.Index, operand.Index),
                Math.Max(target.Index, operand.Index),
                operand.Unit
            )
        );

    // Those strictly between two places.
    private int CountLevels(int from, int to, CountedUnit unit)
    {
        var count = 0;
        for (var index = from + 1; index < to; index++)
            count += terms[index].Unit == unit && !terms[index].IsPrice ? 1 : 0;
        return count;
    }
}
