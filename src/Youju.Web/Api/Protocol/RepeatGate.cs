using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Youju.Database.Programs;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Protocol;

/// <summary>A POST that carries a key is done once: who sends it again gets the same answer.</summary>
internal sealed class RepeatGate(RequestDelegate next, RepeatBook book, IDataProtectionProvider protection)
{
    private const string KeyHeader = "Idempotency-Key";
    private const int LongestKey = 200;

    private static readonly string[] KeptHeaders = ["Content-Type", "Location", "ETag", "Link"];

    // An answer may hold a secret that is shown once.
    private readonly IDataProtector seal = protection.CreateProtector("youju.repeats");

    public async Task InvokeAsync(HttpContext http)
    {
        var key = http.Request.Headers[KeyHeader].ToString();
        if (
            key.Length == 0
            || !HttpMethods.IsPost(http.Request.Method)
            || http.ReadPerson().Limits is not { } limits
        )
        {
            await next(http);
            return;
        }

        if (key.Length > LongestKey)
            throw ApiAnswers.CreateBadQuery(KeyHeader, $"{KeyHeader} 最长 {LongestKey} 个字符。");
        var asked = new RepeatedRequest(limits.Token, key, await HashRequestAsync(http));
        var state = book.BeginRequest(asked);
        if (state.IsNew)
            await AnswerOnceAsync(http, asked);
        else
            await RepeatAnswerAsync(http, state);
    }

    private async Task AnswerOnceAsync(HttpContext http, RepeatedRequest asked)
    {
        var body = http.Response.Body;
        using var kept = new MemoryStream();
        http.Response.Body = kept;
        try
        {
            await next(http);
        }
        catch (Exception wrong)
        {
            http.Response.Body = body;
            // A refusal has written nothing, so the next attempt may do it; of a mistake nobody knows.
            if (IsRefusal(wrong))
                book.ForgetRequest(asked);
            throw;
        }

        http.Response.Body = body;
        book.KeepAnswer(
            asked,
            new(http.Response.StatusCode, FormatHeaders(http.Response), seal.Protect(kept.ToArray()))
        );
        await body.WriteAsync(kept.ToArray(), http.RequestAborted);
    }

    private static bool IsRefusal(Exception wrong) =>
        ProgramProblems.FromFailure(wrong, refused => refused.Message).Status
            is not StatusCodes.Status500InternalServerError;

    private async Task RepeatAnswerAsync(HttpContext http, RepeatState state)
    {
        if (!state.IsSame)
            throw new ProblemException(
                new(
                    StatusCodes.Status422UnprocessableEntity,
                    "key-reused",
                    "同一个键，不同的内容",
                    $"这个 {KeyHeader} 用过，那次交的不是这些内容。另一件事请用另一个键。"
                )
            );
        if (state.Answer is not { } answer)
            throw new ProblemException(
                new(
                    StatusCodes.Status409Conflict,
                    "in-progress",
                    "还不知道做完没有",
                    "同一个键的请求正在做，或者上次做到一半断了。请稍等再来；一直如此的，先读一遍看做成没有，没有做成的换一个键再交。"
                )
            );
        http.Response.StatusCode = answer.Status;
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, string>>(answer.Headers)!)
            http.Response.Headers[name] = value;
        http.Response.Headers["Idempotency-Replayed"] = "true";
        await http.Response.Body.WriteAsync(seal.Unprotect(answer.Body.ToArray()), http.RequestAborted);
    }

    private static string FormatHeaders(HttpResponse response) =>
        JsonSerializer.Serialize(
            KeptHeaders
                .Where(name => response.Headers.ContainsKey(name))
                .ToDictionary(name => name, name => response.Headers[name].ToString())
        );

    private static async Task<string> HashRequestAsync(HttpContext http)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AppendPart(hash, http.Request.GetEncodedPathAndQuery());
        if (http.Request.HasFormContentType)
            await HashFormAsync(hash, await http.Request.ReadFormAsync(http.RequestAborted));
        else
        {
            http.Request.EnableBuffering();
            hash.AppendData(await SHA256.HashDataAsync(http.Request.Body, http.RequestAborted));
            http.Request.Body.Position = 0;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The marks between the parts of a form differ from one attempt to the next.
    private static async Task HashFormAsync(IncrementalHash hash, IFormCollection form)
    {
        foreach (var field in form.OrderBy(field => field.Key, StringComparer.Ordinal))
        foreach (var value in field.Value)
            AppendPart(hash, $"{field.Key}={value}");
        foreach (var file in form.Files)
        {
            AppendPart(hash, $"{file.Name}:{file.FileName}");
            await using var content = file.OpenReadStream();
            hash.AppendData(await SHA256.HashDataAsync(content));
        }
    }

    private static void AppendPart(IncrementalHash hash, string part) =>
        hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(part)));
}
