using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Protocol;

/// <summary>Long lists in pages: each tells the address of the next.</summary>
internal static class ApiPages
{
    private const int Usual = 100;
    private const int Most = 500;

    private const string After = "after";
    private const string Limit = "limit";

    /// <summary>What an address may say about pages.</summary>
    public static IReadOnlyList<ApiField> Fields { get; } =
    [
        new(Limit, $"一页最多几项，1 到 {Most}，不写是 {Usual}", "integer"),
        new(After, "从哪一项的后面起：照抄上一页的 next"),
    ];

    /// <summary>How many items a page is to have.</summary>
    /// <exception cref="ProblemException">It is no such number.</exception>
    public static int ReadLimit(HttpRequest request)
    {
        var asked = request.Query[Limit].ToString();
        if (asked.Length == 0)
            return Usual;
        return
            int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            && limit is >= 1 and <= Most
            ? limit
            : throw ApiAnswers.CreateBadQuery(Limit, $"limit 写 1 到 {Most}，现为“{asked}”。");
    }

    /// <summary>A page of a list.</summary>
    /// <param name="items">All of the list, in its order.</param>
    /// <param name="name">What an item is called in the cursor; no two are called alike.</param>
    /// <param name="show">What is sent of an item.</param>
    /// <exception cref="ProblemException">The item behind which it begins is not there any more.</exception>
    public static IResult SendPage<T>(
        HttpContext http,
        IReadOnlyList<T> items,
        Func<T, string> name,
        Func<T, object> show
    )
    {
        var limit = ReadLimit(http.Request);
        var after = http.Request.Query[After].ToString();
        var start = after.Length == 0 ? 0 : FindStart(items, name, after);
        var page = items.Skip(start).Take(limit).ToList();
        var next = start + page.Count < items.Count ? name(page[^1]) : null;
        if (next is not null)
            AddLink(http, next);
        return ApiAnswers.SendValue(
            new
            {
                items = page.Select(show),
                total = items.Count,
                next,
            }
        );
    }

    /// <summary>Tells where the next page is.</summary>
    public static void AddLink(HttpContext http, string next)
    {
        var query = http
            .Request.Query.Where(one => one.Key != After)
            .SelectMany(one => one.Value.Select(value => KeyValuePair.Create(one.Key, value)))
            .Append(KeyValuePair.Create(After, (string?)next));
        var address = QueryHelpers.AddQueryString(http.Request.Path.ToUriComponent(), query);
        http.Response.Headers.Append("Link", $"<{address}>; rel=\"next\"");
    }

    private static int FindStart<T>(IReadOnlyList<T> items, Func<T, string> name, string after)
    {
        for (var at = 0; at < items.Count; at++)
            if (name(items[at]) == after)
                return at + 1;
        throw new ProblemException(
            new(
                StatusCodes.Status410Gone,
                "cursor-gone",
                "接不上了",
                $"“{after}”已经不在这张单子里，不知道从哪里接着。请从第一页重新读。"
            )
        );
    }
}
