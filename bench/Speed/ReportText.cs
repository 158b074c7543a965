using System.Globalization;
using System.Text;
using Youju.Domain.Documents;

namespace Youju.Speed;

/// <summary>
/// A report of any length with figures, sums, shares and growth in the density of a real one; the same
/// for the same length.
/// </summary>
public static class ReportText
{
    private static readonly string[] Chapters =
    [
        "部门概况",
        "收支情况",
        "项目实施情况",
        "绩效目标完成情况",
        "存在的问题",
        "改进措施",
    ];

    public static string Of(int length)
    {
        var text = new StringBuilder("2024年度云湖县文化旅游促进中心部门整体支出绩效自评报告\n");
        for (var number = 0; text.Length < length; number++)
            Append(text, number);
        return text.ToString(0, length);
    }

    public static Document DocumentOf(int length)
    {
        var builder = new DocumentBuilder();
        foreach (var line in Of(length).TrimEnd('\n').Split('\n'))
            builder.AddParagraph(line);
        return builder.BuildDocument();
    }

    private static void Append(StringBuilder text, int number)
    {
        if (number % 8 == 0)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{"一二三四五六七八九"[number / 8 % 9]}、{Chapters[number / 8 % Chapters.Length]}\n"
            );
        decimal staff = 120 + (number % 37),
            goods = 40 + (number % 11) + 0.25m,
            total = staff + goods;
        text.Append(
            CultureInfo.InvariantCulture,
            $"（{number + 1}）全年支出{total:0.00}万元，其中：人员支出{staff:0.00}万元，占{staff / total:0.0%}；公用支出{goods:0.00}万元。"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"比上年的{total - 10:0.00}万元增加10.00万元，增长{10 / (total - 10):0.0%}，各项工作按计划推进，资金使用符合规定。"
        );
        text.Append(
            "中心围绕全县旅游发展大局，完善旅游产品体系，做好景区创建的资料准备，组织从业人员参加业务培训，主动对接媒体讲好云湖故事。"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"全年举办节会活动{number % 9 + 2}场，接待游客{number % 50 + 3}万余人次，刊发稿件{number % 80 + 20}篇，群众满意度较高。\n"
        );
    }
}
