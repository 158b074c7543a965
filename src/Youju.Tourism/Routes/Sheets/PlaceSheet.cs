using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Tourism;
using Youju.Text.Words;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Routes.Hours;
using Youju.Tourism.Routes.Plans;
using Youju.Tourism.Tables;

namespace Youju.Tourism.Routes.Sheets;

/// <summary>Reads a table of places, a row each; every cell that does not fit is told with its row.</summary>
public sealed class PlaceSheet
{
    private const int MostStay = 24 * 60;
    private const int MostScore = 1_000_000;

    private readonly RouteTable table;
    private readonly CoordinateSystem? usual;
    private readonly HeadedSheet sheet;
    private readonly List<RoutePlace> places = [];
    private readonly List<string> problems = [];
    private readonly HashSet<string> assumed = new(StringComparer.Ordinal);

    private PlaceSheet(HeadedSheet sheet, RouteTable table, CoordinateSystem? usual) =>
        (this.sheet, this.table, this.usual) = (sheet, table, usual);

    /// <summary>The places, all in WGS84.</summary>
    public IReadOnlyList<RoutePlace> Places => places;

    /// <summary>What does not fit, each with its row.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>What was taken because the table says nothing.</summary>
    public IReadOnlyCollection<string> Assumed => assumed;

    /// <summary>The places of the first sheet that has the heads of such a table; null where none has.</summary>
    /// <param name="usual">The coordinate system of rows that name none.</param>
    public static PlaceSheet? ReadPlaces(
        IEnumerable<WorkbookSheet> sheets,
        RouteTable table,
        CoordinateSystem? usual
    )
    {
        var found = HeadedSheet.FindSheet(sheets, table.Columns, columns =>
            columns.ContainsKey("name") && TablePosition.HasColumns(columns)
        );
        if (found is null)
            return null;
        var reading = new PlaceSheet(found, table, usual);
        foreach (var row in found.Rows)
            reading.TakeRow(row);
        return reading;
    }

    private void TakeRow(WorkbookRow row)
    {
        var name = ReadCell(row, "name");
        try
        {
            if (name.Length == 0)
                throw new PositionException("没有名称。");
            if (places.Any(place => place.Name == name))
                throw new PositionException($"“{name}”前面已经有了；同名的地点请改成不同的名称。");
            places.Add(
                new(
                    name,
                    ReadPosition(row),
                    ReadWhole(row, "score", table.Score, MostScore),
                    ReadWhole(row, "stay", table.Stay, MostStay),
                    HoursText.ParseHours(ReadCell(row, "hours")),
                    ReadPrice(row),
                    table.Yes.Contains(ReadCell(row, "kept"))
                )
            );
        }
        catch (Exception wrong) when (wrong is PositionException or HoursException)
        {
            problems.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"第 {row.Number} 行{(name.Length > 0 ? $"“{name}”" : "")}：{wrong.Message}"
                )
            );
        }
    }

    private Position ReadPosition(WorkbookRow row)
    {
        if (usual is null && ReadCell(row, "system").Length == 0)
            assumed.Add("没有写坐标系的按 WGS84");
        return TablePosition.ReadTruePosition(sheet, row, usual)
            ?? throw new PositionException("没有坐标；请写经度和纬度。");
    }

    private int ReadWhole(WorkbookRow row, string column, int usually, int most)
    {
        var written = ReadCell(row, column);
        if (written.Length == 0)
        {
            assumed.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"没有写{(column == "stay" ? "停留时间" : "评分")}的按 {usually} {(column == "stay" ? "分钟" : "分")} [K]"
                )
            );
            return usually;
        }

        return ReadMinutes(written, isStay: column == "stay") is { } number && number >= 0 && number <= most
            ? number
            : throw new PositionException(DescribeWrongNumber(column, written));
    }

    private static string DescribeWrongNumber(string column, string written) =>
        column == "stay"
            ? $"停留时间“{written}”应写 0 以上的整数（分钟），如 90，或 1小时30分。"
            : $"评分“{written}”应写 0 以上的数。";

    private static int? ReadMinutes(string written, bool isStay)
    {
        var plain = HalfWidth.FromFullWidth(written).Replace(" ", "", StringComparison.Ordinal);
        if (!isStay)
            return RoundPoints(plain.TrimEnd('分'));
        var parts = plain
            .Replace("小时", "h", StringComparison.Ordinal)
            .Replace("时", "h", StringComparison.Ordinal)
            .Split('h');
        if (parts.Length == 1)
            return ReadPlainWhole(parts[0].TrimEnd('钟').TrimEnd('分'));
        var hours = ReadNumber(parts[0]);
        var minutes = parts[1].Length == 0 ? 0 : ReadNumber(parts[1].TrimEnd('钟').TrimEnd('分'));
        return parts.Length == 2 && hours is >= 0 and <= 24 && minutes is >= 0 and < 60
            ? (int)((hours * 60) + minutes)
            : null;
    }

    private static int? RoundPoints(string words) =>
        ReadNumber(words) is { } points and > -1 and < MostScore
            ? (int)Math.Round(points, MidpointRounding.AwayFromZero)
            : null;

    private static int? ReadPlainWhole(string words) =>
        ReadNumber(words) is { } number
        && number == decimal.Truncate(number)
        && Math.Abs(number) < int.MaxValue
            ? (int)number
            : null;

    private static decimal? ReadNumber(string words) =>
        decimal.TryParse(
            words,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private decimal? ReadPrice(WorkbookRow row)
    {
        var written = HalfWidth.FromFullWidth(ReadCell(row, "price")).TrimEnd('元');
        if (written is "免费" or "无" or "免票")
            return 0;
        if (written.Length == 0)
            return null;
        return ReadNumber(written) is { } price and >= 0
            ? price
            : throw new PositionException($"票价“{written}”应写元数，免费的写 0。");
    }

    private string ReadCell(WorkbookRow row, string column) => sheet.ReadCell(row, column);
}
