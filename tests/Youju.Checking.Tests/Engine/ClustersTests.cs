using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Engine;

public sealed class ClustersTests
{
    [Fact]
    public void A_page_that_nobody_filled_in_is_one_finding()
    {
        var found = Placeholders(
            (1, "XX局共有XX人，收入XX万元，支出XX万元，结余XX万元。"),
            (2, "全年完成××个项目。")
        );

        Assert.Equal(
            [
                "“XX”是待填的占位符，没有换成实际内容（本页共 5 处）。",
                "“××”是待填的占位符，没有换成实际内容。",
            ],
            found.Select(finding => finding.Message.ToString())
        );
        Assert.Equal(4, found[0].Proof.Count);
    }

    [Fact]
    public void A_few_placeholders_are_told_one_by_one() =>
        Assert.Equal(3, Placeholders((1, "XX局共有XX人，收入XX万元。")).Count);

    [Fact]
    public void Where_there_are_no_pages_each_is_told() =>
        Assert.Equal(4, Placeholders((null, "XX局共有XX人，收入XX万元，支出XX万元。")).Count);

    private static List<Finding> Placeholders(params (int? Page, string Words)[] paragraphs)
    {
        var builder = new DocumentBuilder();
        foreach (var (page, words) in paragraphs)
            builder.AddParagraph(words, new Place(Page: page));
        return
        [
            .. Checker
                .CheckDocument(builder.BuildDocument(), PackLibrary.LoadPack("cn"))
                .Findings.Where(finding => finding.Rule == "RES003"),
        ];
    }
}
