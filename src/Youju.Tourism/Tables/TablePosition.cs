using Youju.Domain.Workbooks;
using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Tables;

/// <summary>The position of a row: from one cell or from two, in the system that the row or the whole table names.</summary>
internal static class TablePosition
{
    public static bool HasColumns(IReadOnlyDictionary<string, int> columns) =>
        columns.ContainsKey("position")
        || (columns.ContainsKey("longitude") && columns.ContainsKey("latitude"));

    /// <param name="usual">The system of rows that name none; null for WGS84.</param>
    /// <returns>As it is written; null where the row has none.</returns>
    /// <exception cref="PositionException">What is written is no position, or names no system that we know.</exception>
    public static Position? ReadPosition(HeadedSheet sheet, WorkbookRow row, CoordinateSystem? usual)
    {
        var (longitude, latitude) = (sheet.ReadCell(row, "longitude"), sheet.ReadCell(row, "latitude"));
        var both = sheet.ReadCell(row, "position");
        if (both.Length + longitude.Length + latitude.Length == 0)
            return null;
        var system = ReadSystem(sheet.ReadCell(row, "system"), usual);
        return both.Length > 0
            ? PositionText.ParsePosition(both, system)
            : PositionText.ParsePosition(longitude, latitude, system);
    }

    /// <summary>The position in WGS84, converted where it is in another system.</summary>
    /// <exception cref="PositionException">As above.</exception>
    public static Position? ReadTruePosition(HeadedSheet sheet, WorkbookRow row, CoordinateSystem? usual) =>
        ReadPosition(sheet, row, usual) is not { } taken ? null
        : taken.System == CoordinateSystem.Wgs84 ? taken
        : PositionConversion.ConvertPosition(taken, CoordinateSystem.Wgs84);

    private static CoordinateSystem ReadSystem(string written, CoordinateSystem? usual) =>
        written.Length == 0
            ? usual ?? CoordinateSystem.Wgs84
            : CoordinateSystems.ParseName(written)
                ?? throw new PositionException(
                    $"不认识坐标系“{written}”，应是{CoordinateSystems.Choices}之一。"
                );
}
