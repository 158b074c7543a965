using System.Globalization;
using Youju.Tourism.Census;
using Youju.Tourism.Drawing;
using Youju.UseCases.Maps;
using Youju.UseCases.PrintedPapers;

namespace Youju.UseCases.TradePapers;

/// <summary>What a census is told with: 实际资料表 and the chapters of the report that follow from the units.</summary>
internal static class CensusPapers
{
    private const string Remembered = "表式凭记忆编排 [K]，以标准附录原文为准；数字由台账算出。";

    /// <summary>旅游资源调查区实际资料表: how many classes, types and grades, and which units are good.</summary>
    public static PaperDraft WriteActualTable(PaperDesk desk, CensusRecords census)
    {
        var units = census.ListUnits();
        var tally = CensusTally.CountUnits(census.Edition, [.. units.Select(one => one.Unit)]);
        var paper = new PaperDraft()
            .AddHeading("旅游资源调查区实际资料表", 0)
            .AddForm([
                [("调查单位", desk.Unit), ("年度", desk.PrintYear())],
                [("分类版本", census.Edition.Title), ("单体数", Print(tally.Units))],
            ])
            .AddHeading("一、各层次旅游资源数量", 1);
        AddCovered(paper, tally);
        AddClasses(paper.AddHeading("二、各主类单体数量", 1), tally);
        AddGrades(paper.AddHeading("三、各级单体数量", 1), tally);
        AddTownships(paper.AddHeading("四、各乡镇单体数量", 1), tally);
        AddGoodUnits(paper.AddHeading("五、优良级单体名录", 1), census, units);
        return paper.AddNote(Remembered);
    }

    /// <summary>旅游资源普查报告: the chapters that follow from the units are written, the others are left to the unit.</summary>
    public static PaperDraft WriteReport(PaperDesk desk, CensusRecords census)
    {
        var units = census.ListUnits();
        var tally = CensusTally.CountUnits(census.Edition, [.. units.Select(one => one.Unit)]);
        var paper = new PaperDraft()
            .AddHeading($"{desk.Unit}{desk.PrintYear()}年度旅游资源普查报告", 0)
            .AddHeading("一、普查概况", 1)
            .AddText(DescribeCensus(census, units, tally))
            .AddText("（请写普查的组织、范围、时间和方法。）")
            .AddHeading("二、旅游资源类型", 1)
            .AddText(DescribeCoverage(tally));
        AddCovered(paper, tally);
        AddClasses(paper, tally);
        paper.AddHeading("三、旅游资源评价", 1).AddText(DescribeGrades(tally));
        AddGrades(paper, tally);
        AddGoodUnits(paper, census, units);
        paper.AddHeading("四、旅游资源分布", 1).AddText(DescribeTownships(tally));
        AddTownships(paper, tally);
        if (DrawMap(desk) is { } map)
            paper.AddDrawing(map).AddNote("坐标照台账所登；公开前请按规定送审。");
        return paper
            .AddHeading("五、保护与开发建议", 1)
            .AddText("（请写保护的重点、可以编入的线路和开发的次序。）")
            .AddNote(Remembered);
    }

    private static Sketch? DrawMap(PaperDesk desk) =>
        RegisterMap
            .BuildSheet(
                desk.Open,
                CensusRecords.Register,
                new("旅游资源分布图") { Base = desk.ListBaseMaps() }
            )
            ?.DrawSheet();

    private static string DescribeCensus(
        CensusRecords census,
        IReadOnlyList<CensusRecords.ReadUnit> units,
        CensusTally tally
    )
    {
        var days = units
            .Select(unit => unit.Texts["surveyed"])
            .Where(day => day.Length > 0)
            .Order(StringComparer.Ordinal)
            .ToList();
        var span = days.Count == 0 ? "" : $"，调查时间为{days[0]}至{days[^1]}";
        return $"按{census.Edition.Title}调查，登记旅游资源单体{tally.Units}个{span}，其中新发现{tally.New}个、红色资源{tally.Red}个。";
    }

    private static string DescribeCoverage(CensusTally tally) =>
        "单体覆盖"
        + string.Join(
            "、",
            tally.Covered.Select(one =>
                $"{one.Level}{one.Present}个（共{one.Listed}个，占{PrintShare(one.Present, one.Listed)}）"
            )
        )
        + (tally.Foreign > 0 ? $"；{tally.Foreign}个单体的类型不在分类表里，没有计入。" : "。");

    private static string DescribeGrades(CensusTally tally) =>
        $"评定等级的：{string.Join("，", tally.Grades.Where(one => one.Units > 0).Select(one => $"{one.Grade}{one.Units}个"))}。"
        + string.Concat(
            tally.Groups.Select(one =>
                $"{one.Group.Label}（{string.Join("、", one.Group.Grades)}）{one.Units}个，占{PrintShare(one.Units, tally.Units)}"
                + (one.Group.Source is { } source ? $"，算法见{source}。" : "。")
            )
        );

    private static string DescribeTownships(CensusTally tally) =>
        $"分布在{tally.Townships.Count}个乡镇（街道），最多的是"
        + string.Join(
            "、",
            tally
                .Townships.OrderByDescending(one => one.Units)
                .Take(3)
                .Select(one => $"{one.Township}（{one.Units}个）")
        )
        + "。";

    private static void AddCovered(PaperDraft paper, CensusTally tally) =>
        paper.AddTable(
            ["层次", "标准数目", "调查区数目", "占比"],
            tally.Covered.Select(one =>
                (string[])
                    [one.Level, Print(one.Listed), Print(one.Present), PrintShare(one.Present, one.Listed)]
            )
        );

    private static void AddClasses(PaperDraft paper, CensusTally tally) =>
        paper.AddTable(
            ["主类", "单体数", "占比"],
            tally.Classes.Select(one =>
                (string[])[one.Main, Print(one.Units), PrintShare(one.Units, tally.Units)]
            )
        );

    private static void AddGrades(PaperDraft paper, CensusTally tally) =>
        paper.AddTable(
            ["等级", "单体数", "占比"],
            tally.Grades.Select(one =>
                (string[])[one.Grade, Print(one.Units), PrintShare(one.Units, tally.Units)]
            )
        );

    private static void AddTownships(PaperDraft paper, CensusTally tally) =>
        paper.AddTable(
            ["乡镇（街道）", "单体数", "占比"],
            tally.Townships.Select(one =>
                (string[])[one.Township, Print(one.Units), PrintShare(one.Units, tally.Units)]
            )
        );

    private static void AddGoodUnits(
        PaperDraft paper,
        CensusRecords census,
        IReadOnlyList<CensusRecords.ReadUnit> units
    )
    {
        var order = census
            .Edition.Evaluation.Grades.OrderByDescending(grade => grade.From)
            .Select(grade => grade.Label)
            .ToList();
        var good = order.Take(3).ToHashSet(StringComparer.Ordinal);
        paper.AddTable(
            ["单体名称", "代号", "乡镇（街道）", "总分", "等级"],
            units
                .Where(unit => unit.Unit.Grade is { } grade && good.Contains(grade))
                .OrderBy(unit => order.IndexOf(unit.Unit.Grade!))
                .ThenBy(unit => unit.Unit.Name, StringComparer.Ordinal)
                .Select(unit =>
                    (string[])
                        [
                            unit.Unit.Name,
                            unit.Unit.TypeCode,
                            unit.Unit.Township,
                            unit.Texts["total"],
                            unit.Unit.Grade!,
                        ]
                ),
            3,
            1,
            2,
            1,
            1
        );
    }

    private static string PrintShare(int part, int whole) =>
        whole == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{100m * part / whole:0.0}%");

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
