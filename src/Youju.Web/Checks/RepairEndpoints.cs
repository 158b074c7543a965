using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.Checks;
using Youju.UseCases.People;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Checks;

/// <summary>应用改法: the repaired copy of a report, and what was mended in it.</summary>
internal static class RepairEndpoints
{
    public static void MapRepairs(this IEndpointRouteBuilder app)
    {
        app.MapGet("/checks/{id}/repairs", ShowRepairsAsync).NeedsRight(Right.CheckReport);
        app.MapGet("/checks/{id}/repaired.docx", DownloadCopyAsync).NeedsRight(Right.CheckReport);
    }

    private static async Task<IResult> ShowRepairsAsync(
        CheckCase one,
        CheckDesk desk,
        CancellationToken cancel
    )
    {
        if (one.State != CheckState.Done)
            return Results.Redirect($"/checks/{one.Id}");
        var answer = await desk.WriteResultAsync(one, RepairAnswer.List, cancel);
        return PageResults.ShowPage<RepairsPage>(
            new
            {
                Case = one,
                Repairs = answer.Tally is null ? [] : RepairAnswer.ReadList(answer.Result),
                Left = answer.Tally,
                Refusal = desk.Describe(answer),
            },
            answer.Tally is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> DownloadCopyAsync(
        CheckCase one,
        CheckDesk desk,
        CancellationToken cancel
    )
    {
        var answer = await desk.WriteResultAsync(one, RepairAnswer.Copy, cancel);
        return answer.Tally is null || answer.Result.IsEmpty
            ? Results.Redirect($"/checks/{one.Id}/repairs")
            : Results.File(
                answer.Result.ToArray(),
                MediaTypes.Word,
                Path.GetFileNameWithoutExtension(one.Name) + ".已改.docx"
            );
    }
}
