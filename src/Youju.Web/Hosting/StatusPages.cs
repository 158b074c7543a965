using Microsoft.AspNetCore.Http;
using Youju.Database;
using Youju.Formats.Reading;
using Youju.Storage.Files;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Layout;

namespace Youju.Web.Hosting;

/// <summary>Whatever ends without a page gets one that says what happened and what to do.</summary>
internal sealed class StatusPages(RequestDelegate next, WorkbenchSettings settings, IDoorkeeper door)
{
    private static readonly Dictionary<int, (string Title, string[] Lines)> Words = new()
    {
        [StatusCodes.Status400BadRequest] = (
            "没有收下",
            [
                "这一页放得太久，或者不是从这里打开的，交上来的内容没有收下，什么也没有改。",
                "请回到上一页，刷新之后再交。",
            ]
        ),
        [StatusCodes.Status401Unauthorized] = (
            "请从程序给的地址进入",
            [
                "工作台只在本机使用，不用账号。启动程序的窗口里有一个地址，末尾带着一次有效的钥匙，从那个地址进入。",
                "钥匙用过一次就换新的，新地址也在那个窗口里。找不到窗口的，停下程序再启动一次。",
            ]
        ),
        [StatusCodes.Status403Forbidden] = ("不能打开", ["您没有打开这一页的权限。需要的，请找安全管理员。"]),
        [StatusCodes.Status404NotFound] = ("没有这一页", ["地址写错了，或者它已经删去。请从首页找。"]),
        [StatusCodes.Status405MethodNotAllowed] = ("没有这一页", ["这个地址不能直接打开。请从首页找。"]),
        [StatusCodes.Status429TooManyRequests] = (
            "请稍等一会儿",
            ["一分钟里来得太多，这一次没有收下。过一分钟再试，您填的还在上一页里。"]
        ),
        [StatusCodes.Status413PayloadTooLarge] = ("文件太大", ["交上来的文件太大，没有收下。请分几次交。"]),
    };

