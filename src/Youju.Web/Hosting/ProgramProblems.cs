using Microsoft.AspNetCore.Http;
using Youju.Database;
using Youju.Formats.Reading;
using Youju.Storage.Files;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;

namespace Youju.Web.Hosting;

/// <summary>What ends without an answer, in the words that programs and the people behind them get.</summary>
internal static class ProgramProblems
{
    private static readonly Dictionary<int, (string Code, string Title, string Detail)> ByStatus = new()
    {
        [400] = (
            "bad-request",
            "请求写错了",
            "请求不完整或者写法不对，什么也没有改。写法见 /api/v1/openapi.json。"
        ),
        [401] = (
            "no-token",
            "没有令牌",
            "请在 Authorization 里写 Bearer 和令牌；浏览器的登录在这里不算。令牌在“我的账号”的“令牌”一页开，过期、收回的都不行。"
        ),
        [403] = (
            "not-allowed",
            "令牌不能做这件事",
            "令牌的范围、单位，或者它的主人的角色，不包括这件事。请换一个令牌，或者找安全管理员。"
        ),
        [404] = ("not-found", "没有这一项", "地址写错了，或者它已经不在。"),
        [405] = ("wrong-method", "不能这样用", "这个地址不接受这种请求。有哪些见 /api/v1/openapi.json。"),
        [413] = ("too-large", "太大", "交来的内容太大，没有读。请拆成较小的文件。"),
        [415] = ("wrong-type", "类型不对", "这个地址不收这种类型的内容。收什么见 /api/v1/openapi.json。"),
        [429] = ("too-many", "请稍等", "一分钟里来得太多，这一次没有做。过一分钟再来，见 Retry-After。"),
    };

    /// <summary>What a bare status says; null for one that is no refusal.</summary>
    public static ProgramProblem? FromStatus(int status) =>
        ByStatus.TryGetValue(status, out var words)
            ? new(status, words.Code, words.Title, words.Detail)
            : null;

    /// <summary>What an exception says; one that nobody expected says nothing of itself.</summary>
    /// <param name="describe">Words a refusal.</param>
    public static ProgramProblem FromFailure(Exception wrong, Func<UsageException, string> describe) =>
        FromRefusal(wrong, describe)
        ?? FromBadRequest(wrong)
        ?? new(
            500,
            "broken",
            "程序出错了",
            "已经写入的都在，这一步没有做。请再试一次；仍不行的，把时间和做的事告诉维护者。"
        );

    // What the program itself would not do, and says why.
    private static ProgramProblem? FromRefusal(Exception wrong, Func<UsageException, string> describe)
    {
        return wrong switch
        {
            ProblemException refused => refused.Problem,
            UsageException refusal => new(422, "refused", "没有做成", describe(refusal)),
            DossierConflictException => new(
                409,
                "conflict",
                "没有写入",
                "正在写的时候别人改过这份档案，什么也没有写。请重新读取再做。"
            ),
            DatabaseRefusalException { IsCollision: true } => new(409, "conflict", "没有写入", wrong.Message),
            DatabaseRefusalException => new(503, "database", "数据库没有回答", DescribeWords()),
            DossierException or RefusedFileException => new(409, "refused", "没有做成", DescribeWords()),
            UnreadableFileException => new(422, "unreadable", "读不了", DescribeWords()),
            _ => null,
        };

        string DescribeWords() => describe(new UsageException(wrong.Message));
    }

    // What came was not whole, or is written in no way that is taken here.
    private static ProgramProblem? FromBadRequest(Exception wrong) =>
        (wrong is BadHttpRequestException bad ? FromStatus(bad.StatusCode) : null)
        ?? (BrokenForm.IsBrokenForm(wrong) ? FromStatus(400) : null);

    /// <summary>Why a token opens nothing: its person has something to do first.</summary>
    public static ProgramProblem ForOldPassword(Person person) =>
        new(
            403,
            "password-too-old",
            "口令到期",
            $"{person.Name}的口令满了期限，换过之后令牌才能用。请登录工作台换口令。"
        );
}
