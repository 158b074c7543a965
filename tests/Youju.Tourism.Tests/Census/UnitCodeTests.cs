using CsCheck;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Census;

namespace Youju.Tourism.Tests.Census;

public sealed class UnitCodeTests
{
    private const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static TheoryData<string> Rules => [.. Editions.Pack.UnitCodes.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_is_printed_is_parsed_again(string key)
    {
        var rule = Editions.Pack.UnitCodes[key];

        CreateParts(rule)
            .Sample(parts => UnitCode.ParseCode(rule, UnitCode.PrintCode(rule, parts)).SequenceEqual(parts));
    }

    [Fact]
    public void The_national_code_has_13_signs_and_hyphens()
    {
        var parts = new Dictionary<string, string>
        {
            ["province"] = "hn",
            ["prefecture"] = "yyg",
            ["county"] = "yxq",
            ["type"] = "BAA",
            ["serial"] = "7",
        };

        Assert.Equal("HN-YYG-YXQ-BAA-07", UnitCode.PrintCode(Editions.Pack.UnitCodes["national-13"], parts));
    }

    [Theory]
    [InlineData("HN-YYG-YXQ-01-BAA-07", "national-15")]
    [InlineData("HNYYGYXQBAA07", "national-13")]
    [InlineData("510824BAA001000101", "sichuan-18")]
    public void A_code_tells_its_rule_by_length_and_signs(string code, string key)
    {
        var found = UnitCode.FindRules(Editions.Pack.UnitCodes.Values, code);

        Assert.Equal([Editions.Pack.UnitCodes[key]], found);
    }

    [Theory]
    [InlineData(
        "HN-YYG-YXQ-BAA",
        "应有 13 位，“HN-YYG-YXQ-BAA”有 11 位：省2、地区3、县3、基本类型3、序号2。"
    )]
    [InlineData("HN-YYG-YXQ-BAA-0A", "“序号”应是 2 位数字，这里是“0A”。")]
    [InlineData("HN-YYG-云溪区-BAA-01", "“县”应是 3 位字母或数字，这里是“云溪区”。")]
    public void Says_what_is_wrong_with_a_code(string code, string words)
    {
        var problem = Assert.Throws<CensusException>(() =>
            UnitCode.ParseCode(Editions.Pack.UnitCodes["national-13"], code)
        );

        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_serial_that_outgrows_its_part_is_refused()
    {
        var parts = new Dictionary<string, string>
        {
            ["province"] = "HN",
            ["prefecture"] = "YYG",
            ["county"] = "YXQ",
            ["type"] = "BAA",
            ["serial"] = "100",
        };

        Assert.Throws<CensusException>(() =>
            UnitCode.PrintCode(Editions.Pack.UnitCodes["national-13"], parts)
        );
    }

    private static Gen<Dictionary<string, string>> CreateParts(UnitCodeRule rule) =>
        Gen.Int[0, 359]
            .Array[rule.Parts.Sum(part => part.Length)]
            .Select(numbers =>
            {
                var at = 0;
                return rule.Parts.ToDictionary(
                    part => part.Key,
                    part =>
                        string.Concat(
                            Enumerable.Range(0, part.Length).Select(_ => PickSign(part, numbers[at++]))
                        )
                );
            });

    private static char PickSign(UnitCodePart part, int number) => Letters[number % (part.Digits ? 10 : 36)];
}
