using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Form;

/// <summary>Running text in a font or size other than the pack's form.</summary>
[Rule("FRM002", "body-font-differs", Severity.Info)]
internal sealed class BodyFontDiffers : IRule
{
    /// <summary>A shorter paragraph may be a heading or a caption.</summary>
    private const int FewestCharacters = 45;

    /// <summary>Beside a table fewer are its notes, which have a type of their own.</summary>
    private const int FewestParagraphsBesideTables = 3;

    public RuleAnswer Check(Report report)
    {
        var form = report.Pack.Form;
        var body = report
            .Prose.Where(paragraph =>
                paragraph.Format is not null && paragraph.Span.Length >= FewestCharacters
            )
            .ToList();
        if (body.Count == 0 || form.BodyFonts.Count == 0)
            return RuleAnswer.NotApplicable("文件格式不带字体信息");
        if (body.Count < FewestParagraphsBesideTables && report.Document.Blocks.Any(block => block is Table))
            return RuleAnswer.NotApplicable("文件以表格为主");
        var usual = body.GroupBy(paragraph => (paragraph.Format!.EastAsianFont, paragraph.Format.SizePoints))
            .MaxBy(alike => alike.Count())!;
        var isAsked =
            (usual.Key.EastAsianFont is not { } font || form.BodyFonts.Contains(font))
            && (usual.Key.SizePoints is not { } size || size == form.BodySize);
        return isAsked
            ? RuleAnswer.Pass
            : RuleAnswer.FromRemarks([
                new RuleRemark(
                    usual.First().Span,
                    DescribeFont(usual.Key.EastAsianFont, usual.Key.SizePoints, form.BodySize)
                ),
            ]);
    }

    private static string DescribeFont(string? font, decimal? size, decimal? asked) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"正文字体为{font ?? "默认字体"}{size:0.#}磅，公文正文用仿宋{asked:0.#}磅（三号）。"
        );
}
