using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Dossiers;
using Youju.Domain.Findings;
using Youju.Packs.Library;
using Youju.Text.Words;
using Youju.UseCases.Checks;
using Youju.Web.Api.Protocol;
using Youju.Web.Checks;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Resources;

/// <summary>Checks a report that somebody sends, without an account, and keeps nothing: the same JSON as youju check.</summary>
internal static class CheckService
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int MostNear = 3;

    private static readonly ApiField[] Fields =
    [
        new("file", "要检查的报告，一份", "binary", IsRequired: true),
        new("pack", "方案包的编号；不写时按报告选"),
        new("year", $"报告的年度，{FirstYear} 到 {LastYear}；不写时取自标题", "integer"),
        new("personal", "写 yes 时，结果照录身份号码、电话、卡号、邮箱；不写时遮去中间几位"),
    ];

    // The file, and what a form says beside it.
    private const long LargestBody = UploadFiles.LargestFile + (1 << 20);

    public static void MapCheckService(this IEndpointRouteBuilder app) =>
        app.MapPost(ProgramWay.Root + "/checks", CheckAsync)
            .ServesEverybody(
                new("检查一份报告，什么也不留；结果与 youju check --format json 一个字节不差")
                {
                    Form = Fields,
                    Answer = "check",
                    Refusals = [400, 413, 415, 422, 429, 503],
                }
            )
            .ChecksReports()
            .WithMetadata(new BodyLimit(LargestBody));

    private static async Task CheckAsync(HttpContext http, CheckDesk desk, WorkbenchSettings settings)
    {
        RefuseOtherTypes(http.Request);
        using var room = desk.Budget.TryTake(http.Request.ContentLength ?? UploadFiles.LargestFile)
            ?? throw CreateBusy(http.Response);
        var form = await ReadFormAsync(http);
        var file = await ReadFileAsync(form, http.RequestAborted);
        var asked = new CheckSettings(
            ReadPack(form["pack"].ToString().Trim()),
            ReadYear(HalfWidth.FromFullWidth(form["year"].ToString().Trim())),
            Against: null,
            "json",
            Output: null,
            Severity.Error,
            Jobs: 1,
            Suppressions: null
        )
        {
            ShowsPersonalData = form["personal"] == "yes",
        };
        var answer = await desk.CheckOnceAsync(file, asked, http.RequestAborted);
        if (answer.Trouble is { } trouble)
            throw new ProblemException(
                new(
                    StatusCodes.Status422UnprocessableEntity,
                    "unreadable",
                    "没有检查成",
                    settings.Wording(trouble)
                )
            );
        http.Response.ContentType = ApiAnswers.Json;
        await http.Response.Body.WriteAsync(answer.Result, http.RequestAborted);
    }

    private static void RefuseOtherTypes(HttpRequest request)
    {
        if (
            request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true
        )
            throw new ProblemException(
                new(
                    StatusCodes.Status415UnsupportedMediaType,
                    "wrong-type",
                    "类型不对",
                    "请用 multipart/form-data 交，文件放在 file 里：curl -F file=@报告.docx …"
                )
            );
        if (request.ContentLength > LargestBody)
            throw CreateTooLarge();
    }

    // In memory alone: what is not kept is not written anywhere either.
    private static Task<IFormCollection> ReadFormAsync(HttpContext http)
    {
        var options = new FormOptions
        {
            MemoryBufferThreshold = (int)UploadFiles.LargestFile,
            MultipartBodyLengthLimit = UploadFiles.LargestFile,
            ValueCountLimit = 20,
        };
        return ParseFormAsync(http, options);
    }

    private static async Task<IFormCollection> ParseFormAsync(HttpContext http, FormOptions options)
    {
        try
        {
            return await http.Request.ReadFormAsync(options, http.RequestAborted);
        }
        catch (InvalidDataException broken)
        {
            throw broken.Message.Contains("length limit", StringComparison.Ordinal)
                ? CreateTooLarge()
                : ApiAnswers.CreateBadQuery("file", "表单不完整，没有读。请重新交一次。");
        }
        catch (BadHttpRequestException large) when (large.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw CreateTooLarge();
        }
        catch (IOException)
        {
            throw ApiAnswers.CreateBadQuery("file", "表单没有传完，没有读。请重新交一次。");
        }
    }

    private static async Task<InputFile> ReadFileAsync(IFormCollection form, CancellationToken cancel)
    {
        if (form.Files is not [var file])
            throw ApiAnswers.CreateBadQuery(
                "file",
                form.Files.Count == 0 ? "没有文件。请把报告放在 file 里。" : "一次检查一份，请分几次交。"
            );
        if (file.Name != "file")
            throw ApiAnswers.CreateBadQuery(file.Name, $"文件放在了“{file.Name}”里，请放在 file 里。");
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancel);
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        return new(name, name) { Content = content };
    }

    // A folder may be named to the command; here a pack has a name, and no path is followed.
    private static string? ReadPack(string asked)
    {
        if (asked.Length == 0 || PackLibrary.IsKept(PackPin.ParsePin(asked).Id))
            return asked.Length == 0 ? null : asked;
        var near = NearNames.FindNearest(asked, PackLibrary.Ids, MostNear);
        throw ApiAnswers.CreateInvalid(
            $"没有方案包“{asked}”。有：{string.Join('、', near.Count > 0 ? near : PackLibrary.Ids)}。",
            new Dictionary<string, string> { ["pack"] = "没有这个方案包" }
        );
    }

    private static int? ReadYear(string asked)
    {
        if (asked.Length == 0)
            return null;
        return
            int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear
            ? year
            : throw ApiAnswers.CreateInvalid(
                $"年度写 {FirstYear} 到 {LastYear}，现为“{asked}”。",
                new Dictionary<string, string> { ["year"] = "不是年度" }
            );
    }

    private static ProblemException CreateBusy(HttpResponse response)
    {
        response.Headers.RetryAfter = "10";
        return new(
            new(
                StatusCodes.Status503ServiceUnavailable,
                "busy",
                "正忙",
                "正在检查的文件太多，这一份没有收。过十秒再来，见 Retry-After。"
            )
        );
    }

    private static ProblemException CreateTooLarge() =>
        new(
            new(
                StatusCodes.Status413PayloadTooLarge,
                "too-large",
                "太大",
                $"文件大于 {UploadFiles.LargestFile >> 20} MB，没有读。请拆成较小的文件。"
            )
        );
}
