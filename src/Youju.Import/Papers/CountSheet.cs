using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>A sheet of counts as a list with a row for each matter.</summary>
/// <param name="Register">The register of counts.</param>
internal sealed record UnfoldedCounts(
    WorkbookSheet Sheet,
    RegisterDefinition Register,
    IReadOnlyList<CountedMatter> Matters
)
{
    /// <summary>What a person should look at, in Chinese.</summary>
    public IEnumerable<string> DescribeDoubts() =>
        from matter in Matters
        where matter.SumOfParts is not null
        select $"工作表“{Sheet.Name}”“{matter.Name}”各期之和是 {FieldText.FormatNumber(matter.SumOfParts!.Value)}，"
            + $"表上的合计是 {FieldText.FormatNumber(matter.Amount)}，按合计记，请核对。";
}

/// <summary>Makes of a sheet of counts the list that the register of counts has.</summary>
internal sealed class CountSheet(PaperReader papers, PaperLexicon lexicon, Dossier dossier)
{
    /// <summary>The list; null where the sheet is none of counts, or there is no register for them.</summary>
    public UnfoldedCounts? UnfoldCounts(WorkbookSheet sheet)
    {
        if (dossier.Registers.GetValueOrDefault(lexicon.Counted.Register)?.Definition is not { } register)
            return null;
        var tables = papers
            .ReadTables(sheet)
            .Where(table => table.Entries.Any(table.HasAmount))
            .Select(table =>
                (table.Year, Matters: new CountTable(table, lexicon, dossier.Year).ReadMatters())
            )
            .ToList();
        if (
            tables.Count == 0
            || tables.Exists(table => table.Matters.Count == 0 || IsOfOtherYear(table.Year))
        )
            return null;
        List<CountedMatter> matters = [.. tables.SelectMany(table => table.Matters)];
        return new(
            sheet with
            {
                Rows = [NameColumns(register), .. matters.Select(FormatRow)],
            },
            register,
            matters
        );
    }

    private bool IsOfOtherYear(int? year) => year is { } own && own != dossier.Year;

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
}
