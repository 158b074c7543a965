using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Protocol;

/// <summary>Answers to programs.</summary>
internal static class ApiAnswers
{
    /// <summary>The type of nearly all of them.</summary>
    public const string Json = "application/json; charset=utf-8";

    /// <summary>Names as docs/json.md has them; Chinese stands as it is.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>A value as JSON.</summary>
    public static IResult SendValue(object value, int status = StatusCodes.Status200OK) =>
        Results.Json(value, Options, Json, status);

    /// <summary>A value with the tag of what it shows; who has it already is told only that.</summary>
    public static IResult SendTagged(HttpContext http, string tag, object value)
    {
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "private, no-cache";
        return EntityTags.IsKnown(http, tag)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : SendValue(value);
    }

    /// <summary>A text that is JSON already, with the tag of what it shows.</summary>
    public static IResult SendText(HttpContext http, string tag, Func<string> write)
    {
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "private, no-cache";
        return EntityTags.IsKnown(http, tag)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Text(write(), Json);
    }

    /// <summary>Something new, with its address.</summary>
    public static IResult SendCreated(HttpContext http, string address, string? tag, object value)
    {
        http.Response.Headers.Location = address;
        if (tag is not null)
            http.Response.Headers.ETag = tag;
        return SendValue(value, StatusCodes.Status201Created);
    }

    /// <summary>There is no such thing.</summary>
    public static ProblemException CreateMissing(string what) =>
        new(new(StatusCodes.Status404NotFound, "not-found", "没有这一项", $"没有{what}。"));

    /// <summary>What was sent cannot be done as it is.</summary>
    public static ProblemException CreateInvalid(
        string detail,
        IReadOnlyDictionary<string, string>? errors = null
    ) =>
        new(
            new(StatusCodes.Status422UnprocessableEntity, "invalid", "内容不对", detail)
            {
                Errors = errors ?? new Dictionary<string, string>(),
            }
        );

    /// <summary>The address asks for something that there is not.</summary>
    public static ProblemException CreateBadQuery(string field, string words) =>
        new(
            new(StatusCodes.Status400BadRequest, "bad-request", "请求写错了", words)
            {
                Errors = new Dictionary<string, string> { [field] = words },
            }
        );
}
