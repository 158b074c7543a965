using CsCheck;
using Youju.Storage.Files;
using Youju.Storage.Texts;

namespace Youju.Storage.Tests;

public sealed class DossierTextTests
{
    [Fact]
    public void Reading_what_was_written_loses_nothing() =>
        Dossiers.Any.Sample(dossier =>
        {
            var files = DossierText.FormatFiles(dossier);
            var again = Read(files);

            Assert.Equal(dossier.Registers["events"].Records, again.Registers["events"].Records);
            Assert.Equal(dossier.Registers["events"].FillStatus, again.Registers["events"].FillStatus);
            Assert.Equal(dossier.Ledger.Lines, again.Ledger.Lines);
            Assert.Equal(dossier.Ledger.Named, again.Ledger.Named);
            Assert.Equal(dossier.Targets.Indicators, again.Targets.Indicators);
            Assert.Equal(dossier.Narrative, again.Narrative);
            Assert.Equal(
                (dossier.Unit.Name, dossier.Ledger.Staff, dossier.Ledger.PriorThreePublic),
                (again.Unit.Name, again.Ledger.Staff, again.Ledger.PriorThreePublic)
            );
            Assert.Equal(files, DossierText.FormatFiles(again));
        });

    [Fact]
    public void Text_in_a_number_cell_is_shown_with_its_line() =>
        Assert.Contains(
            "registers/events.csv 第 2 行第 35 列：“接待人次”（visitors）不能是“10万余”",
            Error(
                "registers/events.csv",
                "id,version,recorded-at,recorded-by,visitors\ne1,1,2024-03-01T09:00:00+08:00,经办,10万余\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Half_a_visit_is_refused() =>
        Assert.Contains(
            "“接待人次”（visitors）不能是“0.5”\n  e1,1,2024-03-01T09:00:00+08:00,经办,0.5\n",
            Error(
                "registers/events.csv",
                "id,version,recorded-at,recorded-by,visitors\ne1,1,2024-03-01T09:00:00+08:00,经办,0.5\n"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("举办场次", true)]
    [InlineData("平均每月举办场次", false)]
    public void A_target_of_half_a_thing_is_refused_unless_it_is_an_average(string name, bool isRefused)
    {
        var yaml =
            $"indicators:\n  - {{ id: a, class: quantity, name: {name}, direction: at-least, weight: 10, unit: 场, target: 1.5 }}\n";
        var refused = Xunit.Record.Exception(() =>
            Read(
                new Dictionary<string, string>(DossierText.FormatFiles(Dossiers.With()))
                {
                    ["targets.yaml"] = yaml,
                }
            )
        );

        Assert.Equal(
            isRefused,
            refused?.Message.Contains("的单位是“场”，不能是 1.5", StringComparison.Ordinal) == true
        );
    }

    [Fact]
    public void An_indicator_with_two_kinds_of_value_is_refused() =>
        Assert.Contains(
            "指标“满意度”的完成值写了两种",
            Error(
                "targets.yaml",
                "indicators:\n  - { id: a, class: served, name: 满意度, direction: at-least, weight: 10, fact: events.count, judged: { attainment: reached, share: 1, reason: 好 } }\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Two_records_of_one_id_are_refused() =>
        Assert.Contains(
            "记录“e1”的第 1 版出现了两次",
            Error(
                "registers/events.csv",
                "id,version,recorded-at,recorded-by,name\ne1,1,2024-03-01,甲,灯会\ne1,1,2024-03-02,乙,庙会\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_quote_that_is_never_closed_is_shown_where_it_opens() =>
        Assert.Contains(
            "第 2 行第 19 列：引号没有成对",
            Error(
                "registers/events.csv",
                "id,version,recorded-at,recorded-by,name\ne1,1,2024-03-01,甲,\"灯会\n"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("kind", "../../x", "“../../x”不是文件类型")]
    [InlineData("kind", "a/b", "“a/b”不是文件类型")]
    [InlineData("added-on", "昨天", "“昨天”不是日期")]
    public void Evidence_that_would_reach_out_of_its_folder_is_refused(
        string column,
        string value,
        string told
    ) =>
        Assert.Contains(
            told,
            Error("evidence/manifest.csv", $"sha256,name,{column}\n{new string('a', 64)},批复.pdf,{value}\n"),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_unknown_register_is_refused() =>
        Assert.Contains(
            "方案包没有台账“evens”",
            Error("registers/evens.csv", "id\n"),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_amount_with_a_fraction_of_a_fen_is_refused() =>
        Assert.Contains(
            "“executed”列的金额 0.001 不是整分",
            Error(
                "ledger.csv",
                "id,item,budget,kind,executed,reason\np1,,general-public,project,0.001,手工\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_grain_of_a_column_that_there_is_not_is_refused() =>
        Assert.Contains(
            "“excuted:0.01”不是精度",
            Error(
                "ledger.csv",
                "id,item,budget,kind,executed,grain,reason\n,basic,,,62,1000；excuted:0.01,手工\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_code_of_wrong_length_is_refused() =>
        Assert.Contains(
            "“2070”不是功能分类科目编码",
            Error(
                "ledger.csv",
                "id,item,budget,kind,functional,reason\np1,,general-public,project,2070,手工\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_misspelt_key_of_the_profile_is_shown_with_the_nearest_one() =>
        Assert.Contains(
            "最接近的是 level",
            Error("dossier.yaml", "year: 2024\npacks: [tourism]\nunit: { name: 中心, levle: 副科级 }\n"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_folder_without_a_profile_is_no_dossier() =>
        Assert.Contains(
            "不是年度档案",
            Assert.Throws<DossierException>(() => Read(new Dictionary<string, string>())).Message,
            StringComparison.Ordinal
        );

    private static Domain.Dossiers.Dossier Read(IReadOnlyDictionary<string, string> files) =>
        DossierText.ParseDossier(files, _ => Dossiers.Pack);

    private static string Error(string path, string text)
    {
        var files = new Dictionary<string, string>(DossierText.FormatFiles(Dossiers.With()))
        {
            [path] = text,
        };
        return Assert.Throws<DossierException>(() => Read(files)).Message;
    }
}
