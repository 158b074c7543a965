using Youju.Domain.Dossiers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Packs.Definitions;

namespace Youju.Import;

/// <summary>Sheets whose names, days, answers or sections stand across or between the rows, as lists with a column for each.</summary>
/// <param name="findHeader">The register whose records a sheet lists; null where it is none.</param>
/// <param name="warn">Takes what a person should know, in Chinese.</param>
internal sealed class UnfoldedSheets(
    Pack pack,
    AskedRegisters registers,
    Func<WorkbookSheet, Dossier, SheetHeader?> findHeader,
    Action<string> warn
)
{
    private const int LongestAcross = 500;

    // Nobody lays out a long list across.
    public WorkbookSheet UnfoldSheet(Dossier begun, WorkbookSheet sheet) =>
        sheet.Rows.Skip(LongestAcross).Any()
            ? sheet
            : UnfoldAcross(begun, UnfoldSections(begun, JoinAnswers(sheet)));

    private WorkbookSheet JoinAnswers(WorkbookSheet sheet)
    {
        var joined = AnswerColumns.JoinAnswers(sheet, pack.Imports.Answers, out var told);
        if (told is not null)
            warn(told + "。");
        return joined;
    }

    private WorkbookSheet UnfoldSections(Dossier begun, WorkbookSheet sheet) =>
        registers
            .SelectRegisters(begun)
            .Where(sheet.NamesRegister)
            .Aggregate(sheet, (parted, register) =>
                SectionColumns.UnfoldSections(parted, register, pack.Papers)
            );

    private WorkbookSheet UnfoldAcross(Dossier begun, WorkbookSheet sheet) =>
        registers
            .SelectRegisters(begun)
            .Where(register => sheet.NamesRegister(register) || sheet.HintsAtRegister(register, pack.Imports))
            .SelectMany(register =>
                new[]
                {
                    sheet.NamesRegister(register) ? DayColumns.UnfoldDays(sheet, register, begun.Year) : null,
                    NameColumns.UnfoldNames(sheet, register, begun.Year, pack.Imports),
                }
            )
            .FirstOrDefault(unfolded =>
                unfolded is not null
                && findHeader(sheet, begun) is null
                && findHeader(unfolded, begun) is not null
            )
        ?? sheet;
}
