using System.Text;
using Youju.Checking.Engine;
using Youju.Checking.Rules;
using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Rules;

/// <summary>The generated parts of docs/rules are as the catalogue says. To write them anew, set YOUJU_ACCEPT=1.</summary>
public sealed class RuleIndexTests
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "docs", "rules");

    [Fact]
    public void The_index_lists_the_catalogue() => AssertWritten(Path.Combine(Folder, "README.md"), Index());

    [Fact]
    public void Every_card_on_a_page_is_that_of_its_rule() => Assert.All(RulePage.All, page =>
        {
            var path = Path.Combine(Folder, page.FileName);
            AssertWritten(path, WithCard(File.ReadAllText(path), RuleCatalog.FindByIdOrName(page.Id)!));
        });

    [Fact]
    public void A_rule_that_is_often_wrong_only_informs() =>
        Assert.All(
            RuleCatalog.Rules.Where(card =>
                RulePrecision.FindByRuleId(card.Id) is { IsMeasured: true, Share: < 0.9m }
            ),
            card => Assert.Equal(Severity.Info, card.Severity)
        );

    private static string Index()
    {
        var index = new StringBuilder(
            "# 规则\n\n每条规则一页；页上的示例就是它的测试。“实测”是它在已知对错的材料上报告的各处有多少属实；不到十处的只写处数。\n\n| 编号 | 规则 | 名称 | 级别 | 实测 |\n|---|---|---|---|---|\n"
        );
        foreach (var card in RuleCatalog.Rules)
        {
            index.Append(
                $"| [{card.Id}]({card.Id}-{card.Name}.md) | "
                    + $"{RulePage.FindByRuleId(card.Id)?.Title} | `{card.Name}` | "
                    + $"{Chinese(card.Severity)} | {RulePrecision.FindByRuleId(card.Id)} |\n"
            );
        }

        return index.ToString();
    }

    private static string WithCard(string page, RuleCard card)
    {
        const string open = "<!-- card -->\n",
            close = "\n<!-- /card -->";
        var start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var end = page.IndexOf(close, StringComparison.Ordinal);
        var precision = RulePrecision.FindByRuleId(card.Id);
        return $"{page[..start]}`{card.Name}` · {Chinese(card.Severity)} · {precision}{page[end..]}";
    }

    private static string Chinese(Severity severity) =>
        severity switch
        {
            Severity.Error => "错误",
            Severity.Warning => "警告",
            _ => "提示",
        };

    private static void AssertWritten(string path, string expected)
    {
        if (RepositoryFiles.Accepts)
            File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
