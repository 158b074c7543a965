using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Packs.Definitions;

namespace Youju.Import;

/// <summary>Takes sheets that nothing names: into the register for which most speaks, else as a list of the dossier.</summary>
/// <param name="importRecords">Brings a sheet into the register of its head.</param>
internal sealed class UnplacedSheets(
    Pack pack,
    ImportRequest request,
    Func<Dossier, WorkbookSheet, SheetHeader, ImportResult> importRecords
)
{
    /// <summary>Whether the sheet holds no other table.</summary>
    public bool IsAlone { get; init; } = true;

    /// <summary>What was taken of each of the tables on the sheet; none where there was nothing to take.</summary>
    public IReadOnlyList<ImportResult> TakeTables(Dossier dossier, WorkbookSheet sheet)
    {
        List<ImportResult> all = [];
        var parts = StackedTables.SplitTables(sheet);
        // What the file is called is said of no table that stands beside others.
        var name = IsAlone && parts.Count == 1 ? Path.GetFileNameWithoutExtension(request.FileName) : "";
        foreach (var part in parts)
        {
            if ((TakeByEvidence(dossier, part, name) ?? TakeAsList(dossier, part)) is not { } taken)
                continue;
            all.Add(taken);
            dossier = taken.Dossier;
        }

        return all;
    }

    /// <summary>What is told of a sheet of which nothing could be taken, in Chinese.</summary>
    public string DescribeNothing(
        WorkbookSheet sheet,
        Dossier dossier,
        IReadOnlyList<RegisterDefinition> forms
    )
    {
        var nearest = DescribeNearest(sheet, dossier, forms);
        return $"工作表“{sheet.Name}”没有认出是什么，没有导入。"
            + (
                nearest.Length > 0
                    ? nearest
                    : "台账要有表头，写字段的名称；公开表要有表名；有金额的清单要有项目、科目一类的列。"
            );
    }

    private string DescribeNearest(
        WorkbookSheet sheet,
        Dossier dossier,
        IReadOnlyList<RegisterDefinition> forms
    )
    {
        var nearest = new HeaderFinder(pack.Imports).FindNearest(
            sheet,
            [.. dossier.Registers.Values.Select(register => register.Definition), .. forms]
        );
        return nearest.Count > 0 ? new NearestRegisters(nearest, pack.Imports).Describe() : "";
    }

    private ImportResult? TakeByEvidence(Dossier dossier, WorkbookSheet part, string name)
    {
        var registers = dossier.Registers.Values.Select(register => register.Definition);
        if (new RegisterEvidence(registers, pack.Imports).FindHeader(part, name) is not { } head)
            return null;
        var taken = importRecords(dossier, part, head.FitToCells(part, dossier));
        return IsTaken(dossier, taken, head.Register)
            ? taken with
            {
                Warnings = [DescribeChoice(part, head), .. taken.Warnings],
            }
            : null;
    }

    // What has no place stays a list of the dossier as it is, whose figures can be used.
    private ImportResult? TakeAsList(Dossier dossier, WorkbookSheet printed)
    {
        var part = DistinctHeads.NameColumns(new SpanColumns(pack).JoinDays(printed));
        if (new OwnList(pack, request).FindList(part, dossier) is not { } list)
            return null;
        var begun = list.AddTo(dossier);
        var head = new HeaderFinder(pack.Imports, isAsked: true).FindHeader(
            part,
            [list.Definition],
            _ => [],
            out _
        )!;
        var taken = importRecords(begun, part, head.FitToCells(part, begun));
        return IsTaken(begun, taken, list.Definition)
            ? taken with
            {
                Warnings =
                [
                    list.DescribeOrigin(part) + DescribeNearest(part, dossier, []),
                    .. taken.Warnings,
                ],
            }
            : null;
    }

    // Most of the rows became records, or said nothing that the records did not say before.
    private static bool IsTaken(Dossier before, ImportResult taken, RegisterDefinition register)
    {
        var (earlier, kept) = (
            before.Registers[register.Key].Records.Count,
            taken.Dossier.Registers[register.Key].Records.Count
        );
        var rejected = taken.Rejected.Sum(sheet => sheet.Rows.Count);
        return kept > 0 && (kept - earlier >= rejected || (kept == earlier && rejected == 0));
    }

    private static string DescribeChoice(WorkbookSheet sheet, SheetHeader head) =>
        $"工作表“{sheet.Name}”没有写是哪一本台账，看列名和内容记进“{head.Register.Label}”，请核对；"
        + "不是的，先 youju undo，再用 --register 写明。";
}
