using Youju.Formats.Html.Writing;

namespace Youju.Formats.Html.Field;

/// <summary>Writes the page on which records are kept where there is no network: one file, its lists in it.</summary>
public static class FieldPageWriter
{
    private static readonly SelfContainedPage Page = new("Html.Field.page");

    /// <param name="json">What the page knows, as <c>page.js</c> reads it; without a sign that could end its element.</param>
    /// <param name="output">Receives the page and stays open.</param>
    /// <exception cref="ArgumentException">The json holds a sign that could end its element.</exception>
    public static void WritePage(string title, string json, Stream output)
    {
        if (json.Contains('<', StringComparison.Ordinal))
            throw new ArgumentException("The signs < of the json must be escaped.", nameof(json));
        Page.WritePage(output, title, page =>
            page.WriteRaw(
                    "<main id=\"app\"><noscript><p>这一页要用浏览器的脚本，请在浏览器里打开。</p></noscript></main>\n"
                )
                .WriteRaw("<script type=\"application/json\" id=\"data\">")
                .WriteRaw(json)
                .WriteRaw("</script>\n")
        );
    }
}
