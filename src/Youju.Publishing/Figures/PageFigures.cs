using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Youju.Publishing.Figures;

/// <summary>Figures of a page: the elements that name one, and the chains behind those of the report.</summary>
/// <remarks>The page is read byte by byte: one that was changed need be no text any more.</remarks>
internal static partial class PageFigures
{
    public static IEnumerable<FoundFigure> FindFigures(byte[] content)
    {
        var text = Encoding.Latin1.GetString(content);
        var keys = ReadSourceKeys(text);
        return from match in Figures().Matches(text)
            let key = match.Groups["key"] is { Success: true } named
                ? named.Value
                : keys.GetValueOrDefault(match.Groups["number"].Value, match.Groups["number"].Value)
            select FoundFigure.FromBytes(
                Decode(key),
                Decode(Tags().Replace(match.Groups["words"].Value, "")),
                content.AsSpan(match.Index, match.Length)
            );
    }

    // The page of the report numbers its sources, and names each where its chain is told.
    private static Dictionary<string, string> ReadSourceKeys(string text)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in SourceTitles().Matches(text))
            keys[match.Groups["number"].Value] = match.Groups["key"].Value;
        return keys;
    }

    private static string Decode(string latin) =>
        WebUtility.HtmlDecode(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin))).Trim();

    [GeneratedRegex(
        "<(?<tag>a|section|tr|g)\\b[^>]*?\\bdata-(?:key=\"(?<key>[^\"]*)\"|s=\"(?<number>\\d+)\")[^>]*>(?<words>.*?)</\\k<tag>>"
            + "|<section class=\"source\" id=\"s(?<number>\\d+)\".*?(?<words><h2.*?</h2>).*?</section>",
        RegexOptions.Singleline | RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex Figures();

    [GeneratedRegex(
        "<h2 id=\"t(?<number>\\d+)\" title=\"(?<key>[^\"]*)\"",
        RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex SourceTitles();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags();
}
