using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Youju.Formats.Pdf.Recognition;

namespace Youju.Formats.Tests.Html;

/// <summary>Chromium without a window. It knows more than the old ones that our pages are for, so it proves behaviour, not age.</summary>
internal static class Browser
{
    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\"";

    /// <summary>
    /// The page after it has run, with a script of the test's own behind its script; the test's result
    /// is the text of #result.
    /// </summary>
    public static string Run(string html, string script)
    {
        var open = html.Replace(Policy, "<meta name=\"policy\"", StringComparison.Ordinal);
        var probe = $"<pre id=\"result\"></pre><script>{script}</script></body>";
        return new HtmlParser()
            .ParseDocument(Load(open.Replace("</body>", probe, StringComparison.Ordinal), ""))
            .GetElementById("result")!
            .TextContent;
    }

    /// <summary>The page after it has run as it is, opened at a fragment.</summary>
    public static string Load(string html, string fragment)
    {
        var program = OptionalProgram.FindOnPath("chromium");
        Assert.SkipWhen(program is null, "Chromium is not installed.");
        var folder = Directory.CreateTempSubdirectory("youju-browser-");
        try
        {
            var file = Path.Combine(folder.FullName, "page.html");
            File.WriteAllText(file, html);
            string[] arguments =
            [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=1400,900",
                $"--user-data-dir={folder.FullName}/profile",
                "--virtual-time-budget=15000",
                "--dump-dom",
                $"file://{file}{fragment}",
            ];
            return Encoding.UTF8.GetString(
                program
                    .RunProgram(
                        arguments,
                        null,
                        TimeSpan.FromMinutes(1),
                        TestContext.Current.CancellationToken
                    )
                    .Output
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What axe-core finds against WCAG 2.1 AA and good practice, a line for each kind.</summary>
    public static IReadOnlyList<string> Barriers(string html)
    {
        var axe = Path.Combine(RepositoryFiles.Root, "artifacts/axe/node_modules/axe-core/axe.min.js");
        Assert.SkipUnless(
            File.Exists(axe),
            "axe-core is not installed: npm install --prefix artifacts/axe axe-core"
        );
        var found = Run(
            html,
            File.ReadAllText(axe)
                + """
                axe.run().then(function (result) {
                  document.getElementById('result').textContent = JSON.stringify(result.violations.map(function (kind) {
                    return kind.id + ': ' + kind.nodes.map(function (node) { return node.target.join(' '); }).join(', ');
                  }));
                });
                """
        );
        return JsonSerializer.Deserialize<string[]>(found) ?? [];
    }
}
