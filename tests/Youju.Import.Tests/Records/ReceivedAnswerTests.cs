using Youju.Domain.Registers;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Records;

/// <summary>Answers that a program for questionnaires hands over one by one.</summary>
public sealed class ReceivedAnswerTests
{
    private static readonly ImportResult Result = Workbooks.Import(
        Workbooks.Empty,
        Workbooks.Sheet(
            "88_原始_游客满意度调查_4_4",
            [
                "编号",
                "提交时间",
                "来自IP",
                "1、整体评价",
                "2、最喜欢哪里【多选题】",
                "3、环境卫生",
                "4、想说的话",
            ],
            [1, "2024/5/1 9:00:00", "203.0.113.9", "很满意", "湖边┋古街", "满意", "停车难"],
            [2, "2024/5/2 9:10:00", "203.0.113.8", "满意", "湖边", "一般"],
            [3, "2024/5/4 9:20:00", "203.0.113.7", "不满意", "古街", "满意", "太贵"],
            [4, "2024/5/6 9:30:00", "203.0.113.6", "满意", "湖边", "满意"]
        )
    );

    [Fact]
    public void They_are_one_survey_with_its_days_and_the_share_of_the_satisfied()
    {
        var survey = Assert.Single(Result.Dossier.Registers["surveys"].Records.Values).Current;

        Assert.Equal(
            ["游客满意度调查", "2024-05-01/2024-05-06", "4", "4", "3"],
            new[] { "name", "dates", "returned", "valid", "satisfied" }.Select(field =>
                FieldText.FormatValue(survey[field]!)
            )
        );
    }

    [Fact]
    public void How_often_each_answer_was_given_is_a_list_of_the_dossier()
    {
        var list = Result
            .Dossier.Registers["own-1"]
            .Records.Values.Select(record =>
                string.Join(
                    ' ',
                    record.Current.Values.Values.Select(FieldText.FormatValue).Order(StringComparer.Ordinal)
                )
            );

        Assert.Contains("3 最喜欢哪里 湖边", list);
        Assert.Contains("1 不满意 整体评价", list);
        Assert.DoesNotContain(list, row => row.Contains("停车难"));
    }
}
