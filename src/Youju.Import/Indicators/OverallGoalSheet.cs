using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Packs.Definitions;

namespace Youju.Import.Indicators;

/// <summary>Brings what the year and its projects aimed at as a whole into the targets.</summary>
/// <param name="project">The project that the sheet is about; null for a sheet of the whole unit or one with a column of projects.</param>
internal sealed class OverallGoalSheet(
    WorkbookSheet sheet,
    SheetHeader head,
    Pack pack,
    ImportRequest request,
    string? project
)
{
    private readonly SheetDrafts drafts = new(sheet, head, pack, request);
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);
    private int changed;

    /// <summary>The part of a published table that holds them: the heads, and one row below.</summary>
    public static WorkbookSheet SelectRowsAbove(WorkbookSheet sheet, SheetHeader head) =>
        sheet with
        {
            Rows = sheet.Rows.TakeWhile(row => row.Number <= head.LastRow + 1),
        };

    public ImportResult ImportInto(Dossier dossier)
    {
        var targets = dossier.Targets;
        foreach (var draft in drafts.ReadDrafts())
            targets = ImportRow(draft, targets);
        var told = drafts.DescribeCounts(
            string.Create(CultureInfo.InvariantCulture, $"总体目标：更新 {changed} 处")
        );
        return new(dossier with { Targets = targets }, [told])
        {
            Rejected = drafts.Rejected,
            HasKnownSheets = true,
        };
    }

    private Targets ImportRow(DraftRecord draft, Targets targets)
    {
        var named = ReadCellText(draft, IndicatorKeys.Project) ?? project;
        if (!rowOf.TryAdd(named ?? "", draft.Row.Number))
            return RejectRow(draft, targets, $"与第{rowOf[named ?? ""]}行是同一个项目，请只留一行");
        var before = OverallGoal.FromTargets(targets, named) ?? new(null, null, null);
        var deviation = ReadChangedText(draft, IndicatorKeys.Deviation, before.Execution?.Deviation);
        var measure = ReadChangedText(draft, IndicatorKeys.Measure, before.Execution?.Measure);
        if (deviation is null && measure is not null)
            return RejectRow(draft, targets, "写了改进措施，没有写偏差原因，请一起填");
        var after = new OverallGoal(
            ReadChangedText(draft, IndicatorKeys.Expected, before.Expected),
            ReadChangedText(draft, IndicatorKeys.Achieved, before.Achieved),
            deviation is null ? null : new Explanation(deviation, measure)
        );
        if (after == before)
            return targets;
        changed++;
        return after.ApplyToTargets(targets, named);
    }

    private Targets RejectRow(DraftRecord draft, Targets targets, string reason)
    {
        drafts.RejectRow(
            draft.Row,
            [string.Create(CultureInfo.InvariantCulture, $"第{draft.Row.Number}行{reason}")]
        );
        return targets;
    }

    // A blank wipes out nothing, and what a cell cannot hold to the letter is not taken for a change.
    private static string? ReadChangedText(DraftRecord draft, string field, string? before) =>
        ReadCellText(draft, field) is { } words
        && FieldCellFormat.FormatText(words) != FieldCellFormat.FormatText(before)
            ? words
            : before;

    private static string? ReadCellText(DraftRecord draft, string field) =>
        (draft.Values.GetValueOrDefault(field) as TextValue)?.Text;
}
