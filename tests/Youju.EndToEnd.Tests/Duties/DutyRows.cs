namespace Youju.EndToEnd.Tests.Duties;

/// <summary>Rows of forms that tests of duties fill in more than once.</summary>
internal static class DutyRows
{
    public static IReadOnlyList<(string, string)> CreateUnit(
        string name,
        string code,
        string value,
        string total,
        string grade,
        string isNew
    ) =>
        [
            ("单体名称", name),
            ("代号", code),
            ("乡镇", "青石镇"),
            ("调查日期", "2025-04-02"),
            ("观赏游憩使用价值", value),
            ("总分", total),
            ("等级", grade),
            ("新发现", isNew),
            ("状态", "已调查"),
        ];

    public static IReadOnlyList<(string, string)> CreateReturn(string month, string done, string total) =>
        [
            ("项目名称", "湖滨营地"),
            ("月份", month),
            ("本月完成投资", done),
            ("本年累计完成投资", total),
            ("报出日期", "2025-03-03"),
            ("状态", "已报出"),
        ];

    public static IReadOnlyList<(string, string)> CreateDay(string day, string visitors) =>
        [
            ("活动名称", "荷花节"),
            ("日期", day),
            ("地点", "白鹭湿地"),
            ("当日人次", visitors),
            ("计数方法", "闸机或点数"),
            ("安全责任事故", "0"),
        ];
}
