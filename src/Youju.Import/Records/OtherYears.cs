using System.Globalization;
using Youju.Domain.Registers;
using Youju.Import.Requests;

namespace Youju.Import.Records;

/// <summary>Knows the rows whose day lies wholly outside the dossier's year: they belong into another dossier.</summary>
internal sealed class OtherYears(RegisterDefinition register, int year)
{
    private readonly FieldDefinition? day =
        register.CountsItsYear && register.Period is { } key ? register.FindField(key) : null;

    /// <summary>Why the row is none of the year's, in Chinese; null where it is one.</summary>
    public string? DescribeForeignRow(DraftRecord draft) =>
        day is not null
        && DateRangeValue.FromFieldValue(draft.Values.GetValueOrDefault(day.Key)) is { } days
        && !days.TouchesYear(year)
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"“{day.Label}”{FieldText.FormatValue(days)} 不在{year}年，是别的年度的；年份写错了的，改正后再导入"
            )
            : null;
}
