using Youju.Checking.Engine;
using Youju.Checking.Examples;
using Youju.Checking.Rules;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Rules;

/// <summary>Every page in docs/rules is a test: its examples fire where they are marked, and nowhere else.</summary>
public sealed class RulePageTests
{
    // Every check that a pack holds as text is one of it.
    private const string WrittenRule = "WrittenCheck";

    private static readonly string[] Skeleton =
    [
        "查什么",
        "为什么",
        "报告",
        "不报告",
        "怎么改",
        "参数",
        "例外",
    ];
    private static readonly Dictionary<string, Pack> Packs = PackLibrary.Ids.ToDictionary(
        id => id,
        PackLibrary.LoadPack
    );

    public static TheoryData<string> Files => [.. RulePage.All.Select(page => page.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_examples_of_a_page_are_reported_as_marked(string file)
    {
        var examples = Example.ParsePage(PageOf(file).Text);
        var wrong = examples
            .Select(example => ExampleRun.CheckExample(example, Packs[example.Report.PackId]))
            .Where(run => !run.IsAsMarked);

        Assert.Contains(examples, example => example.Marked.Count > 0);
        Assert.Contains(examples, example => example.Marked.Count == 0);
        Assert.Empty(wrong.Select(run => run.DescribeOutcome()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_has_the_fixed_headings_in_their_order(string file)
    {
        var headings = PageOf(file)
            .Text.Split('\n')
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..]);

        Assert.Equal(Skeleton, headings);
        Assert.All(Skeleton, heading => Assert.NotEmpty(PageOf(file).ReadSection(heading)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_belongs_to_a_rule_of_the_catalogue(string file)
    {
        var card = RuleCatalog.FindByIdOrName(PageOf(file).Id);

        Assert.Equal($"{card?.Id}-{card?.Name}.md", file);
        Assert.NotEmpty(card!.Title);
    }

    [Fact]
    public void Every_rule_of_the_catalogue_has_its_page() =>
        Assert.Empty(
            RuleCatalog.Rules.Where(card => RulePage.FindByRuleId(card.Id) is null).Select(card => card.Id)
        );

    [Fact]
    public void Every_class_of_a_rule_stands_in_the_catalogue_once() =>
        Assert.Equal(
            typeof(RuleCatalog)
                .Assembly.GetTypes()
                .Where(type => type.IsAssignableTo(typeof(Youju.Checking.Rules.IRule)) && type.IsClass)
                .Where(type => type.Name != WrittenRule)
                .Select(type => type.Name)
                .Order(),
            RuleCatalog
                .Rules.Select(card => card.Rule.GetType().Name)
                .Where(name => name != WrittenRule)
                .Order()
        );

    [Fact]
    public void Ids_and_names_are_unique()
    {
        Assert.Equal(RuleCatalog.Rules.Count, RuleCatalog.Rules.Select(card => card.Id).Distinct().Count());
        Assert.Equal(RuleCatalog.Rules.Count, RuleCatalog.Rules.Select(card => card.Name).Distinct().Count());
    }

    [Fact]
    public void Packs_weigh_only_rules_that_exist() =>
        Assert.Empty(
            Packs
                .Values.SelectMany(pack => pack.Severities.Keys)
                .Where(id => RuleCatalog.FindByIdOrName(id) is null)
        );

    private static RulePage PageOf(string file) => RulePage.All.Single(page => page.FileName == file);
}
