using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Import.Records;
using Youju.Import.Requests;
using Youju.Packs.Definitions;

namespace Youju.Import.Indicators;

/// <summary>
/// Brings problems and what is done about them into the targets; a problem is known by its number in
/// the form, or by its words.
/// </summary>
internal sealed class ProblemSheet(WorkbookSheet sheet, SheetHeader head, Pack pack, ImportRequest request)
{
    private readonly SheetDrafts drafts = new(sheet, head, pack, request);
    private readonly Dictionary<int, int> rowOf = [];
    private int added;
    private int updated;

    public static string FormatProblemId(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A cell of a problem's row in the form.</summary>
    public static FieldValue? CreateFieldValue(Problem problem, string field) =>
        field switch
        {
            IndicatorKeys.Text => CreateText(problem.Text),
            IndicatorKeys.Cause => CreateText(problem.Cause),
            IndicatorKeys.Measure => CreateText(problem.Measure),
            IndicatorKeys.Due when problem.Due is { } due => new DateValue(due),
            _ => null,
        };

    public ImportResult ImportInto(Dossier dossier)
    {
        var problems = dossier.Targets.Problems.ToList();
        foreach (var draft in drafts.ReadDrafts())
            ImportRow(draft, problems);
        var told = drafts.DescribeCounts(
            string.Create(CultureInfo.InvariantCulture, $"问题和改进措施：新增 {added} 条，更新 {updated} 条")
        );
        return new(
            added + updated == 0
                ? dossier
                : dossier with
                {
                    Targets = dossier.Targets with { Problems = problems },
                },
            [told]
        )
        {
            Rejected = drafts.Rejected,
            HasKnownSheets = true,
        };
    }

    private void ImportRow(DraftRecord draft, List<Problem> problems)
    {
        var text = (draft.Values.GetValueOrDefault(IndicatorKeys.Text) as TextValue)?.Text;
        var at =
            draft.Id.Length > 0
                ? problems
                    .Index()
                    .FirstOrDefault(one => FormatProblemId(one.Index) == draft.Id, (-1, null!))
                    .Index
                : problems.FindIndex(known =>
                    FieldCellFormat.FormatText(known.Text) == FieldCellFormat.FormatText(text)
                );
        if (at < 0 && draft.Id.Length > 0 && draft.Id != FormatProblemId(problems.Count))
            RejectRow(draft, $"的编号“{draft.Id}”不在档案里，新的问题不用写编号");
        else if (at >= 0 && !rowOf.TryAdd(at, draft.Row.Number))
            RejectRow(
                draft,
                string.Create(CultureInfo.InvariantCulture, $"与第{rowOf[at]}行是同一个问题，请只留一行")
            );
        else if (at < 0 && text is null)
            RejectRow(draft, "没有写存在的问题");
        else if (at < 0)
            AddProblem(ReadProblem(draft, new(text!)), problems, draft.Row.Number);
        else
            UpdateProblem(at, ReadProblem(draft, problems[at]), problems);
    }

    private void AddProblem(Problem problem, List<Problem> problems, int row)
    {
        rowOf[problems.Count] = row;
        problems.Add(problem);
        added++;
    }

    // Words that stood in for the unit's own do so no longer once they are changed.
    private void UpdateProblem(int at, Problem problem, List<Problem> problems)
    {
        if (problem == problems[at])
            return;
        problems[at] = problem with { IsIllustrative = false };
        updated++;
    }

    // A blank wipes out nothing.
    private static Problem ReadProblem(DraftRecord draft, Problem before) =>
        before with
        {
            Text = ReadChangedText(draft, IndicatorKeys.Text, before.Text)!,
            Cause = ReadChangedText(draft, IndicatorKeys.Cause, before.Cause),
            Measure = ReadChangedText(draft, IndicatorKeys.Measure, before.Measure),
            Due = (draft.Values.GetValueOrDefault(IndicatorKeys.Due) as DateValue)?.Date ?? before.Due,
        };

    private static string? ReadChangedText(DraftRecord draft, string field, string? before) =>
        draft.Values.GetValueOrDefault(field) is TextValue said
        && FieldCellFormat.FormatText(said.Text) != FieldCellFormat.FormatText(before)
            ? said.Text
            : before;

    private static TextValue? CreateText(string? words) =>
        string.IsNullOrWhiteSpace(words) ? null : new(words);

    private void RejectRow(DraftRecord draft, string reason) =>
        drafts.RejectRow(
            draft.Row,
            [string.Create(CultureInfo.InvariantCulture, $"第{draft.Row.Number}行{reason}")]
        );
}
