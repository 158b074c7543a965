using Youju.Domain.Workbooks;
using Youju.UseCases.Dossiers;
using Youju.Web.Dossiers;
using Youju.Web.Grids;

namespace Youju.Web.Indicators;

/// <summary>The indicators as a grid, in the columns of their form.</summary>
internal sealed class IndicatorGrid
{
    private const string Reason = "reason";
    private const string Approver = "approver";

    private readonly DossierView view;
    private readonly FormSheet form;

    public IndicatorGrid(DossierView view)
    {
        this.view = view;
        form = SaveIndicators.OpenForm(view.Open);
        Columns =
        [
            .. form
                .Columns.Skip(1)
                .Select(
                    (column, at) =>
                        new SheetColumn(
                            $"c{at}",
                            column.Header,
                            column.Content == FormContent.Number,
                            column.IsRequired,
                            column.Choices
                        )
                ),
            new(Approver, "谁批准改目标", IsNumber: false, IsRequired: false, []),
            new(Reason, "改目标的缘由", IsNumber: false, IsRequired: false, []),
        ];
    }

    public IReadOnlyList<SheetColumn> Columns { get; }

    public GridSheet BuildSheet() =>
        new(
            $"{view.Path}/indicators/edit",
            "指标",
            $"{view.Path}/indicators",
            Columns,
            [.. form.Rows.Select(row => ShowCells(row[0], [.. row.Skip(1)]))]
        );

    /// <summary>Rows over what stands now: a cell that was left alone is as somebody else has written it since.</summary>
    public IReadOnlyList<GridRow> MergeRows(IReadOnlyList<GridRow> rows)
    {
        var standing = BuildSheet().Rows.ToDictionary(row => row.Id!, StringComparer.Ordinal);
        return
        [
            .. rows.Select(row =>
                row.Id is { } id
                && standing.TryGetValue(id, out var now)
                && now.Seen != row.Seen
                && SeenTexts.ReadTexts(row.Seen).Texts is { } seen
                    ? row.MergeInto(seen, now.Texts, now.Seen)
                    : row
            ),
        ];
    }

    public SaveIndicatorsRequest CreateRequest(IReadOnlyList<GridRow> rows, DateTimeOffset at) =>
        new(
            view.Id,
            [
                .. rows.Select(row => new WrittenIndicator(
                    row.Id,
                    SeenTexts.ReadTexts(row.Seen).Digest,
                    [.. row.Texts.SkipLast(2)],
                    row.Texts[^1]
                )
                {
                    ApprovedBy = row.Texts[^2],
                }),
            ],
            at
        );

    /// <summary>Rows with what became of them.</summary>
    /// <param name="after">The form as it stands now.</param>
    public IEnumerable<GridRow> ShowOutcome(
        IReadOnlyList<GridRow> rows,
        IReadOnlyList<SavedIndicator> saved,
        FormSheet after
    ) => rows.Zip(saved, (row, outcome) => ShowRow(row, outcome, after));

    private GridRow ShowRow(GridRow row, SavedIndicator outcome, FormSheet after)
    {
        var standing = FindStanding(row, after);
        return row with
        {
            Id = outcome.IsSaved ? standing?[0] ?? row.Id : row.Id,
            Seen =
                (outcome.IsSaved || outcome.Standing is not null) && standing is not null
                    ? ShowCells("", [.. standing.Skip(1)]).Seen
                    : row.Seen,
            Texts = outcome.IsSaved && standing is not null ? [.. standing.Skip(1), "", ""] : row.Texts,
            Problems = outcome.Problems.ToDictionary(
                problem => Columns[Math.Min(problem.Key, Columns.Count - 1)].Key,
                problem => problem.Value,
                StringComparer.Ordinal
            ),
            Theirs = outcome.Standing is { } theirs ? row.SelectTheirs([.. theirs, "", ""]) : null,
        };
    }

    // A new indicator is known by its name and its project until it has an id.
    private IReadOnlyList<string>? FindStanding(GridRow row, FormSheet after)
    {
        var known = new[] { SaveIndicators.Name, SaveIndicators.Project }
            .Select(FindColumn)
            .Where(at => at >= 0);
        return after.Rows.LastOrDefault(one =>
            row.Id is null ? known.All(at => one[at + 1] == row.Texts[at].Trim()) : one[0] == row.Id
        );
    }

    private int FindColumn(string label) =>
        Columns.ToList().FindIndex(column => column.Label.StartsWith(label, StringComparison.Ordinal));

    private static GridRow ShowCells(string id, IReadOnlyList<string> cells)
    {
        List<string> texts = [.. cells, "", ""];
        return new(id, SeenTexts.WriteTexts(SaveIndicators.HashCells(cells), texts), texts);
    }
}
