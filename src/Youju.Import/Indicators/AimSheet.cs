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
internal sealed class AimSheet(
    WorkbookSheet sheet,
    SheetHead head,
    Pack pack,
    ImportRequest request,
    string? project
)
{
    private readonly SheetDrafts drafts = new(sheet, head, pack, request);
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);
    private int changed;

    /// <summary>The part of a published table that holds them: the heads, and one row below.</summary>
    public static WorkbookSheet Above(WorkbookSheet sheet, SheetHead head) =>
        sheet with
        {
            Rows = sheet.Rows.TakeWhile(row => row.Number <= head.LastRow + 1),
        };

    public ImportResult Take(Dossier dossier)
    {
        var targets = dossier.Targets;
        foreach (var draft in drafts.Read())
            targets = Take(draft, targets);
        var told = drafts.Count(string.Create(CultureInfo.InvariantCulture, $"总体目标：更新 {changed} 处"));
        return new(dossier with { Targets = targets }, [told])
        {
            Rejected = drafts.Rejected,
            IsAnything = true,
        };
    }

    private Targets Take(DraftRecord draft, Targets targets)
    {
        var named = Words(draft, IndicatorKeys.Project) ?? project;
        if (!rowOf.TryAdd(named ?? "", draft.Row.Number))
            return Reject(draft, targets, $"与第{rowOf[named ?? ""]}行是同一个项目，请只留一行");
        var before = Aim.Of(targets, named) ?? new(null, null, null);
        var deviation = Said(draft, IndicatorKeys.Deviation, before.Execution?.Deviation);
        var measure = Said(draft, IndicatorKeys.Measure, before.Execution?.Measure);
        if (deviation is null && measure is not null)
            return Reject(draft, targets, "写了改进措施，没有写偏差原因，请一起填");
        var after = new Aim(
            Said(draft, IndicatorKeys.Expected, before.Expected),
            Said(draft, IndicatorKeys.Achieved, before.Achieved),
            deviation is null ? null : new Explanation(deviation, measure)
        );
        if (after == before)
            return targets;
        changed++;
        return after.Put(targets, named);
    }

    private Targets Reject(DraftRecord draft, Targets targets, string reason)
    {
        drafts.Reject(
            draft.Row,
            [string.Create(CultureInfo.InvariantCulture, $"第{draft.Row.Number}行{reason}")]
        );
        return targets;
    }

    // A blank wipes out nothing, and what a cell cannot hold to the letter is not taken for a change.
    private static string? Said(DraftRecord draft, string field, string? before) =>
        Words(draft, field) is { } words && FieldWords.OfText(words) != FieldWords.OfText(before)
            ? words
            : before;

    private static string? Words(DraftRecord draft, string field) =>
        (draft.Values.GetValueOrDefault(field) as TextValue)?.Text;
}
