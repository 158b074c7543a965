using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Workbooks;
using Youju.Import;
using Youju.Import.Requests;
using Youju.Import.Templates;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>Indicators as a person has written them, in the columns of their form.</summary>
public sealed record SaveIndicatorsRequest(
    DossierId Folder,
    IReadOnlyList<WrittenIndicator> Rows,
    DateTimeOffset At
);

/// <summary>Saves indicators in one step; what is read of them is what is read of their form in a workbook.</summary>
public static class SaveIndicators
{
    /// <summary>The column that names an indicator.</summary>
    public const string Name = "三级指标";

    /// <summary>The column that names the project whose indicator it is; empty for one of the whole unit.</summary>
    public const string Project = "项目名称";

    /// <summary>The place of a problem with the reason of a changed target, which is no column of the form.</summary>
    public const int ReasonPlace = int.MaxValue;

    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="UsageException">The pack has no form for indicators.</exception>
    public static IReadOnlyList<SavedIndicator> SaveRows(SaveIndicatorsRequest request) =>
        DossierEdit.RepeatOnConflict(() => SaveOnce(request));

    /// <summary>Reads them as saving would, and writes nothing.</summary>
    public static IReadOnlyList<SavedIndicator> CheckRows(OpenDossier open, SaveIndicatorsRequest request) =>
        PlaceRows(open, request).Saved;

    /// <summary>The form with what stands in it; the first column is the id.</summary>
    /// <exception cref="UsageException">The pack has no form for indicators.</exception>
    public static FormSheet OpenForm(OpenDossier open)
    {
        try
        {
            return TargetForm.CreateIndicatorForm(open.Pack, open.Dossier);
        }
        catch (ImportException)
        {
            throw new UsageException(DossierRemarks.NoScoring, [string.Join("、", open.Dossier.Packs)]);
        }
    }

    /// <summary>What tells whether an indicator is what somebody had before him.</summary>
    public static string HashCells(IEnumerable<string> cells) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', cells))))[..16];

    private static IReadOnlyList<SavedIndicator> SaveOnce(SaveIndicatorsRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var (after, saved, told) = PlaceRows(open, request);
        if (told.Count > 0 && after.Targets != open.Dossier.Targets)
            DossierEdit.SaveChange(
                request.Folder,
                open.Seen,
                new(
                    OpenDossier.FromDossier(after, pack: null).Dossier,
                    new(told is [var only] ? only : $"指标录入 {told.Count} 行", request.At)
                    {
                        SummaryLines = told,
                    }
                )
            );
        return saved;
    }

    private static (Dossier After, IReadOnlyList<SavedIndicator> Saved, List<string> Told) PlaceRows(
        OpenDossier open,
        SaveIndicatorsRequest request
    )
    {
        var form = OpenForm(open);
        var verdicts = request.Rows.Select(row => JudgeRow(row, form)).ToList();
        var (after, rejected) = ReadKept(open, form, request, verdicts);
        if (RefuseUnreasoned(open.Dossier, after, request, verdicts))
            (after, rejected) = ReadKept(open, form, request, verdicts);
        after = RevisedTargets.NoteRevisions(open.Dossier, after, request);
        var (was, now) = (open.Dossier.Targets, after.Targets);
        var told = request
            .Rows.Where((_, at) => verdicts[at] is null && !rejected.ContainsKey(at))
            .Select(row => DescribeRow(row, FindIndicator(was, row.Id), FindIndicator(now, row.Id), form))
            .ToList();
        return (
            after,
            [
                .. verdicts.Select(
                    (verdict, at) =>
                        verdict
                        ?? new SavedIndicator(
                            !rejected.ContainsKey(at),
                            rejected.GetValueOrDefault(at, new Dictionary<int, string>()),
                            Standing: null
                        )
                ),
            ],
            told
        );
    }

    // What the rows make of the dossier that nothing has refused.
    private static (Dossier After, Dictionary<int, IReadOnlyDictionary<int, string>> Rejected) ReadKept(
        OpenDossier open,
        FormSheet form,
        SaveIndicatorsRequest request,
        List<SavedIndicator?> verdicts
    )
    {
        var kept = Enumerable.Range(0, verdicts.Count).Where(at => verdicts[at] is null).ToList();
        var gone = kept.Where(at => request.Rows[at] is { Id: not null } row && IsEmptied(row)).ToList();
        var (after, rejected) = ImportRows(open, form, request, [.. kept.Except(gone)]);
        var name = new IndicatorReasons(form).FindPlace(Name);
        foreach (var at in kept.Where(at => request.Rows[at].Id is null && !rejected.ContainsKey(at)))
            if (!IsIn(after, request.Rows[at].Cells[name]))
                rejected[at] = new Dictionary<int, string>
                {
                    [name] = "这一行认不出是指标，没有存；合计、备注不是指标，三级指标请写名称",
                };
        foreach (var at in gone)
            after = RemoveIndicator(after, request.Rows[at].Id!);
        return (after, rejected);
    }

    private static Indicator? FindIndicator(Targets targets, string? id) =>
        id is null ? null : targets.All.FirstOrDefault(one => one.Id == id);

