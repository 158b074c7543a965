using System.Security.Cryptography;
using System.Text;
using Youju.Formats.Writing;

namespace Youju.Formats.Html.Writing;

/// <summary>A page that needs nothing but itself, in the look of the house; the same content gives the same bytes.</summary>
/// <remarks>What it shows is foreign text, so its policy lets nothing load and nothing run but our own script.</remarks>
internal sealed class SelfContainedPage
{
    private readonly string style;
    private readonly string script;
    private readonly string policy;

    /// <param name="resource">The name of its style and script among the resources, without ending.</param>
    public SelfContainedPage(string resource)
    {
        style = ReadResource("Html.Writing.house.css") + ReadResource($"{resource}.css");
        script = ReadResource($"{resource}.js");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        policy =
            $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'";
    }

    /// <param name="output">Receives the page and stays open.</param>
    public void WritePage(Stream output, string title, Action<Markup> writeBody)
    {
        using var page = new Markup(output, Escapes.Html);
        page.WriteRaw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.WriteRaw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .WriteRaw(policy)
            .WriteRaw("\">\n");
        page.WriteRaw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.WriteElement("title", title)
            .WriteRaw("\n<style>")
            .WriteRaw(style)
            .WriteRaw("</style>\n</head>\n<body>\n");
        writeBody(page);
        page.WriteRaw("<script>").WriteRaw(script).WriteRaw("</script>\n</body>\n</html>\n");
    }

    private static string ReadResource(string name)
    {
        using var stream = typeof(SelfContainedPage).Assembly.GetManifestResourceStream(
            $"Youju.Formats.{name}"
        ) ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
