using System.Text.Json;
using Youju.Domain.Findings;
using Youju.Formats.Findings;
using Youju.Formats.Findings.Sarif;

namespace Youju.Formats.Tests.Findings;

public sealed class SarifFindingsTests
{
    private static readonly Finding Finding = Sample.Finding(Sample.Words, "62.61万元") with
    {
        Fix = new Fix("改为两位小数", Sample.Span(Sample.Words, "62.61万元"), "62.7万元"),
    };

    [Fact]
    public void Gives_the_region_in_lines_and_in_characters()
    {
        var region = Result(Sample.Result(Sample.Words, Finding))
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("region");

        Assert.Equal(
            (2, 5, 11, 7),
            (
                Int(region, "startLine"),
                Int(region, "startColumn"),
                Int(region, "charOffset"),
                Int(region, "charLength")
            )
        );
    }

    [Fact]
    public void Carries_the_repair()
    {
        var change = Result(Sample.Result(Sample.Words, Finding))
            .GetProperty("fixes")[0]
            .GetProperty("artifactChanges")[0];

        Assert.Equal(
            "62.7万元",
            change
                .GetProperty("replacements")[0]
                .GetProperty("insertedContent")
                .GetProperty("text")
                .GetString()
        );
    }

    [Fact]
    public void Points_at_the_rule_in_the_list_of_rules()
    {
        var run = Run(Sample.Result(Sample.Words, Finding));
        var index = Int(run.GetProperty("results")[0], "ruleIndex");

        Assert.Equal(
            "FIG002",
            run.GetProperty("tool")
                .GetProperty("driver")
                .GetProperty("rules")[index]
                .GetProperty("id")
                .GetString()
        );
    }

    [Fact]
    public void Describes_the_rule_by_its_title_in_the_language_of_the_run()
    {
        var run = Run(Sample.Result(Sample.Words, Finding with { Title = "小数位不统一" }));
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.Equal("小数位不统一", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("zh-CN", run.GetProperty("language").GetString());
    }

    [Fact]
    public void Describes_a_rule_that_found_nothing_too()
    {
        var run = Run(
            Sample.Result() with
            {
                Coverage =
                [
                    new("STR001", "number-style-changes", RuleOutcome.Pass, null) { Title = "序号换了写法" },
                ],
            }
        );
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.Equal("序号换了写法", rule.GetProperty("shortDescription").GetProperty("text").GetString());
    }

    [Fact]
    public void Keeps_what_was_suppressed_with_its_reason()
    {
        var suppressed = Result(Sample.Result() with { Suppressed = [new(Finding, "已核对")] });

        Assert.Equal(
            "已核对",
            suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString()
        );
    }

    [Fact]
    public void A_file_is_named_from_the_folder_of_the_call_and_a_rule_with_what_it_looks_for()
    {
        var file = Sample.File() with
        {
            RelativePath = "a/报告.txt",
            DescribeRule = _ => new("查合计", "改合计"),
        };
        var run = Run(
            Sample.Result() with
            {
                Coverage = [new("STR001", "number-style-changes", RuleOutcome.Pass, null)],
            },
            file
        );
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.Equal(
            "a/%E6%8A%A5%E5%91%8A.txt",
            run.GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString()
        );
        Assert.Equal("查合计", rule.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.Equal("改合计", rule.GetProperty("help").GetProperty("text").GetString());
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint_when_lines_above_are_added()
    {
        Assert.Equal(Fingerprint(Sample.Words), Fingerprint("某局\n" + Sample.Words));
        Assert.EndsWith(":1", Fingerprint(Sample.Words), StringComparison.Ordinal);
    }

    private static string? Fingerprint(string words) =>
        Result(Sample.Result(words, Sample.Finding(words, "62.61万元")))
            .GetProperty("partialFingerprints")
            .GetProperty("findingWords/v1")
            .GetString();

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static JsonElement Result(CheckResult result) => Run(result).GetProperty("results")[0];

    private static JsonElement Run(CheckResult result, CheckedFile? file = null)
    {
        using var document = JsonDocument.Parse(Sample.Written(new SarifFindings(), result, file));
        return document.RootElement.GetProperty("runs")[0].Clone();
    }
}
