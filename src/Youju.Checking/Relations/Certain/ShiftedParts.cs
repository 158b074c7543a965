using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Certain;

/// <summary>Lists that come to their total once the point of one part is moved: 首期342万元，二期1620.0万元，合计504.0万元.</summary>
internal sealed class ShiftedParts(ExplainedText reading)
{
    /// <summary>Chance seldom agrees in so many digits.</summary>
    private const double SomeDigits = 2.4;

    private const double ManyDigits = 2.9;

    public bool IsOfTotal(Binding binding) =>
        binding
            is {
                Type: RelationType.Sum,
                StandsTogether: true,
                Target: { IsSoft: false, IsCalledTotal: true } total
            }
        && binding.Form.HasFlag(ListForm.Backward)
        && binding.Last.Index == total.Index - 1
        && Math.Log10(total.Value / Math.Max(total.Half, 0.5)) >= SomeDigits
        && Array.TrueForAll(binding.Operands, part => part.Unit == total.Unit && !part.IsSoft)
        && Array.Exists(binding.Operands, part =>
            Slips.IsShiftedPart(
                part.Value,
                binding.Computed.Middle,
                total.Value,
                total.Half + binding.Operands.Sum(one => one.Half)
            )
        )
        && WholeLists.FindShape(binding, reading.Terms) == ListShape.SummedUp
        && !reading.Holds(total, other => other is { IsOrder: false, Precision: >= ManyDigits });
}
