using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;

namespace Youju.Reading.Papers;

public sealed partial class PaperReader
{
    private int? FindMonth(IReadOnlyList<PaperLine> lines, string sheet) =>
        lines
            .Select(line => line.Words)
            .Append(sheet)
            .Select(years.FindLastMonth)
            .FirstOrDefault(month => month is not null);

    // 截至2025年6月15日 says more than the day on which somebody printed the paper.
    private static DateOnly? FindDay(IReadOnlyList<PaperLine> lines) =>
        lines
            .Select(line => line.Words)
            .Reverse()
            .OrderBy(PaperYears.IsOfDay)
            .Select(PaperYears.FindLastDay)
            .FirstOrDefault(day => day is not null);

    private PaperStage? FindStage(IReadOnlyList<PaperLine> lines, string sheet)
    {
        return FindStage(lines.Select(line => line.Words)) ?? FindStage([sheet]);
    }

    private PaperStage? FindStage(IEnumerable<string> lines)
    {
        foreach (var (stage, marks) in pack.Papers.Titles)
        {
            if (lines.Any(line => marks.Any(line.Contains)))
                return stage;
        }

        return null;
    }

    // A sheet called 四季度 whose columns go from the first quarter to the last is of the year.
    private static bool TellsAllQuarters(IReadOnlyList<PaperColumn> columns, List<WorkbookRow> rows) =>
        PaperYears.HoldsAllQuarters(
            columns
                .Where(column =>
                    rows.Exists(row => CellAmount.FromCell(row.FindCell(column.Position)) is not null)
                )
                .SelectMany(column => column.Path)
        );

    private int? FindYear(IReadOnlyList<PaperLine> lines) =>
        lines
            .Select(line => line.Words)
            .Reverse()
            .OrderBy(PaperYears.IsOfDay)
            .Select(years.FindYearOfLine)
            .FirstOrDefault(year => year is not null);
}
