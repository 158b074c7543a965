using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Certain;

/// <summary>Portions told behind their percentages one beside another: 本级占30%，即25.8万元，所属单位占70%，即60.2万元.</summary>
internal sealed class SiblingPortions(ExplainedText reading)
{
    private const int Reach = 4;
    private const double Whole = 100;

    /// <summary>Chance agrees in fewer digits.</summary>
    private const double SomeDigits = 1.9;

    public bool IsOfSameWhole(Binding binding) =>
        binding is { Target: { Change: 0, IsSoft: false } target, First.IsSoft: false }
        && IsBehindPercentage(binding)
        && Enumerable
            .Range(target.Index - Reach, (2 * Reach) + 1)
            .Any(index => index != target.Index && HoldsBeside(index, binding));

    private static bool IsBehindPercentage(Binding binding) =>
        binding.Type == RelationType.Portion
        && binding.First.Index == binding.Target.Index - 1
        && binding.First.Change == 0
        && !binding.Target.HasOwnName
        && binding.First.Place.Segment == binding.Target.Place.Segment;

    private bool HoldsBeside(int index, Binding binding) =>
        index >= 0
        && index < reading.Terms.Length
        && reading.Terms[index].Place.Group == binding.Target.Place.Group
        && reading.Holds(reading.Terms[index], other =>
            other.Precision >= SomeDigits
            && IsBehindPercentage(other)
            && other.Last == binding.Last
            && other.First.Value + binding.First.Value <= Whole
        );
}
