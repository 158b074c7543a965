using System.Globalization;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Form;

/// <summary>Paper or margins other than the pack's form.</summary>
[Rule("FRM001", "page-layout-differs", Severity.Info)]
internal sealed class PageLayoutDiffers : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Document.Layout is not { } layout || report.Pack.Form.Page is not { } form)
            return RuleAnswer.NotApplicable("文件格式不带版面信息");
        var measures = new (string Name, decimal Found, decimal Asked)[]
        {
            ("纸宽", layout.Width, form.Width),
            ("纸高", layout.Height, form.Height),
            ("天头", layout.Top, form.Top),
            ("下边距", layout.Bottom, form.Bottom),
            ("订口", layout.Left, form.Left),
            ("右边距", layout.Right, form.Right),
        };
        var off = measures
            .Where(measure => Math.Abs(measure.Found - measure.Asked) > form.Tolerance)
            .ToList();
        return off.Count == 0
            ? RuleAnswer.Pass
            : RuleAnswer.FromRemarks([
                new RuleRemark(default, "版面与公文格式不同。") { Proof = [.. off.Select(DescribeMeasure)] },
            ]);
    }

    private static string DescribeMeasure((string Name, decimal Found, decimal Asked) measure) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{measure.Name} {measure.Found:0.#} 毫米，应为 {measure.Asked:0.#} 毫米"
        );
}
