using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Workbooks;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Resources;

/// <summary>The indicators in the columns of their form, as workbooks and grids have them.</summary>
internal static class IndicatorResources
{
    private const string Route = DossierResources.Route + "/indicators";
    private const string One = Route + "/{id}";

    public static void MapIndicatorResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ListIndicators)
            .ServesPrograms(
                Right.ReadDossier,
                new("各项指标，照填报表的栏") { Answer = "indicatorPage", IsPaged = true }
            );
        app.MapPost(Route, AddAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("新增一项指标")
                {
                    Body = "indicatorChange",
                    Answer = "indicator",
                    Status = StatusCodes.Status201Created,
                    Refusals = [422],
                }
            );
        app.MapGet(One, ShowIndicator)
            .ServesPrograms(Right.ReadDossier, new("一项指标") { Answer = "indicator", IsTagged = true });
        app.MapPatch(One, ChangeAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("改一项指标：写到的栏换掉；改目标值的，reason 写为什么改、谁批准")
                {
                    Body = "indicatorChange",
                    Answer = "indicator",
                    NeedsMatch = true,
                    Refusals = [422],
                }
            );
        app.MapDelete(One, RemoveIndicator)
            .ServesPrograms(
                Right.EditDossier,
                new("删去一项指标") { Status = StatusCodes.Status204NoContent, NeedsMatch = true }
            );
    }

    private static IResult ListIndicators(DossierView view, HttpContext http)
    {
        var form = SaveIndicators.OpenForm(view.Open);
        return ApiPages.SendPage(http, form.Rows, row => row[0], row => DescribeRow(form, row));
    }

    private static IResult ShowIndicator(DossierView view, string id, HttpContext http)
    {
        var form = SaveIndicators.OpenForm(view.Open);
        var row = RequireRow(form, id);
        return ApiAnswers.SendTagged(http, FormatTag(row), DescribeRow(form, row));
    }

    private static async Task<IResult> AddAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var form = SaveIndicators.OpenForm(view.Open);
        var known = form.Rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var body = await JsonBody.ReadAsync(http, "cells", "reason");
        var cells = MergeCells(form, [.. Enumerable.Repeat("", form.Columns.Count)], body);
        if (cells.All(string.IsNullOrWhiteSpace))
            throw ApiAnswers.CreateInvalid("一栏也没有写。");
        var after = SaveRow(view, new(null, "", cells, ""), form, http, desk);
        var row = after.Rows.First(one => !known.Contains(one[0]));
        return ApiAnswers.SendCreated(
            http,
            $"{DossierResources.BuildAddress(view.Line.Key)}/indicators/{Uri.EscapeDataString(row[0])}",
            FormatTag(row),
            DescribeRow(after, row)
        );
    }

    private static async Task<IResult> ChangeAsync(
        DossierView view,
        string id,
        HttpContext http,
        DossierDesk desk
    )
    {
        var form = SaveIndicators.OpenForm(view.Open);
        var standing = RequireRow(form, id);
        EntityTags.RequireMatch(http, FormatTag(standing));
        var body = await JsonBody.ReadAsync(http, "cells", "reason");
        var cells = MergeCells(form, standing, body);
        if (cells.All(string.IsNullOrWhiteSpace))
            throw ApiAnswers.CreateInvalid("这样一栏也不剩。要删去这项指标，用 DELETE。");
        var after = SaveRow(
            view,
            new(id, SaveIndicators.HashCells(standing.Skip(1)), cells, body.FindText("reason") ?? ""),
            form,
            http,
            desk
        );
        var row = RequireRow(after, id);
        http.Response.Headers.ETag = FormatTag(row);
        return ApiAnswers.SendValue(DescribeRow(after, row));
    }

    private static IResult RemoveIndicator(DossierView view, string id, HttpContext http, DossierDesk desk)
    {
        var form = SaveIndicators.OpenForm(view.Open);
        var standing = RequireRow(form, id);
        EntityTags.RequireMatch(http, FormatTag(standing));
        SaveRow(
            view,
            new(
                id,
                SaveIndicators.HashCells(standing.Skip(1)),
                [.. Enumerable.Repeat("", standing.Count - 1)],
                ""
            ),
            form,
            http,
            desk
        );
        return Results.NoContent();
    }

    private static FormSheet SaveRow(
        DossierView view,
        WrittenIndicator written,
        FormSheet form,
        HttpContext http,
        DossierDesk desk
    )
    {
        var saved = SaveIndicators.SaveRows(new(view.Id, [written], desk.Now))[0];
        if (saved.Standing is { } newer)
            throw EntityTags.CreateStale(EntityTags.FormatText(SaveIndicators.HashCells(newer)));
        if (!saved.IsSaved)
            throw ApiAnswers.CreateInvalid(
                "有的栏不对，什么也没有写。",
                saved.Problems.ToDictionary(
                    problem =>
                        problem.Key == SaveIndicators.ReasonPlace
                            ? "reason"
                            : form.Columns[Math.Min(problem.Key + 1, form.Columns.Count - 1)].Header,
                    problem => problem.Value,
                    StringComparer.Ordinal
                )
            );
        return SaveIndicators.OpenForm(desk.Open(view.Line.Key, http.ReadPerson())!.Open);
    }

    // The first column is the id.
    private static List<string> MergeCells(FormSheet form, IReadOnlyList<string> standing, JsonBody body)
    {
        var headers = form.Columns.Skip(1).Select(column => column.Header).ToList();
        var written = body.ReadCells("cells", headers);
        return [.. headers.Select((header, at) => written.GetValueOrDefault(header, standing[at + 1]))];
    }

    private static IReadOnlyList<string> RequireRow(FormSheet form, string id) =>
        form.Rows.FirstOrDefault(row => row[0] == id) ?? throw ApiAnswers.CreateMissing($"指标“{id}”");

    private static string FormatTag(IReadOnlyList<string> row) =>
        EntityTags.FormatText(SaveIndicators.HashCells(row.Skip(1)));

    private static object DescribeRow(FormSheet form, IReadOnlyList<string> row) =>
        new
        {
            id = row[0],
            cells = form
                .Columns.Skip(1)
                .Select((column, at) => KeyValuePair.Create(column.Header, row[at + 1]))
                .ToDictionary(StringComparer.Ordinal),
        };
}
