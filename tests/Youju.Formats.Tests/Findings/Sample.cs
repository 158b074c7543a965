using System.Text;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Formats.Findings;

namespace Youju.Formats.Tests.Findings;

/// <summary>A result of one chapter with one finding, for the writers' tests.</summary>
internal static class Sample
{
    public const string Words =
        "一、支出情况\n基本支出62.61万元，其中：人员支出56.6万元，公用支出6.1万元。\n";

    public static CheckResult Result(string words = Words, params Finding[] findings) =>
        new(Lines(words), findings, [], [], [], [], [new PackStamp("cn", "1.0.0", new string('0', 64))]);

    public static Finding Finding(string words, string quote, Severity severity = Severity.Warning) =>
        new(
            "FIG002",
            "mixed-precision",
            severity,
            "合计与分项的精度不一。",
            Span(words, quote),
            ["56.6 + 6.1 = 62.7"]
        )
        {
            Verdict = Verdict.MixedPrecision,
            Fix = new Fix("统一保留两位小数", Span(words, quote), null),
        };

    public static TextSpan Span(string words, string quote) =>
        new(words.IndexOf(quote, StringComparison.Ordinal), quote.Length);

    public static CheckedFile File(string name = "report.txt", string kind = "txt") =>
        new(name, new string('a', 64), kind, []);

    public static string Written(IFindingsWriter writer, CheckResult result, CheckedFile? file = null)
    {
        using var output = new MemoryStream();
        writer.WriteCheckResult(result, file ?? File(), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static Document Lines(string words)
    {
        var builder = new DocumentBuilder();
        foreach (var line in words.TrimEnd('\n').Split('\n'))
            builder.AddParagraph(line);
        return builder.BuildDocument();
    }
}
