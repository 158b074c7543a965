using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Checks;

/// <summary>Many reports that were brought together: how far their check is, and what it found, as one page and one table.</summary>
internal static class BatchEndpoints
{
    private const string Page = "/checks/batches/{batch}";

    public static void MapBatches(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowBatch).NeedsRight(Right.CheckReport);
        app.MapGet(Page + "/summary.csv", DownloadSummary).NeedsRight(Right.CheckReport);
        app.MapPost(Page + "/remove", RemoveBatch).NeedsRight(Right.CheckReport);
    }

    private static IResult ShowBatch(string batch, HttpContext http, CheckDesk desk)
    {
        // Whoever looks sees that it goes on, also after the program was ended in the middle.
        desk.Resume();
        var cases = ListCases(batch, http, desk);
        return cases.Count == 0
            ? Results.NotFound()
            : PageResults.ShowPage<BatchPage>(new { Batch = batch, Cases = cases });
    }

    private static IResult DownloadSummary(string batch, HttpContext http, CheckDesk desk)
    {
        var cases = ListCases(batch, http, desk);
        return cases.Count == 0
            ? Results.NotFound()
            : Results.File(WriteSummary(cases), "text/csv; charset=utf-8", "体检汇总.csv");
    }

    private static IResult RemoveBatch(string batch, HttpContext http, CheckDesk desk)
    {
        foreach (var one in ListCases(batch, http, desk).Where(one => one.State != CheckState.Waiting))
            desk.Remove(one);
        return Results.Redirect("/checks");
    }

    // The worst first; what waits last.
    private static List<CheckCase> ListCases(string batch, HttpContext http, CheckDesk desk) =>
        [
            .. CheckEndpoints
                .ListOpenCases(http, desk)
                .Where(one => one.Batch.Length > 0 && one.Batch == batch)
                .OrderBy(one => one.State == CheckState.Waiting)
                .ThenByDescending(one => one.State == CheckState.Failed)
                .ThenByDescending(one => one.Tally?.Errors)
                .ThenByDescending(one => one.Tally?.Warnings)
                .ThenBy(one => one.Name, StringComparer.Ordinal),
        ];

    private static byte[] WriteSummary(IEnumerable<CheckCase> cases)
    {
        var text = new StringBuilder("文件,结果,错误,警告,提示,核算过的数字（%）,说明\r\n");
        foreach (var one in cases)
            text.AppendJoin(
                    ',',
                    Quote(one.Name),
                    one.State switch
                    {
                        CheckState.Waiting => "还在查",
                        CheckState.Failed => "没有读成",
                        _ => "查过",
                    },
                    Format(one.Tally?.Errors),
                    Format(one.Tally?.Warnings),
                    Format(one.Tally?.Infos),
                    one.Tally?.Coverage.ToString("0.#", CultureInfo.InvariantCulture) ?? "",
                    Quote(one.Trouble ?? "")
                )
                .Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Format(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    // A name that begins like a formula is one to spreadsheets.
    private static string Quote(string words)
    {
        var plain =
            words.Length > 0 && "=+-@\t".Contains(words[0], StringComparison.Ordinal) ? "'" + words : words;
        return $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
