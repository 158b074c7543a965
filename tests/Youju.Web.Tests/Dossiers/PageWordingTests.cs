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
}
