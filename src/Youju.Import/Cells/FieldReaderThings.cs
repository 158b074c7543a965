using System.Text.RegularExpressions;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;

namespace Youju.Import.Cells;

internal sealed partial class FieldReader
{
    /// <summary>The unit that a cell writes where the field counts in another like it: 4500人 under 人次; null where it writes none
    /// such.</summary>
    public string? FindOtherUnit(WorkbookCell cell) =>
        field.Type == FieldType.Number
        && field.Unit != Unit.None
        && ReadFigureWithUnit(CellWords.ToNumberText(cell).Words) is { Unit: var unit }
        && unit != Unit.None
        && unit.Symbol != field.Unit.Symbol
            ? unit.Symbol
            : null;

    // 500-600, 三四百至五百: no one number is right.
    private static string? AskOfSpan(string words) =>
        Span().IsMatch(words)
            ? "是一个区间，台账里一个数只能记一个：有确数写确数，没有的写较小的数加“以上”，并在备注里写明区间"
            : null;

    [GeneratedRegex(
        @"^\D{0,2}\d[\d,.]*\s*[千万亿]?\p{Lo}{0,3}\s*(-|—|–|－|~|～|至|到)+\s*\d[\d,.]*\s*[千万亿]?\p{Lo}{0,3}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex Span();

    /// <summary>Whether the cell counts other things than the field does: 28支队伍 under 参演人数.</summary>
    public bool CountsOtherThings(WorkbookCell cell) =>
        field.Type == FieldType.Number
        && CellWords.ToNumberText(cell).Words is var words
        && (
            ReadFigureWithUnit(words) is { Unit: var unit }
                ? unit.IsCounted && !IsOfField(unit)
                : CountOfThings().IsMatch(words)
        );
}
