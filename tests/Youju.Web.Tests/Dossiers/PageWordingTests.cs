using Youju.Cli.Wording;
using Youju.Domain.Findings;
using Youju.Reporting.Gaps;
using Youju.UseCases.Checks;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Packages;
using Youju.Web.Dossiers;

namespace Youju.Web.Tests.Dossiers;

public sealed class PageWordingTests
{
    public static TheoryData<string> Codes =>
        [
            .. new[]
            {
                typeof(GapCodes),
                typeof(CheckRemarks),
                typeof(DossierRemarks),
                typeof(ImportRemarks),
                typeof(PackageRemarks),
            }
                .SelectMany(type => type.GetFields())
                .Where(code => code is { IsLiteral: true, Name: not nameof(GapCodes.TextPrefix) })
                .Where(code =>
                    code.Name is not (nameof(GapCodes.MendOriginal) or nameof(GapCodes.ExplainDifference))
                )
                .Select(code => (string)code.GetRawConstantValue()!),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_page_sends_a_person_to_a_command_or_a_file(string code)
    {
        var words = PageWording.DescribeRemark(
            new(code, Severity.Info, null, ["甲", "乙", "丙", "丁", "戊", "己"]),
            RemarkWording.DescribeRemark
        );

        Assert.DoesNotMatch(@"youju |(^|[^-])--[a-z]|\.yaml|\.csv|narrative", words);
    }

    [Fact]
    public void Of_what_a_library_advises_only_the_command_is_left_out() =>
        Assert.Equal(
            "缺少必填列：状态。请在表里补上。",
            PageWording.DescribeRemark(new("worded", Severity.Error, null, []), _ =>
                "缺少必填列：状态。请在表里补上；整张表都一样的，用 --set 列=值 写明"
            )
        );

    [Theory]
    [InlineData(
        "registers/events.csv 的“备注”列：方案包的台账“活动”没有这一列。最接近的是 name。这里可用：id、version、state。",
        "台账的“备注”列：台账“活动”没有这一列。"
    )]
    [InlineData("记成“走访”（registers/own-1.yaml）；不对的，先 youju undo。", "记成“走访”。")]
    [InlineData("文件夹里没有 dossier.yaml，不是年度档案。新开档案用 youju new。", "不是年度档案。")]
    [InlineData("可以导入工作簿（xlsx）和报告（docx）。", "可以导入工作簿（xlsx）和报告（docx）。")]
    public void A_page_calls_nothing_by_its_key_or_its_file(string words, string shown) =>
        Assert.Equal(shown, PageWording.DescribeRemark(new("worded", Severity.Error, null, []), _ => words));

    [Fact]
    public void Registers_are_called_by_their_names_alone() =>
        Assert.Equal(
            "有 2 本台账还没有填：“上年措施”、“节会活动”；本年没有的请声明没有",
            PageWording.DescribeRemark(
                new(
                    GapCodes.RegistersUnfilled,
                    Severity.Warning,
                    null,
                    ["2", "“上年措施”（promises）、“节会活动”（events）", "promises events"]
                ),
                _ => ""
            )
        );
}
