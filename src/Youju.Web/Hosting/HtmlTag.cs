using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Youju.Web.Hosting;

/// <summary>A tag of a page of ours: its values stand in double quotes, and no other quote or bracket stands in them as itself.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its bracket.</param>
internal sealed partial record HtmlTag(int Start, int End, string Name, bool IsClosing, string Written)
{
    private readonly Lazy<Dictionary<string, string?>> values = new(() => ReadValues(Written));

    public static IReadOnlyList<HtmlTag> ReadTags(string page) =>
        [
            .. TagPattern()
                .Matches(page)
                .Select(tag => new HtmlTag(
                    tag.Index,
                    tag.Index + tag.Length,
                    tag.Groups["name"].Value,
                    tag.Groups["end"].Length > 0,
                    tag.Groups["values"].Value
                )),
        ];

    /// <summary>What is written behind a name; null where the name does not stand in it, or nothing behind it.</summary>
    public string? ReadValue(string name) => values.Value.GetValueOrDefault(name);

    /// <summary>The tag with other values; null takes a name out.</summary>
    public string WriteTag(params IEnumerable<(string Name, string? Value)> changes)
    {
        var written = new Dictionary<string, string?>(values.Value, StringComparer.Ordinal);
        foreach (var (name, value) in changes)
        {
            written.Remove(name);
            if (value is not null)
                written[name] = value;
        }

        var text = new StringBuilder("<").Append(Name);
        foreach (var (name, value) in written)
            text.Append(' ').Append(name).Append(value is null ? "" : $"=\"{WebUtility.HtmlEncode(value)}\"");
        return text.Append('>').ToString();
    }

    private static Dictionary<string, string?> ReadValues(string written)
    {
        var read = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (Match one in ValuePattern().Matches(written))
            read[one.Groups["name"].Value] = one.Groups["value"].Success
                ? WebUtility.HtmlDecode(one.Groups["value"].Value)
                : null;
        return read;
    }

    [GeneratedRegex(
        """<(?<end>/?)(?<name>[a-z][a-z0-9]*)(?<values>([^"<>]|"[^"]*")*)>""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex TagPattern();

    [GeneratedRegex(
        """(?<name>[^\s="/]+)(="(?<value>[^"]*)")?""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        2000
    )]
    private static partial Regex ValuePattern();
}
