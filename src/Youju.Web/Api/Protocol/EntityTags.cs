using System.Globalization;
using Microsoft.AspNetCore.Http;
using Youju.Storage;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Protocol;

/// <summary>Tags that name a state of something: who changes it shows that he has seen it.</summary>
internal static class EntityTags
{
    private const string Any = "*";
    private const int DigestLetters = 32;

    public static string FormatVersion(DossierVersion version) =>
        $"\"{version.Digest[..Math.Min(DigestLetters, version.Digest.Length)]}\"";

    public static string FormatNumber(int version) =>
        string.Create(CultureInfo.InvariantCulture, $"\"v{version}\"");

    public static string FormatText(string digest) => $"\"{digest}\"";

    /// <summary>Whether who asks has that state already.</summary>
    public static bool IsKnown(HttpContext http, string tag) =>
        ListTags(http.Request.Headers.IfNoneMatch.ToString()).Any(one => one == Any || TrimWeak(one) == tag);

    /// <summary>Makes sure that who changes something names the state that stands.</summary>
    /// <exception cref="ProblemException">He names none, or another one.</exception>
    public static void RequireMatch(HttpContext http, string standing)
    {
        var named = ListTags(http.Request.Headers.IfMatch.ToString()).ToList();
        if (named.Count == 0)
            throw new ProblemException(
                new(
                    StatusCodes.Status428PreconditionRequired,
                    "no-match",
                    "没有写 If-Match",
                    "要改的东西请先读一次，把答复里的 ETag 原样写进 If-Match：这样不会盖掉别人的改动。"
                )
            );
        if (!named.Contains(Any) && !named.Contains(standing))
            throw CreateStale(standing);
    }

    /// <summary>What was seen is not what stands.</summary>
    public static ProblemException CreateStale(string standing) =>
        new(
            new(
                StatusCodes.Status412PreconditionFailed,
                "stale",
                "已经有人改过",
                $"您读过之后别人改过，什么也没有写。现在的 ETag 是 {standing}，请重新读取，看过再改。"
            )
        );

    private static IEnumerable<string> ListTags(string header) =>
        header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string TrimWeak(string tag) =>
        tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
}
