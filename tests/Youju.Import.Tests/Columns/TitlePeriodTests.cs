using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Import.Requests;
using Youju.Packs.Library;

namespace Youju.Import.Tests.Columns;

/// <summary>Lists whose title says of which year they are, and of which rows no day is known.</summary>
public sealed class TitlePeriodTests
{
    [Theory]
    [InlineData("2024年度满意度调查结果", "2024")]
    [InlineData("2024年上半年满意度调查结果", "2024-H1")]
    [InlineData("满意度调查结果（2024年第三季度）", "2024-Q3")]
    [InlineData("二〇二四年1-6月满意度调查", "2024-01/2024-06")]
    public void Surveys_without_days_are_of_the_period_of_their_title(string title, string dates)
    {
        var taken = ImportSurvey(title);

        Assert.Equal(
            [dates],
            taken
                .Dossier.Registers["surveys"]
                .Records.Values.Select(record => FieldText.FormatValue(record.Current["dates"]!))
        );
        Assert.Contains(taken.Messages, told => told.Contains("“调查日期”按标题里的“2024年"));
    }

    [Theory]
    [InlineData("满意度调查结果")]
    [InlineData("满意度调查结果 2024年12月20日")]
    public void A_title_that_tells_no_period_makes_up_for_no_day(string title) =>
        Assert.Empty(ImportSurvey(title).Dossier.Registers["surveys"].Records);

    [Fact]
    public void A_list_of_events_without_days_is_none_that_took_place() =>
        Assert.Empty(
            Workbooks
                .Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "Sheet1",
                        ["2024年活动安排一览"],
                        ["活动名称", "类别", "地点", "承办单位"],
                        ["灯会", "节庆", "城区", "文化馆"],
                        ["音乐会", "演出", "城区", "文化馆"]
                    )
                )
                .Dossier.Registers["events"]
                .Records
        );

    [Fact]
    public void Surveys_of_one_question_are_called_by_their_title_and_their_sum_is_none_of_them() =>
        Assert.Equal(
            ["患者满意度测评汇总 2024-Q1", "患者满意度测评汇总 2024-Q2"],
            Workbooks
                .Import(
                    Unspecialised,
                    Workbooks.Sheet(
                        "Sheet1",
                        ["2024年患者满意度测评汇总"],
                        ["季度", "发放问卷", "收回问卷", "满意", "满意率"],
                        ["一季度", 200, 196, 185, "94.4%"],
                        ["二季度", 200, 198, 189, "95.5%"],
                        ["全年", 400, 394, 374, "94.9%"]
                    )
                )
                .Dossier.Registers["surveys"]
                .Records.Values.Select(record => record.Current)
                .Select(record =>
                    $"{FieldText.FormatValue(record["name"]!)} {FieldText.FormatValue(record["dates"]!)}"
                )
                .Order()
        );

    // A trade may have surveys of its own.
    private static Dossier Unspecialised { get; } =
        Workbooks.Empty with
        {
            Registers = Workbooks.Empty.Registers.SetItem(
                "surveys",
                Register.CreateEmpty(PackLibrary.LoadPack("cn").Registers["surveys"])
            ),
        };

    private static ImportResult ImportSurvey(string title) =>
        Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "Sheet1",
                [title],
                ["调查名称", "发放份数", "收回份数", "满意份数"],
                ["门诊患者", 260, 251, 237]
            )
        );

    [Fact]
    public void Many_columns_that_one_register_knows_by_name_say_more_than_a_word_of_the_title() =>
        Assert.Equal(
            2,
            Workbooks
                .Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "Sheet1",
                        ["全年稿件一览"],
                        ["刊发日期", "媒体名称", "层级", "稿件标题", "形式"],
                        ["1月23日", "省林业报", "省级", "油茶树的账本", "报纸"],
                        ["3月12日", "央视新闻", "中央级", "到林区种春天", "电视"]
                    )
                )
                .Dossier.Registers["coverage"]
                .Records.Count
        );
}
