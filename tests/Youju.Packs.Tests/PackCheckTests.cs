using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Text.Files;

namespace Youju.Packs.Tests;

public sealed class PackCheckTests
{
    [Fact]
    public void A_register_lies_in_a_file_of_its_own() =>
        Assert.Equal("活动", Load(("registers/events.yaml", Events)).Registers["events"].Label);

    [Fact]
    public void An_identity_over_an_unknown_key_is_refused() =>
        Assert.Contains(
            "勾稽关系 A05 用了收支账没有的科目“three-public.recption”",
            Error(
                ("ledger.yaml", "items: { three-public: { label: “三公”经费 } }\n"),
                ("identities.yaml", "A05: [{ whole: three-public, parts: [three-public.recption] }]\n")
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_sum_over_a_level_is_refused_where_it_is_written() =>
        Assert.Contains(
            "county/registers/events.yaml 第 8 行第 57 列：统计“total”不能对“followers”求和",
            Error(
                (
                    "registers/events.yaml",
                    Events + "  - { key: total, label: 粉丝, kind: sum, unit: 人, field: followers }\n"
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_register_is_called_like_its_file() =>
        Assert.Contains(
            "应与文件名“fairs”相同",
            Error(("registers/fairs.yaml", Events)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_register_is_not_called_like_a_device() =>
        Assert.Contains(
            "台账的文件名“aux”是 Windows 保留的设备名，请换一个",
            Error(
                ("registers/aux.yaml", Events.Replace("key: events", "key: aux", StringComparison.Ordinal))
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_reference_into_nowhere_is_refused() =>
        Assert.Contains(
            "引用了不存在的台账“fairs”",
            Error(
                (
                    "registers/events.yaml",
                    Events.Replace("type: date", "type: reference, register: fairs", StringComparison.Ordinal)
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_gap_between_grades_is_refused() =>
        Assert.Contains(
            "等级（grades）：59 到 60 没有分段",
            Error(("scoring.yaml", Scoring)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_common_indicator_needs_a_method_that_exists() =>
        Assert.Contains(
            "没有的计分方法“half”",
            Error(
                ("scoring.yaml", Scoring.Replace("59", "60", StringComparison.Ordinal)),
                (
                    "indicators.yaml",
                    "common:\n  - { id: a, level1: 投入, level2: 配置, name: 控制率, weight: 5, standard: 无, scoring: half }\n"
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Packs_of_a_place_and_of_a_trade_are_merged()
    {
        var pack = PackLibrary.LoadPack(["cn-hunan", "tourism"]);

        Assert.Equal(["tourism", "cn-hunan", "cn"], pack.Stamps.Select(stamp => stamp.Id));
        Assert.Contains("events", pack.Registers.Keys);
        Assert.Equal("优", pack.Scoring!.ToScoringPolicy().Grades[90]);
    }

    [Fact]
    public void The_common_indicators_are_worth_a_hundred_points() =>
        Assert.Equal(100, PackLibrary.LoadPack("cn-hunan").Indicators.Common.Sum(common => common.Weight));

    private const string Events = """
        key: events
        label: 活动
        fields:
          - { key: date, label: 日期, type: date }
          - { key: followers, label: 粉丝, type: number, unit: 人, additive: false }
        measures:
          - { key: count, label: 场次, kind: count }

        """;

    private const string Scoring = """
        execution-weight: 10
        execution: { kind: proportional }
        positive: { kind: proportional }
        reverse: { kind: reverse-ratio }
        equal: { kind: equality }
        zero-target: { kind: direct }
        grades: [{ label: 差, from: 0, to: 59 }, { label: 优, from: 60, to: 100 }]
        """;

    private static string Error(params (string Path, string Text)[] files) =>
        Assert.ThrowsAny<FileException>(() => Load(files)).Message;

    private static Pack Load(params (string Path, string Text)[] files)
    {
        (string Path, string Text)[] all =
        [
            ("pack.yaml", "id: county\nversion: 1.0.0\ntitle: 县级\n"),
            .. files,
        ];
        return PackLoader.LoadPack(
            new PackFolder("county", null, [.. all.Select(file => new PackFile(file.Path, file.Text))])
        );
    }
}
