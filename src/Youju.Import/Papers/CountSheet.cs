using System.Globalization;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>A sheet of counts as a list with a row for each matter, as the register of counts has them.</summary>
internal sealed class CountSheet(PaperReader papers, PaperLexicon lexicon, int year)
{
    /// <summary>The list, and in Chinese what a person should look at; null where the sheet is none of counts.</summary>
    public (WorkbookSheet Sheet, IReadOnlyList<string> Doubts)? UnfoldCounts(
        WorkbookSheet sheet,
        RegisterDefinition register
    )
    {
        var tables = papers.ReadTables(sheet).Where(table => table.Entries.Any(table.HasAmount)).ToList();
        if (tables.Count == 0 || tables.Exists(table => table.Year is { } own && own != year))
            return null;
        var matters = tables.Select(table => new CountTable(table, lexicon, year).ReadMatters()).ToList();
        if (matters.Exists(found => found.Count == 0))
            return null;
        List<CountedMatter> all = [.. matters.SelectMany(found => found)];
        return (
            sheet with
            {
                Rows = [NameColumns(register), .. all.Select(FormatRow)],
            },
            [.. all.Where(matter => matter.SumOfParts is not null).Select(DescribeDifference)]
        );
    }

    private WorkbookRow NameColumns(RegisterDefinition register) =>
        new(
            0,
            [
                .. new[]
                {
                    lexicon.Counted.Name,
                    lexicon.Counted.Dates,
                    lexicon.Counted.Amount,
                    lexicon.Counted.Measure,
                }.Select((key, at) => new WorkbookCell(at, register.FindField(key)!.Label)),
            ]
        );

    private static WorkbookRow FormatRow(CountedMatter matter) =>
        new(
            matter.Row,
            [
                new(0, matter.Name),
                new(1, matter.Dates),
                new(2, matter.Amount.ToString(CultureInfo.InvariantCulture), matter.Amount),
                new(3, matter.Measure),
            ]
        );

    private static string DescribeDifference(CountedMatter matter) =>
        $"“{matter.Name}”各期之和是 {FieldText.FormatNumber(matter.SumOfParts!.Value)}，"
        + $"表上的合计是 {FieldText.FormatNumber(matter.Amount)}，按合计记，请核对";
}
