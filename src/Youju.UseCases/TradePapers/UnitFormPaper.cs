using System.Globalization;
using Youju.Domain.Registers;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Records;
using Youju.UseCases.PrintedPapers;

namespace Youju.UseCases.TradePapers;

/// <summary>旅游资源单体调查表: one unit on one form.</summary>
internal static class UnitFormPaper
{
    private const int MostPhotos = 2;
    private const decimal PhotoMillimetres = 75;
    private const decimal MapShare = 0.7m;

    // What is not yet written is written by hand.
    private const decimal RoomMillimetres = 16;

    public static PaperDraft WriteForm(PaperDesk desk, CensusRecords census, CensusRecords.ReadUnit unit)
    {
        var texts = unit.Texts;
        var type = census.FindType(unit.Unit.TypeCode);
        var paper = new PaperDraft()
            .AddHeading("旅游资源单体调查表", 0)
            .AddForm(
                [
                    [("单体名称", texts["name"]), ("单体编号", texts["unit-code"])],
                    [("基本类型", type?.Name ?? texts["type"]), ("代号", texts["code"])],
                    [
                        ("行政位置", Join(texts["township"], texts["village"])),
                        ("调查日期", texts["surveyed"]),
                    ],
                    [("地理位置", DescribePosition(unit.Record.Current))],
                    .. DescribeShape(unit.Record.Current),
                    [("性质与特征", texts["features"])],
                    [("旅游区域及进出条件", texts["access"])],
                    [("保护与开发现状", Join(texts["use"], texts["protection"]))],
                    [("新发现", texts["new"]), ("红色资源", texts["red"])],
                ],
                RoomMillimetres
            )
            .AddHeading("共有因子评价", 2)
            .AddTable(CreatePoints(census, unit))
            .AddForm([
                [("总分", texts["total"]), ("等级", texts["grade"])],
                [("分类版本", census.Edition.Title), ("调查人", texts["surveyor"])],
            ]);
        if (LocatedFields.ReadShape(unit.Record.Current) is not null)
            paper.AddDrawing(PlaceSketch.DrawPlace(desk, texts["name"], unit.Record.Current)!, MapShare);
        AddPhotos(desk, unit, paper);
        return paper;
    }

    private static PrintedTable CreatePoints(CensusRecords census, CensusRecords.ReadUnit unit) =>
        new(
            ["评价项目", "评价因子", "最高分", "评分"],
            [.. census.ListPoints(unit).Select(one => ListFactorCells(one.Factor, one.Points))]
        )
        {
            Shares = [2, 3, 1, 1],
            WordColumns = [1],
            IsGrouped = true,
        };

    private static string[] ListFactorCells(EvaluationFactor factor, string points) =>
        [
            factor.Item ?? "附加值",
            factor.Label,
            factor.Bands.Max(band => band.To).ToString("0.##", CultureInfo.InvariantCulture),
            points,
        ];

    private static void AddPhotos(PaperDesk desk, CensusRecords.ReadUnit unit, PaperDraft paper)
    {
        foreach (var file in desk.ListEvidence(CensusRecords.Register, unit.Record).Take(MostPhotos))
            if (desk.ReadEvidence(file) is { } content && Formats.Photos.PhotoFile.IsPhoto(content))
                paper.AddPhoto(file.Name, content, PhotoMillimetres);
    }

    // As the form asks it: degrees, minutes and seconds.
    private static string DescribePosition(RecordVersion version) =>
        LocatedFields.ReadPosition(version) is { } position
            ? $"{PositionText.PrintDegrees(position)}（{CoordinateSystems.PrintName(position.System)}）"
            : "";

    // A unit that has no extent has no row for it.
    private static IEnumerable<IReadOnlyList<(string, string)>> DescribeShape(RecordVersion version) =>
        PlaceSketch.DescribeShape(version) is { Length: > 0 } words
            ?
            [
                [("范围", words)],
            ]
            : [];

    private static string Join(params string[] parts) =>
        string.Join('，', parts.Where(part => part.Length > 0));
}
