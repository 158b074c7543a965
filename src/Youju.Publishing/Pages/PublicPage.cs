using Youju.Formats.Findings;
using Youju.Formats.Writing;

namespace Youju.Publishing.Pages;

/// <summary>A page that anybody may read: no script, one style sheet beside it, the same bytes for the same content.</summary>
/// <param name="Root">How a link leads from the page to the folder of the style sheet: empty, or <c>../</c>.</param>
internal sealed record PublicPage(string Title, string Root = "")
{
    /// <summary>The name of the style sheet.</summary>
    public const string Style = "public.css";

    /// <summary>Links at the top, by what they are called.</summary>
    public IReadOnlyList<(string Link, string Label)> Links { get; init; } = [];

    /// <summary>What stands beside the name of the program at the top.</summary>
    public string Where { get; init; } = "绩效自评公开";

    /// <summary>Further elements of the head, as markup of our own.</summary>
    public string Head { get; init; } = "";

    public byte[] WritePage(Action<Markup> writeBody)
    {
        using var output = new MemoryStream();
        using (var page = new Markup(output, Escapes.Html))
        {
            WriteHead(page);
            writeBody(page);
            page.WriteMarkup(
                $"</main>\n<footer class=\"foot small\">{Tool.ChineseName} {Tool.Version}</footer>\n</body>\n</html>\n"
            );
        }

        return output.ToArray();
    }

    /// <summary>The style sheet of all such pages.</summary>
    public static byte[] ReadStyle() => ReadResource(Style);

    /// <summary>A text that lies in the program.</summary>
    public static byte[] ReadResource(string name)
    {
        using var stream = typeof(PublicPage).Assembly.GetManifestResourceStream($"pages/{name}")
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private void WriteHead(Markup page)
    {
        page.WriteRaw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.WriteRaw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.WriteMarkup($"<title>{Title}</title>\n<link rel=\"stylesheet\" href=\"{Root}{Style}\">\n");
        page.WriteRaw(Head)
            .WriteRaw("</head>\n<body class=\"public\">\n<a class=\"skip\" href=\"#page\">跳到内容</a>\n");
        page.WriteMarkup(
            $"<header class=\"bar\"><b class=\"mark\">{Tool.ChineseName}</b><span class=\"where\">{Where}</span><nav aria-label=\"本站\">"
        );
        foreach (var (link, label) in Links)
            page.WriteMarkup($"<a href=\"{link}\">{label}</a>");
        page.WriteRaw("</nav></header>\n<main id=\"page\">\n");
    }
}
