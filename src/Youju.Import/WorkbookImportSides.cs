using Youju.Domain.Dossiers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;

namespace Youju.Import;

public sealed partial class WorkbookImport
{
    // Published tables are read with all that stands on their sheet; lists of records are lists of their own.
    private IReadOnlyList<WorkbookSheet> SplitRecords(Dossier begun, WorkbookSheet sheet)
    {
        if (sheet.IsHidden)
            return [sheet];
        if (ReceivedAnswers.CountAnswers(sheet, request.FileName, pack.Imports.Answers) is { } counted)
        {
            warnings.Add(
                $"工作表“{sheet.Name}”是一份一份的答卷：记成一次调查和各题回答的份数，填写人的来源、电话和自己写的话没有存。"
            );
            return counted;
        }

        var stacked = StackedTables.SplitTables(sheet);
        if (stacked.Count == 1 && SplitHeaded(begun, sheet) is { Count: > 1 } headed)
            return headed;
        var parts = stacked
            .SelectMany(part => SplitSides(begun, part))
            .Select(part => Unfold(begun, part))
            .ToList();
        return
            parts.Count > 1
            && parts.All(part => !IsPublished(part) && SheetColumns.FindHead(part) is not null)
            && parts.Any(part => IsRecognised(begun, part))
            ? parts
            : [Unfold(begun, sheet)];
    }

    private IReadOnlyList<WorkbookSheet> SplitSides(Dossier begun, WorkbookSheet sheet) =>
        SideBySideTables.SplitTables(sheet) is { Count: > 1 } sides
        && sides.All(side =>
            !IsPublished(side) && (FindRecordHeader(side, begun) ?? Heads.FindClaim(side, begun)) is not null
        )
            ? sides
            : [sheet];

    // 一、政府采购 beside 二、专项经费: whatever each of them is, none goes on in the other.
    private List<WorkbookSheet> SplitHeaded(Dossier begun, WorkbookSheet sheet)
    {
        if (!SideBySideTables.HaveOwnHeadings(sheet) || IsPublished(sheet))
            return [];
        var sides = SideBySideTables.SplitTables(sheet).Select(side => Unfold(begun, side)).ToList();
        return sides.TrueForAll(side => IsRecognised(begun, side) || HoldsAmounts(side)) ? sides : [];
    }

    private bool HoldsAmounts(WorkbookSheet side) =>
        !IsPublished(side) && papers.ReadTables(side).Any(table => table.Entries.Count > 1);

    private bool IsRecognised(Dossier begun, WorkbookSheet part) =>
        FindRecordHeader(part, begun) is not null || FindCounts(begun, part) is not null;
}
