using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Rules;

/// <summary>What the checker makes of a report that was really published.</summary>
public sealed class PublishedReportTests
{
    private static readonly Lazy<CheckResult> Result = new(Check);

    [Theory]
    [InlineData("STR001", "3、")]
    [InlineData("STR001", "4、")]
    [InlineData("STR001", "8、")]
    [InlineData("STR003", "下一步改进措施")]
    [InlineData("STR007", "下一步改进措施")]
    [InlineData("STR011", "其他需要说明的情况")]
    [InlineData("RES001", "[bookmark: _GoBack]")]
    [InlineData("CON002", "新生代.新场景")]
    [InlineData("GRO001", "偏离绩效目标")]
    [InlineData("GRO002", "一般公共预算支出情况")]
    [InlineData("GRO002", "部门整体支出绩效情况")]
    public void Its_defects_are_found(string rule, string words) =>
        Assert.Contains(Findings(), finding =>
            finding.Rule == rule && Result.Value!.Document.SliceText(finding.Span).Contains(words)
        );

    [Theory]
    [InlineData("支出总额")]
    [InlineData("执行率")]
    [InlineData("目标")]
    [InlineData("得分")]
    [InlineData("满意度")]
    public void What_it_does_not_state_is_named(string fact) =>
        Assert.Contains(Findings(), finding =>
            finding.Rule == "GRO002" && finding.Message.ToString().Contains(fact)
        );

    [Fact]
    public void Nothing_else_in_its_structure_is_called_wrong() =>
        Assert.Equal(
            ["STR001", "STR001", "STR001", "STR003", "STR007", "STR011"],
            Findings()
                .Select(finding => finding.Rule)
                .Where(rule => rule.StartsWith("STR", StringComparison.Ordinal))
                .Order()
        );

    [Fact]
    public void A_number_that_its_neighbour_does_not_tell_is_explained() =>
        Assert.Contains(Findings(), finding =>
            finding.Rule == "STR001"
            && finding.Message.ToString().Contains("没有编号的", StringComparison.Ordinal)
        );

    [Fact]
    public void Its_arithmetic_is_not_called_wrong() =>
        Assert.DoesNotContain(Findings(), finding =>
            finding.Verdict is Verdict.Contradiction or Verdict.UnitSlip
        );

    private static IReadOnlyList<Finding> Findings() => Result.Value.Findings;

    private static CheckResult Check()
    {
        var builder = new DocumentBuilder();
        foreach (var line in File.ReadLines(RepositoryFiles.Shared("samples/yunxi-2024.txt")))
            builder.AddParagraph(line);
        return Checker.CheckDocument(builder.BuildDocument(), PackLibrary.LoadPack("cn-hunan"));
    }
}
