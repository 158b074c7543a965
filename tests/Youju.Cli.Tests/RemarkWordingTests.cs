using System.Reflection;
using Youju.Cli.Wording;
using Youju.Domain.Findings;
using Youju.UseCases.Checks;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Letters;
using Youju.UseCases.Packages;

namespace Youju.Cli.Tests;

public sealed class RemarkWordingTests
{
    private static readonly string[] Values = ["甲", "乙", "丙", "丁", "戊", "己"];

    public static TheoryData<string> Codes =>
        [
            .. new[]
            {
                typeof(CheckRemarks),
                typeof(DossierRemarks),
                typeof(ImportRemarks),
                typeof(PackageRemarks),
                typeof(LetterRemarks),
            }
                .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
                .Select(constant => (string)constant.GetRawConstantValue()!),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_of_a_use_case_has_its_words(string code) =>
        Assert.NotEmpty(RemarkWording.DescribeRemark(new(code, Severity.Info, null, Values)));
}