    private static bool IsIn(Dossier dossier, string name) =>
        dossier.Targets.All.Any(one => name.Contains(one.Name, StringComparison.Ordinal));

    // Whatever changes what an indicator aims at, its number, unit or direction, wants a reason.
    private static bool RefuseUnreasoned(
        Dossier before,
        Dossier after,
        SaveIndicatorsRequest request,
        List<SavedIndicator?> verdicts
    )
    {
        var isAny = false;
        foreach (var (at, row) in request.Rows.Index())
        {
            if (verdicts[at] is not null || row.Reason.Trim().Length > 0)
                continue;
            var (was, now) = (FindIndicator(before.Targets, row.Id), FindIndicator(after.Targets, row.Id));
            if (was is null || now is null || was.TargetWords == now.TargetWords)
                continue;
            verdicts[at] = Refuse(
                ReasonPlace,
                $"目标原为“{was.TargetWords}”，这样改是“{now.TargetWords}”，要改请写明改目标的缘由：为什么改、谁批准"
            );
            isAny = true;
        }

        return isAny;
    }

    // Null where the row may be read.
    private static SavedIndicator? JudgeRow(WrittenIndicator row, FormSheet form)
    {
        var places = new IndicatorReasons(form);
        if (row.Id is null)
        {
            var (name, project) = (places.FindPlace(Name), places.FindPlace(Project));
            return
                row.Cells[name].Trim().Length > 0
                && form.Rows.Any(one =>
                    one[name + 1] == row.Cells[name].Trim() && one[project + 1] == row.Cells[project].Trim()
                )
                ? Refuse(name, "已经有叫这个名字的指标，请改那一行，或者换个名字")
                : null;
        }

        if (form.Rows.FirstOrDefault(one => one[0] == row.Id) is not { } now)
            return Refuse(0, "这个指标已经不在，请新增一行");
        return HashCells(now.Skip(1)) != row.Seen
            ? new(IsSaved: false, new Dictionary<int, string>(), [.. now.Skip(1)])
            : null;
    }

    private static SavedIndicator Refuse(int place, string words) =>
        new(IsSaved: false, new Dictionary<int, string> { [place] = words }, Standing: null);

    private static bool IsEmptied(WrittenIndicator row) => row.Cells.All(string.IsNullOrWhiteSpace);

    private static (Dossier After, Dictionary<int, IReadOnlyDictionary<int, string>> Rejected) ImportRows(
        OpenDossier open,
        FormSheet form,
        SaveIndicatorsRequest request,
        IReadOnlyList<int> rows
    )
    {
        if (rows.Count == 0)
            return (open.Dossier, []);
        var sheet = new WorkbookSheet(
            form.Name,
            rows.Select(
                    (at, place) =>
                        CreateRow(place + 2, [request.Rows[at].Id ?? "", .. request.Rows[at].Cells])
                )
                .Prepend(CreateRow(1, [.. form.Columns.Select(column => column.Header)]))
        );
        var reasons = new IndicatorReasons(form);
        try
        {
            var result = new WorkbookImport(open.Pack, CreateWish(open, request.At)).ImportSheets(
                open.Dossier,
                [sheet]
            );
            return (
                result.Dossier,
                result
                    .Rejected.SelectMany(one => one.Rows)
                    .GroupBy(row => row.Row.Number)
                    .ToDictionary(
                        row => rows[row.Key - 2],
                        row => reasons.PlaceReasons(row.SelectMany(one => one.Reasons))
                    )
            );
        }
        catch (ImportException wrong)
        {
            return (open.Dossier, rows.ToDictionary(at => at, _ => reasons.PlaceReasons([wrong.Message])));
        }
    }

    private static ImportRequest CreateWish(OpenDossier open, DateTimeOffset at) =>
        new("页面录入", at)
        {
            Register = TargetForm.Key,
            Evidence = open.Dossier.EvidenceNames.ToDictionary(
                file => file.Value,
                file => file.Key,
                StringComparer.Ordinal
            ),
        };

    private static WorkbookRow CreateRow(int number, IReadOnlyList<string> cells) =>
        new(
            number,
            [.. cells.Select((words, at) => new WorkbookCell(at, words.Trim())).Where(cell => !cell.IsBlank)]
        );

    private static Dossier RemoveIndicator(Dossier dossier, string id) =>
        dossier with
        {
            Targets = dossier.Targets with
            {
                Indicators = [.. dossier.Targets.Indicators.Where(one => one.Id != id)],
                Projects =
                [
                    .. dossier.Targets.Projects.Select(project =>
                        project with
                        {
                            Indicators = [.. project.Indicators.Where(one => one.Id != id)],
                        }
                    ),
                ],
            },
        };

    private static string DescribeRow(WrittenIndicator row, Indicator? was, Indicator? now, FormSheet form)
    {
        if (was is null)
            return $"新增指标“{row.Cells[new IndicatorReasons(form).FindPlace(Name)].Trim()}”";
        if (now is null)
            return $"删去指标“{was.Name}”";
        return now.TargetWords == was.TargetWords
            ? $"改指标“{was.Name}”"
            : $"指标“{was.Name}”的目标值 {was.TargetWords} → {now.TargetWords}：{row.Reason.Trim()}";
    }
}
