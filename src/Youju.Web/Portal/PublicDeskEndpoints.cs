using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Portal;

/// <summary>体检台 and 验真: what anybody may bring; nothing of it is kept.</summary>
internal static class PublicDeskEndpoints
{
    public const long LargestFile = 16L << 20;

    public static void MapPublicDesk(this IEndpointRouteBuilder app)
    {
        app.MapGet("/public/check", () => ShowCheck(null)).NeedsRight(Right.SeePublished);
        app.MapPost("/public/check", CheckAsync).NeedsRight(Right.SeePublished).TakesPublicFiles();
        app.MapGet("/public/verify", ShowVerify).NeedsRight(Right.SeePublished);
        app.MapPost("/public/verify", VerifyAsync).NeedsRight(Right.SeePublished).TakesPublicFiles();
    }

    private static IResult ShowCheck(string? refusal) =>
        PageResults.ShowPage<PublicCheckPage>(
            new { Refusal = refusal },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<IResult> CheckAsync(
        HttpContext http,
        PublicCheckDesk desk,
        WorkbenchSettings settings
    )
    {
        if (await ReadFileAsync(http) is not { } file)
            return ShowCheck(DescribeLimit());
        await using var content = file.OpenReadStream();
        if (await desk.CheckOnceAsync(file.FileName, content, http.RequestAborted) is not { } answer)
            return ShowCheck("排队的文件太多，请过几分钟再来。");
        if (answer.Tally is null)
            return ShowCheck(
                answer.Trouble is { } trouble ? settings.Wording(trouble) : "这个文件没有查成。"
            );
        http.Response.Headers.ContentSecurityPolicy = PagePolicy.OwnPage;
        return Results.Bytes(answer.Result.ToArray(), MediaTypes.Page);
    }

    private static IResult ShowVerify(PortalDesk desk, string? code) =>
        PageResults.ShowPage<VerifyPage>(
            new
            {
                Code = code ?? "",
                Answer = string.IsNullOrWhiteSpace(code)
                    ? null
                    : VerifyAnswer.FindCode(desk.ReadShelf(), code),
            }
        );

    private static async Task<IResult> VerifyAsync(HttpContext http, PortalDesk desk)
    {
        if (await ReadFileAsync(http) is not { } file)
            return PageResults.ShowPage<VerifyPage>(
                new { Code = "", Answer = new VerifyAnswer(VerifyVerdict.Unknown, DescribeLimit(), []) },
                StatusCodes.Status422UnprocessableEntity
            );
        await using var content = file.OpenReadStream();
        using var read = new MemoryStream();
        await content.CopyToAsync(read, http.RequestAborted);
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        return PageResults.ShowPage<VerifyPage>(
            new { Code = "", Answer = VerifyAnswer.CompareFile(desk.ReadShelf(), name, read.ToArray()) }
        );
    }

    private static async Task<IFormFile?> ReadFileAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return form.Files.FirstOrDefault(file => file.Length is > 0 and <= LargestFile);
    }

    private static string DescribeLimit() =>
        $"没有收到文件。请选一个文件，不超过 {LargestFile >> 20} MB；空的文件不收。";
}
