using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Dossiers;
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

/// <summary>An indicator as it was written.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Seen">The digest of what the person had before him; empty for a new one.</param>
/// <param name="Cells">In the order of the columns; all empty takes the indicator out.</param>
/// <param name="Reason">Why a target is changed; needed for nothing else.</param>
public sealed record WrittenIndicator(string? Id, string Seen, IReadOnlyList<string> Cells, string Reason)
{
    /// <summary>Who approved the change; empty where nobody is named.</summary>
    public string ApprovedBy { get; init; } = "";
}

/// <summary>What became of an indicator.</summary>
/// <param name="Problems">Why it was not saved, in Chinese, by the place of the column.</param>
/// <param name="Standing">What somebody else has saved meanwhile; null where nobody has.</param>
public sealed record SavedIndicator(
    bool IsSaved,
    IReadOnlyDictionary<int, string> Problems,
    IReadOnlyList<string>? Standing
);

/// <summary>Saves indicators in one step; what is read of them is what is read of their form in a workbook.</summary>
public static class SaveIndicators
{
    private const string Target = "指标值";

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
        var standing = form.Rows.ToDictionary(row => row[0], StringComparer.Ordinal);
        var target = form
            .Columns.ToList()
            .FindIndex(column => column.Header.StartsWith(Target, StringComparison.Ordinal));
        var verdicts = request.Rows.Select(row => JudgeRow(row, standing, target)).ToList();
        var kept = Enumerable.Range(0, request.Rows.Count).Where(at => verdicts[at] is null).ToList();
        var gone = kept.Where(at => request.Rows[at] is { Id: not null } row && IsEmptied(row)).ToList();
        var (after, rejected) = ImportRows(open, form, request, [.. kept.Except(gone)]);
        foreach (var at in gone)
            after = RemoveIndicator(after, request.Rows[at].Id!);
        after = RevisedTargets.NoteRevisions(open.Dossier, after, request);
        var told = kept.Where(at => !rejected.ContainsKey(at))
            .Select(at => DescribeRow(request.Rows[at], standing, form, target))
            .ToList();
        return (
            after,
            [
                .. request.Rows.Select(
                    (_, at) =>
                        verdicts[at]
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

    // Null where the row may be read.
    private static SavedIndicator? JudgeRow(
        WrittenIndicator row,
        Dictionary<string, IReadOnlyList<string>> standing,
        int target
    )
    {
        if (row.Id is null)
            return null;
        if (!standing.TryGetValue(row.Id, out var now))
            return Refuse(1, "这个指标已经不在，请新增一行");
        if (HashCells(now.Skip(1)) != row.Seen)
            return new(IsSaved: false, new Dictionary<int, string>(), [.. now.Skip(1)]);
        var isChanged = !IsEmptied(row) && row.Cells[target - 1].Trim() != now[target];
        return isChanged && row.Reason.Trim().Length == 0
            ? Refuse(target, $"目标值原为“{now[target]}”，要改请在“改目标的缘由”写明为什么改、谁批准")
            : null;
    }

    private static SavedIndicator Refuse(int column, string words) =>
        new(IsSaved: false, new Dictionary<int, string> { [column - 1] = words }, Standing: null);

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
                        row => PlaceReasons(row.SelectMany(one => one.Reasons))
                    )
            );
        }
        catch (ImportException wrong)
        {
            return (open.Dossier, rows.ToDictionary(at => at, _ => PlaceReasons([wrong.Message])));
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

    // A reason names its cell, C2, where it is about one.
    private static IReadOnlyDictionary<int, string> PlaceReasons(IEnumerable<string> reasons)
    {
        var placed = new Dictionary<int, string>();
        foreach (var reason in reasons)
        {
            var letters = reason.TakeWhile(char.IsAsciiLetterUpper).Count();
            var digits = reason.Skip(letters).TakeWhile(char.IsAsciiDigit).Count();
            var isCell = letters is > 0 and <= 2 && digits > 0;
            var column = isCell
                ? reason.Take(letters).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 2
                : 0;
            var words = isCell ? reason[(letters + digits)..] : reason;
            placed[Math.Max(0, column)] = placed.TryGetValue(Math.Max(0, column), out var before)
                ? $"{before}；{words}"
                : words;
        }

        return placed;
    }

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

    private static string DescribeRow(
        WrittenIndicator row,
        Dictionary<string, IReadOnlyList<string>> standing,
        FormSheet form,
        int target
    )
    {
        var name = form
            .Columns.ToList()
            .FindIndex(column => column.Header.StartsWith("三级指标", StringComparison.Ordinal));
        if (row.Id is null || !standing.TryGetValue(row.Id, out var before))
            return $"新增指标“{row.Cells[name - 1]}”";
        if (IsEmptied(row))
            return $"删去指标“{before[name]}”";
        var now = row.Cells[target - 1].Trim();
        return now == before[target]
            ? $"改指标“{before[name]}”"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"指标“{before[name]}”的目标值 {before[target]} → {now}：{row.Reason.Trim()}"
            );
    }
}
