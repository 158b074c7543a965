using Microsoft.AspNetCore.Http;
using Youju.Web.Dossiers;
using Youju.Web.Layout;

namespace Youju.Web.Grids;

/// <summary>What a browser is told of a grid: as a page, or as figures for its script.</summary>
internal static class GridAnswers
{
    /// <summary>The grid as it stands.</summary>
    /// <param name="here">The end of the path of the page in the navigation under which it stands.</param>
    public static IResult ShowSheet(DossierView view, string here, GridSheet sheet) =>
        ShowPage(view, here, sheet, StatusCodes.Status200OK, saved: 0);

    /// <summary>Rows that must be mended before they go in.</summary>
    public static IResult ShowLeft(DossierView view, string here, GridSheet sheet) =>
        ShowPage(view, here, sheet, StatusCodes.Status422UnprocessableEntity, saved: 0);

    /// <summary>What became of rows: for a script all of them, for a plain form those that must be mended.</summary>
    /// <param name="asked">The rows that were to be saved.</param>
    /// <param name="before">The number of the last step before they were saved.</param>
    public static IResult ShowOutcome(
        DossierView view,
        string here,
        GridSheet sheet,
        IReadOnlyList<GridRow> asked,
        IReadOnlyList<GridRow> rows,
        bool isFromScript,
        int before
    )
    {
        if (isFromScript)
            return SendOutcome(sheet.Columns, rows, view.FindOwnStep(before));
        List<GridRow> left = [.. rows.Where(row => row.IsHeldBack)];
        return left.Count == 0
            ? Results.Redirect(sheet.Back)
            : ShowPage(
                view,
                here,
                sheet with
                {
                    Rows = left,
                },
                StatusCodes.Status422UnprocessableEntity,
                asked.Zip(rows, IsWritten).Count(written => written)
            );
    }

    // A plain form sends every row that it shows; of what was left alone nothing is written.
    private static bool IsWritten(GridRow asked, GridRow row) =>
        !row.IsHeldBack && (asked.Seen != row.Seen || asked.Texts.All(string.IsNullOrWhiteSpace));

    public static IResult SendSheet(GridSheet sheet) =>
        Results.Json(
            new
            {
                columns = sheet.Columns.Select(column => new
                {
                    key = column.Key,
                    label = column.Label,
                    number = column.IsNumber,
                    required = column.IsRequired,
                    choices = column.Choices,
                }),
                rows = sheet.Rows.Select(row => DescribeRow(sheet.Columns, row)),
            }
        );

    /// <summary>What is wrong with rows that are not saved.</summary>
    public static IResult SendVerdict(
        IReadOnlyList<SheetColumn> columns,
        IReadOnlyList<GridRow> rows,
        IEnumerable<GridRow> outcome
    ) =>
        SendOutcome(
            columns,
            outcome.Zip(rows, (judged, row) => judged with { Id = row.Id, Seen = row.Seen }),
            step: null
        );

    private static IResult SendOutcome(
        IReadOnlyList<SheetColumn> columns,
        IEnumerable<GridRow> rows,
        int? step
    ) => Results.Json(new { step, rows = rows.Select(row => DescribeRow(columns, row)) });

    private static object DescribeRow(IReadOnlyList<SheetColumn> columns, GridRow row) =>
        new
        {
            id = row.Id,
            seen = row.Seen,
            texts = row.Texts,
            why = row.Problems.Count == 0
                ? null
                : columns.Select(column => row.Problems.GetValueOrDefault(column.Key, "")),
            theirs = row.Theirs,
        };

    private static IResult ShowPage(DossierView view, string here, GridSheet sheet, int status, int saved) =>
        PageResults.ShowPage<GridPage>(
            new
            {
                View = view,
                Here = here,
                Sheet = sheet,
                IsLeft = status != StatusCodes.Status200OK,
                Saved = saved,
            },
            status
        );
}
