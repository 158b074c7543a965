using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Claims;

public sealed class ListCountReaderTests
{
    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    [Theory]
    [InlineData("主要有以下三项：一是甲；二是乙；三是丙。", Verdict.Exact)]
    [InlineData("成效体现在三个方面：一是甲；二是乙；三是丙；四是丁。", Verdict.Contradiction)]
    [InlineData("提出两点建议：一是甲；二是乙。", Verdict.Exact)]
    [InlineData("重点做好3项工作：\n（一）甲\n（二）乙", Verdict.Contradiction)]
    public void The_items_of_a_list_are_as_many_as_was_said(string text, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Counts(text)).Verdict);

    [Theory]
    [InlineData("第三个方面：一是甲；二是乙。")]
    [InlineData("完成十三项工作：一是甲；二是乙。")]
    [InlineData("提高两个百分点：一是甲；二是乙；三是丙。")]
    [InlineData("以下三项指标均已完成。")]
    public void Other_numbers_do_not_count_items(string text) => Assert.Empty(Counts(text));

    [Fact]
    public void The_proof_names_both_numbers() =>
        Assert.Equal(["后面列出的是 2 项，文中写 3 项"], Counts("以下三项：一是甲；二是乙。").Single().Proof);

    private static IEnumerable<Claim> Counts(string text)
    {
        var builder = new DocumentBuilder();
        foreach (var line in text.Split('\n'))
            builder.AddParagraph(line);
        return Checker
            .CheckDocument(builder.BuildDocument(), Pack)
            .Claims.Where(claim => claim.Kind == ClaimKind.Count);
    }
}
