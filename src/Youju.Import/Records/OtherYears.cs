using System.Globalization;
using Youju.Domain.Registers;
using Youju.Import.Requests;

namespace Youju.Import.Records;

/// <summary>Names the rows whose day lies wholly outside the dossier's year: they are counted with the others.</summary>
internal sealed class OtherYears(RegisterDefinition register, int year)
{
    private const int MostNamed = 5;

    // What is read at a day, such as followers, may well be read at the end of the year before.
    private readonly FieldDefinition? day =
        register.Period is { } key && register.Measures.Any(measure => measure.Kind == MeasureKind.Count)
            ? register.FindField(key)
            : null;

    private readonly List<int> rows = [];

    public void NoteIfOtherYear(DraftRecord draft)
    {
        if (
            day is not null
            && DateRangeValue.FromFieldValue(draft.Values.GetValueOrDefault(day.Key)) is { } days
            && !days.TouchesYear(year)
        )
            rows.Add(draft.Row.Number);
    }

    public string? DescribeRows(string sheet) =>
        rows.Count == 0
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"工作表“{sheet}”第{string.Join('、', rows.Take(MostNamed))}"
                    + $"{(rows.Count > MostNamed ? $"等{rows.Count}" : "")}行的“{day!.Label}”不在{year}年，"
                    + $"已照样导入并计入全年；不是本年的，用 youju undo 撤销，删去这些行再导入。"
            );
}
