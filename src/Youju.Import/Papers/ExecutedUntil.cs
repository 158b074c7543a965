using System.Globalization;
using Youju.Import.Requests;
using Youju.Reading.Papers;
using Youju.Text.Times;

namespace Youju.Import.Papers;

/// <summary>The day up to which the amounts of a table are executed; none for tables of a whole year.</summary>
internal sealed class ExecutedUntil(PaperTable table, ImportRequest request, PaperAmounts amounts)
{
    /// <summary>The day that was said, that the paper or the file's name says, or that the import of a running year is made on.</summary>
    public DateOnly? FindDay() => FindStatedDay() ?? (amounts.Age == 0 ? OfYear(Today) : null);

    /// <summary>The day that was said, or that the paper or the file's name says.</summary>
    public DateOnly? FindStatedDay() =>
        amounts.Age == 0
            ? OfYear(request.AsOf)
                ?? DayOfPeriod()
                ?? EndOfMonth(table.Month)
                ?? OfYear(table.Day)
                ?? OfYear(PaperYears.FindDayOfName(request.FileName))
                ?? EndOfMonth(PaperYears.FindMonthOfName(request.FileName))
            : null;

    // 截至9月15日 names the day, 1-9月 printed on 20 October does not.
    private DateOnly? DayOfPeriod() => table.Day?.Month == table.Month ? OfYear(table.Day) : null;

    private DateOnly Today => ChinaTime.FindDay(request.At);

    private DateOnly? OfYear(DateOnly? day) => day?.Year == amounts.Year ? day : null;

    private DateOnly? EndOfMonth(int? month) =>
        month is { } known
            ? new(
                amounts.Year,
                known,
                CultureInfo.InvariantCulture.Calendar.GetDaysInMonth(amounts.Year, known)
            )
            : null;
}
