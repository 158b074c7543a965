using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Engine;

public sealed class ClustersTests
{
    [Fact]
    public void The_same_finding_is_told_once_with_its_other_places()
    {
        var found = Placeholders((1, "XX局共有XX人，收入XX万元。"), (2, "支出XX万元，全年完成××个项目。"));

        Assert.Equal(
            [
                "“XX”是待填的占位符，没有换成实际内容（全文共 4 处）。",
                "“××”是待填的占位符，没有换成实际内容。",
            ],
            found.Select(finding => finding.Message.ToString())
        );
        Assert.Equal((3, 3), (found[0].Proof.Count, found[0].Others.Count));
    }

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
