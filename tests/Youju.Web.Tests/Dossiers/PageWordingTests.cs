using System.Text.RegularExpressions;
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

    [Fact]
    public void Neither_an_option_of_one_letter_nor_a_folder_of_the_program_stands_on_a_page()
    {
        var path = Path.Combine(Path.GetTempPath(), "youju-paper-x1", "云溪区 报告.docx");

        Assert.Equal(
            "写不了“云溪区 报告.docx”：磁盘已满。原来的内容没有动。",
            PageWording.DescribeRemark(new("worded", Severity.Error, null, []), _ =>
                $"写不了“{path}”：磁盘已满。请用 -o 换一个位置，或处理后再试；原来的内容没有动。"
            )
        );
    }

    // Work that is handed over is done by another program, which somebody must start.
    [Fact]
    public void No_page_names_a_command_where_a_page_would_do() =>
        Assert.Equal(
            ["JobsPage.razor"],
            Directory
                .EnumerateFiles(
                    Path.Combine(RepositoryFiles.Root, "src", "Youju.Web"),
                    "*.razor",
                    SearchOption.AllDirectories
                )
                .Where(path =>
                    Regex.IsMatch(
                        File.ReadAllText(path),
                        "youju [a-z]|（[a-z-]+\\.yaml",
                        RegexOptions.NonBacktracking
                    )
                )
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
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
