using Youju.Domain.Workbooks;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Routes.Sheets;
using Youju.Tourism.Tests.Census;

namespace Youju.Tourism.Tests.Routes;

public sealed class PlaceSheetTests
{
    [Fact]
    public void Reads_columns_by_their_heads_in_any_order()
    {
        var place = Read(
            "门票（元）|停留（分钟）|景点名称|纬度|经度|开放时间|评分|必去",
            "免费|1小时30分|大矶头|29.53|113.2|9:00-17:00|80|是"
        )!
            .Places.Single();

        Assert.Equal(
            ("大矶头", 80, 90, 0m, true),
            (place.Name, place.Score, place.StayMinutes, place.Price, place.IsKept)
        );
    }

    [Fact]
    public void A_shifted_position_is_converted_once()
    {
        var place = Read("名称|坐标|坐标系", "大矶头|113.2,29.53|高德")!.Places.Single();

        Assert.Equal(
            (CoordinateSystem.Wgs84, CoordinateSystem.Gcj02),
            (place.Position.System, place.Position.Origin!.System)
        );
    }

    [Theory]
    [InlineData("大矶头|29.53|113.2|", "第 2 行“大矶头”：经度“29.53”和纬度“113.2”像是写反了，请核对。")]
    [InlineData(
        "大矶头|113.2|29.53|北京54",
        "第 2 行“大矶头”：不认识坐标系“北京54”，应是WGS84、CGCS2000、GCJ-02、BD-09之一。"
    )]
    [InlineData("|113.2|29.53|", "第 2 行：没有名称。")]
    public void Says_which_row_does_not_fit_and_why(string row, string words) =>
        Assert.Equal([words], Read("名称|经度|纬度|坐标系", row)!.Problems);

    [Fact]
    public void A_name_given_twice_is_told() =>
        Assert.Contains(
            "前面已经有了",
            Read("名称|经度|纬度", "甲|113.2|29.5", "甲|113.3|29.5")!.Problems.Single(),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_is_taken_for_granted_is_told() =>
        Assert.Equal(
            ["没有写坐标系的按 WGS84", "没有写评分的按 50 分 [K]", "没有写停留时间的按 60 分钟 [K]"],
            Read("名称|经度|纬度", "甲|113.2|29.5")!.Assumed
        );

    [Fact]
    public void A_sheet_without_such_heads_is_none() => Assert.Null(Read("项目|金额", "甲|3"));

    private static PlaceSheet? Read(params string[] rows) =>
        PlaceSheet.ReadPlaces(
            [new("表", [.. rows.Select(CreateRow)])],
            Editions.Pack.RouteTable,
            usual: null
        );

    private static WorkbookRow CreateRow(string row, int at) =>
        new(at + 1, [.. row.Split('|').Select((words, column) => new WorkbookCell(column, words))]);
}
