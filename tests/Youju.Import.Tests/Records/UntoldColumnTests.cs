using Youju.Domain.Registers;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Records;

/// <summary>Sheets that leave out what a person who looks at them knows all the same.</summary>
public sealed class UntoldColumnTests
{
    private static readonly object?[] Events = ["活动名称", "举办时间", "地点", "游客人次"];
    private static readonly object?[] Shanty = ["樱花季", "2024-03-01", "双花", 2_000];

    [Fact]
    public void The_title_tells_the_kind_of_all_rows()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet("一览", ["某景区2024年节庆活动一览表"], Events, Shanty)
        );

        Assert.Equal(new TextValue("festival"), Only(result, "events")["kind"]);
        Assert.Contains(result.Messages, told =>
            told.Contains("“类别”按标题里的“节庆活动”记作“节庆”", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_kind_that_nobody_tells_is_a_gap_and_no_reason_to_refuse()
    {
        var result = Workbooks.Import(Workbooks.Empty, Workbooks.Sheet("一览", Events, Shanty));

        Assert.Null(Only(result, "events")["kind"]);
        Assert.Contains(result.Warnings, told =>
            told.Contains("“类别”必填；已照样导入，请补", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_a_meeting_is_called_tells_its_kind() =>
        Assert.Equal(
            [new TextValue("training"), new TextValue("meeting"), null],
            Workbooks
                .Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "组织情况",
                        ["2024年会议、培训组织情况"],
                        ["会议（培训）名称", "起止日期", "实到人数", "经费（元）"],
                        ["代表履职培训班", "2024-05-20至2024-05-22", 89, 37_440],
                        ["立法调研座谈会", "2024-04-23", 18, 420],
                        ["代表之家", "2024-06-03", 20, 300]
                    )
                )
                .Dossier.Registers["meetings"]
                .Records.Values.Select(record => record.Current["kind"])
        );

    [Fact]
    public void A_title_that_names_two_kinds_tells_none() =>
        Assert.Null(
            Only(
                Workbooks.Import(
                    Workbooks.Empty,
                    Workbooks.Sheet("一览", ["2024年节庆活动、体育赛事一览表"], Events, Shanty)
                ),
                "events"
            )["kind"]
        );

    [Theory]
    [InlineData("2024年社教及节会活动登记", "进校园")]
    [InlineData("2024年节庆活动一览表", "双花广场研学暨篮球赛")]
    public void A_title_speaks_for_no_row_that_says_otherwise(string title, string name) =>
        Assert.Null(
            Only(
                Workbooks.Import(
                    Workbooks.Empty,
                    Workbooks.Sheet("一览", [title], Events, [name, "2024-03-01", "双花", 2_000])
                ),
                "events"
            )["kind"]
        );

    [Fact]
    public void What_the_title_says_in_other_words_is_told_in_its_own() =>
        Assert.Contains(
            Workbooks
                .Import(Workbooks.Empty, Workbooks.Sheet("一览", ["2024年节会活动登记"], Events, Shanty))
                .Messages,
            told => told.Contains("“类别”按标题里的“节会活动”记作“节庆”", StringComparison.Ordinal)
        );

    [Fact]
    public void A_column_in_which_states_stand_is_that_of_the_states() =>
        Assert.Equal(
            "listed",
            Only(
                Workbooks.Import(
                    Workbooks.Empty,
                    Workbooks.Sheet(
                        "项目",
                        ["项目名称", "建设地点", "总投资（万元）", "入库情况"],
                        ["湿地公园", "道仁矶", 8_600, "已入库"]
                    )
                ),
                "projects"
            ).State
        );

    [Fact]
    public void A_day_merged_over_several_accounts_is_that_of_each()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "粉丝",
                ["统计日期", "账号", "粉丝数"],
                ["2024-06-30", "甲号", 100],
                [null, "乙号", 200],
                ["年末合计", null, 300]
            )
        );

        Assert.Equal(
            ["2024-06-30", "2024-06-30"],
            Records(result, "followers").Select(record => FieldText.FormatValue(record["date"]!))
        );
        Assert.Contains(result.Warnings, told =>
            told.Contains("A3 空着，按它上面一格记", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_single_blank_among_days_that_are_all_written_is_unknown()
    {
        var result = Workbooks.Import(
            Workbooks.Empty,
            Workbooks.Sheet(
                "粉丝",
                ["统计日期", "账号", "粉丝数"],
                ["2024-03-31", "甲号", 90],
                ["2024-06-30", "甲号", 100],
                [null, "乙号", 200],
                ["2024-12-31", "甲号", 300]
            )
        );

        Assert.Equal(3, Records(result, "followers").Count());
        Assert.NotEmpty(result.Rejected);
    }

    private static RecordVersion Only(ImportResult result, string register) =>
        Assert.Single(Records(result, register));

    private static IEnumerable<RecordVersion> Records(ImportResult result, string register) =>
        result.Dossier.Registers[register].Records.Values.Select(record => record.Current);
}
