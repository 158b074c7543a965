using System.Globalization;
using Youju.Domain.Findings;
using Youju.Formats.Html.Writing;
using Youju.Formats.Writing;

namespace Youju.Formats.Findings.Html;

/// <summary>One file of many that were checked.</summary>
/// <param name="Target">The file of its result beside the index; null where there is none.</param>
/// <param name="Trouble">Why it could not be checked.</param>
public sealed record IndexedResult(string Name, string? Target, Tally? Tally, string? Trouble)
{
    public ReportCard Card { get; init; } = ReportCard.Blank;
}

/// <summary>The results of many files as one page of links that needs nothing but itself.</summary>
public static class FindingsIndex
{
    private static readonly string[] Heads =
    [
        "文件",
        "单位",
        "年度",
        "省份",
        "得分",
        "错误",
        "警告",
        "提示",
        "核算覆盖率",
    ];
    private const int TextHeads = 4;

    private static readonly Lazy<SelfContainedPage> Page = new(() => new("Findings.Html.index"));

    /// <param name="output">Receives the page and stays open.</param>
    public static void WritePage(IReadOnlyList<IndexedResult> results, Stream output) =>
        Page.Value.WritePage(output, "体检结果汇总", page =>
        {
            WriteHeader(page, results);
            page.WriteRaw("<main>\n<div class=\"table\"><table>\n<thead><tr>");
            foreach (var (at, head) in Heads.Index())
                page.WriteElement("th", head, at < TextHeads ? "" : "class=\"number\"");
            page.WriteRaw("</tr></thead>\n<tbody>\n");
            foreach (var result in results)
                WriteRow(page, result);
            page.WriteRaw("</tbody>\n</table></div>\n</main>\n");
        });

    private static void WriteHeader(Markup page, IReadOnlyList<IndexedResult> results)
    {
        var tallies = results.Select(result => result.Tally).OfType<Tally>().ToList();
        page.WriteRaw("<header>\n<div class=\"name\">")
            .WriteElement("p", "报告体检", "class=\"brand\"")
            .WriteElement(
                "h1",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{tallies.Count} 个文件：错误 {tallies.Sum(tally => tally.Errors)}，警告 {tallies.Sum(tally => tally.Warnings)}"
                        + $"，提示 {tallies.Sum(tally => tally.Infos)}"
                )
                    + (
                        tallies.Count == results.Count
                            ? ""
                            : string.Create(
                                CultureInfo.InvariantCulture,
                                $"；{results.Count - tallies.Count} 个未能检查"
                            )
                    )
            )
            .WriteRaw("</div>\n</header>\n");
    }

    private static void WriteRow(Markup page, IndexedResult result)
    {
        page.WriteRaw(result.Tally is null ? "<tr class=\"broken\">" : "<tr>").WriteRaw("<td>");
        if (result.Target is { } target)
            page.WriteMarkup($"<a href=\"{ToAddress(target)}\">{result.Name}</a>");
        else
            page.WriteEscaped(result.Name);
        page.WriteRaw("</td>")
            .WriteElement("td", result.Card.Unit ?? "")
            .WriteElement("td", result.Card.Year?.ToString(CultureInfo.InvariantCulture) ?? "")
            .WriteElement("td", result.Card.Province ?? "");
        if (result.Tally is { } tally)
            WriteCounts(page, result.Card, tally);
        else
            page.WriteElement("td", $"未能检查：{result.Trouble}", "colspan=\"5\"");
        page.WriteRaw("</tr>\n");
    }

    private static void WriteCounts(Markup page, ReportCard card, Tally tally)
    {
        var score = card.Score?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
        WriteNumber(page, card.Grade is { } grade ? $"{score}（{grade}）" : score);
        foreach (var count in new[] { tally.Errors, tally.Warnings, tally.Infos })
            WriteNumber(page, count.ToString(CultureInfo.InvariantCulture));
        WriteNumber(page, string.Create(CultureInfo.InvariantCulture, $"{tally.Coverage:0.#}%"));
    }

    private static void WriteNumber(Markup page, string words) =>
        page.WriteElement("td", words, "class=\"number\"");

    // A name may hold what an address may not; folders stay folders.
    private static string ToAddress(string target) =>
        "./" + string.Join('/', target.Split('/').Select(Uri.EscapeDataString));
}