    // Who keeps the program running or grants rights has no page of figures, and is shown where his own are.
    private static readonly object AdministratorWords = new
    {
        Title = "不能打开",
        Lines = new[] { "这一页不是您的角色能打开的：管理员看不到单位的数据，各管各的事。" },
        LinkTo = "/administration",
        LinkWords = "去管理",
    };

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception e) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            await ShowFailureAsync(http, e);
            return;
        }

        var response = http.Response;
        if (!response.HasStarted && response.ContentType is null)
            await ShowStatusAsync(http);
    }

    private async Task ShowStatusAsync(HttpContext http)
    {
        var status = http.Response.StatusCode;
        if (ProgramWay.IsUnder(http.Request.Path))
        {
            await (ProgramProblems.FromStatus(status)?.AnswerAsync(http) ?? Task.CompletedTask);
            return;
        }

        // A script is not shown a way in: its mark would end that of the page on which somebody signs in.
        if (status == StatusCodes.Status401Unauthorized && http.Request.Headers.Accept == "*/*")
            return;
        if (status == StatusCodes.Status401Unauthorized && await door.AskInAsync(http) is { } asked)
            await asked.ExecuteAsync(http);
        else if (await KeptPost.ReadTextsAsync(http) is { } texts)
            await PageResults
                .ShowPage<KeptPostPage>(new { Action = http.Request.Path.Value, Texts = texts }, status)
                .ExecuteAsync(http);
        else if (status == StatusCodes.Status403Forbidden && IsAdministrator(http))
            await PageResults.ShowPage<BarePage>(AdministratorWords, status).ExecuteAsync(http);
        else if (Words.TryGetValue(status, out var page))
            await ShowWords(http, status, page.Title, page.Lines).ExecuteAsync(http);
    }

    // Whoever is inside is led on; whoever may not open the first page has still his own.
    private static IResult ShowWords(HttpContext http, int status, string title, string[] lines)
    {
        if (status == StatusCodes.Status401Unauthorized)
            return PageResults.ShowWords(status, title, lines);
        var isFirst = http.Request.Path == "/";
        return PageResults.ShowPage<BarePage>(
            new
            {
                Title = title,
                Lines = lines,
                LinkTo = isFirst ? AccessGate.AccountPath : "/",
                LinkWords = isFirst ? "去我的账号" : "去首页",
            },
            status
        );
    }

    private static bool IsAdministrator(HttpContext http) =>
        Access.Allows(http.ReadPerson(), Right.SeeAdministration, []);

    private Task ShowFailureAsync(HttpContext http, Exception wrong) =>
        ProgramWay.IsUnder(http.Request.Path)
            ? AnswerProgramAsync(http, wrong)
            : ShowFailurePageAsync(http, wrong);

    private Task AnswerProgramAsync(HttpContext http, Exception wrong)
    {
        var problem = ProgramProblems.FromFailure(wrong, refusal => settings.Wording(refusal.Remark));
        if (problem.Status == StatusCodes.Status500InternalServerError)
            settings.OnMistake(wrong);
        http.Response.Clear();
        PagePolicy.WriteHeaders(http.Response);
        return problem.AnswerAsync(http);
    }

    private async Task ShowFailurePageAsync(HttpContext http, Exception wrong)
    {
        var (status, title, line) = DescribeFailure(wrong);
        if (DescribeRefusal(wrong) is not null && await AnswerFormAsync(http, wrong, line))
            return;
        if (status == StatusCodes.Status500InternalServerError)
            settings.OnMistake(wrong);
        http.Response.Clear();
        PagePolicy.WriteHeaders(http.Response);
        await ShowWords(http, status, title, line.Split('\n')).ExecuteAsync(http);
    }

    // What was asked in a wrong way is mended in the form; what cannot be done now is told beside it.
    private Task<bool> AnswerFormAsync(HttpContext http, Exception wrong, string words)
    {
        var refusal = wrong as UsageException;
        var status = refusal is null
            ? StatusCodes.Status409Conflict
            : StatusCodes.Status422UnprocessableEntity;
        return new RefusedForm(next).AnswerAsync(http, status, words, refusal?.Field);
    }

    private (int Status, string Title, string Line) DescribeFailure(Exception wrong) =>
        DescribeRefusal(wrong)
        ?? DescribeBadRequest(wrong)
        ?? (
            StatusCodes.Status500InternalServerError,
            "程序出错了",
            "已经写入的都在，这一步没有做。请再试一次；仍不行的，把时间和做的事告诉维护者。"
        );

    // What the program itself would not do, and says why.
    private (int Status, string Title, string Line)? DescribeRefusal(Exception wrong) =>
        wrong switch
        {
            UsageException refusal => (
                StatusCodes.Status409Conflict,
                "没有做成",
                settings.Wording(refusal.Remark)
            ),
            DossierConflictException => (
                StatusCodes.Status409Conflict,
                "没有写入",
                "您打开之后，别人改过这份档案。您填的没有写进去，也没有盖掉别人的。请返回上一页，看过现在的内容再做。"
            ),
            DatabaseRefusalException { IsCollision: false } => (
                StatusCodes.Status503ServiceUnavailable,
                "数据库没有回答",
                DescribeWords(wrong)
            ),
            DossierException or RefusedFileException => (
                StatusCodes.Status409Conflict,
                "没有做成",
                DescribeWords(wrong)
            ),
            UnreadableFileException => (
                StatusCodes.Status422UnprocessableEntity,
                "读不了",
                DescribeWords(wrong)
            ),
            _ => null,
        };

    private string DescribeWords(Exception wrong) =>
        settings.Wording(new UsageException(wrong.Message).Remark);

    // What came was not whole, or no form that a page here has.
    private static (int Status, string Title, string Line)? DescribeBadRequest(Exception wrong)
    {
        if (wrong is not BadHttpRequestException && !BrokenForm.IsBrokenForm(wrong))
            return null;
        var status = (wrong as BadHttpRequestException)?.StatusCode;
        return status is { } known && Words.TryGetValue(known, out var page)
            ? (known, page.Title, string.Join('\n', page.Lines))
            : (
                status ?? StatusCodes.Status400BadRequest,
                "没有收下",
                "交上来的内容不完整或者太大，没有收下，什么也没有改。"
            );
    }
}
