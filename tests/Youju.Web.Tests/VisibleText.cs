using System.Net;
using System.Text.RegularExpressions;

namespace Youju.Web.Tests;

/// <summary>What a person reads of a page: no tags, and nothing that stands in them.</summary>
internal static partial class VisibleText
{
    public static string Read(string page) => WebUtility.HtmlDecode(Tag().Replace(page, " "));

    [GeneratedRegex("<script[^>]*>.*?</script>|<[^>]*>", RegexOptions.Singleline, 5000)]
    private static partial Regex Tag();
}
