using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Templates;

/// <summary>Where a Liquid text was written.</summary>
/// <param name="Name">As a person finds it: narrative/overview.md.</param>
/// <param name="IsShort">A text of one line inside another file, where lines of its own say nothing.</param>
/// <param name="IsPart">A text that another one prints, which must have room for it.</param>
internal readonly record struct TextPlace(string Name, bool IsShort = false, bool IsPart = false)
{
    /// <summary>What is wrong with one piece.</summary>
    public Remark DescribeFault(TemplateFault fault) =>
        GapList.CreateGap(
            fault.Code,
            Name,
            [Name, IsShort ? "" : fault.Piece.Place, fault.Piece.Shown, .. fault.Values]
        );

    /// <summary>What is wrong with the whole.</summary>
    public Remark DescribeFailure(string code, params IReadOnlyList<string> values) =>
        GapList.CreateGap(code, Name, [Name, .. values]);
}
