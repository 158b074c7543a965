using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Reading.Papers;
using Youju.Text.Words;

namespace Youju.Import.Records;

/// <summary>The year that a list says it is of, by its title or by the name of its sheet.</summary>
internal static class SheetYear
{
    /// <summary>The year of a list that is another one's; levels such as followers are read at the end of the year before too.</summary>
    public static int? FindOtherYear(WorkbookSheet sheet, SheetHeader head, PaperYears paperYears, int own)
    {
        if (head.Register.Period is not null && !head.Register.CountsItsYear)
            return null;
        var years = head
            .TitleLines.Select(HalfWidth.FromFullWidth)
            .Where(line => !PaperYears.IsOfDay(line))
            .Select(paperYears.FindYearOfLine)
            .Append(PaperYears.FindYearOfName(HalfWidth.FromFullWidth(sheet.Name)))
            .OfType<int>()
            .ToHashSet();
        return years.Count > 0 && !years.Contains(own) ? years.Max() : null;
    }

    public static ImportResult LeaveOut(Dossier dossier, WorkbookSheet sheet, int year) =>
        new(dossier, [])
        {
            Warnings =
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"工作表“{sheet.Name}”是{year}年度的，本档案是{dossier.Year}年度的，没有导入。"
                ),
            ],
        };
}
