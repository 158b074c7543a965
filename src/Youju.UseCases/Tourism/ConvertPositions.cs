using System.Globalization;
using System.Text;
using Youju.Formats.Reading;
using Youju.Packs.Library;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;
using Youju.Tourism.Tables;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tourism;

/// <summary>Positions that are to be told in another system.</summary>
/// <param name="Input">One position as people write it, or a table of them.</param>
/// <param name="From">The system of what names none; null for none.</param>
/// <param name="To">A system, or <see cref="ConvertPositions.Grid"/>.</param>
/// <param name="Outlines">GeoJSON of areas of which the one that holds a position is named; null for none.</param>
public sealed record ConvertPositionsRequest(
    string Input,
    string? From,
    string To,
    string? Outlines,
    string? Output
)
{
    public IReadOnlyList<string> Packs { get; init; } = ["tourism"];
}

/// <summary>Positions in another system.</summary>
/// <param name="Problems">Rows that could not be converted, in words.</param>
public sealed record ConvertPositionsResult(string Printed, string? Path, IReadOnlyList<string> Problems);

/// <summary>Converts one position or a table of them.</summary>
public static class ConvertPositions
{
    /// <summary>The name of the national grid, in 3° zones.</summary>
    public const string Grid = "高斯";

    private static readonly string[] GridNames = [Grid, "高斯投影", "高斯克吕格", "3度带", "3°带", "grid"];

    /// <exception cref="UsageException">Something of what was asked cannot be.</exception>
    public static ConvertPositionsResult ConvertInput(ConvertPositionsRequest request) =>
        WordedProblems.RunWorded(() =>
            Path.Exists(request.Input) ? ConvertTable(request) : new(ConvertOne(request), null, [])
        );

    private static bool LooksLikeFile(string input) =>
        Path.GetExtension(input).Any(char.IsAsciiLetter) && !input.Contains('°', StringComparison.Ordinal);

    private static CoordinateSystem? ParseTarget(string name) =>
        GridNames.Contains(name) ? null : WordedProblems.ParseSystem(name);

    private static IReadOnlyList<AreaOutline> ReadOutlines(ConvertPositionsRequest request) =>
        request.Outlines is { } path
            ? OutlineFile.ParseOutlines(TableInput.ReadText(path), CoordinateSystem.Wgs84)
            : [];

    private static ConvertPositionsResult ConvertTable(ConvertPositionsRequest request)
    {
        var names = PackLibrary.LoadPack(request.Packs).RouteTable.Columns;
        var (from, to) = (WordedProblems.ParseSystem(request.From), ParseTarget(request.To));
        var outlines = ReadOutlines(request);
        var table = TableInput.ReadTables(request.Input, sheets =>
            ConvertedTable.ConvertSheet(sheets, names, from, to, outlines)
        );
        var printed = table.Csv;
        var path = request.Output is { } output
            ? ResultFile.WriteResult(
                output,
                stream => stream.Write(Encoding.UTF8.GetBytes(printed)),
                [request.Input]
            )
            : null;
        return new(printed, path, table.Problems);
    }

    private static string ConvertOne(ConvertPositionsRequest request)
    {
        if (LooksLikeFile(request.Input))
            throw UnreadableFileException.NotFound(request.Input);
        var from = WordedProblems.ParseSystem(request.From)
            ?? throw new UsageException(
                $"请用 --from 写明“{request.Input}”是哪一种坐标：{CoordinateSystems.Choices}。"
            );
        var taken = PositionText.ParsePosition(request.Input, from);
        var areas = ReadOutlines(request);
        var text = ParseTarget(request.To) is { } system
            ? PrintPosition(PositionConversion.ConvertPosition(taken, system))
            : PrintGrid(taken);
        return areas.Count == 0 ? text : text + $"所在区域：{NameAreas(taken, areas)}\n";
    }

    private static string PrintPosition(Position position)
    {
        var (longitude, latitude) = (PrintDegrees(position.Longitude), PrintDegrees(position.Latitude));
        return $"{CoordinateSystems.PrintName(position.System)}  {longitude},{latitude}  {PositionText.PrintDegrees(position)}\n";
    }

    private static string PrintDegrees(double degrees) =>
        degrees.ToString("0.0000000", CultureInfo.InvariantCulture);

    private static string PrintGrid(Position taken)
    {
        var grid = GaussKrueger.ProjectPosition(PositionConversion.EnterTrueSystem(taken));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"CGCS2000 3°带 {grid.Zone.Number} 带（中央经线 {grid.Zone.Meridian}°）  X（北）{grid.Northing:0.000}  Y（东）{grid.NumberedEasting:0.000}\n"
        );
    }

    private static string NameAreas(Position taken, IReadOnlyList<AreaOutline> areas)
    {
        var found = OutlineFile.FindAreas(areas, PositionConversion.EnterTrueSystem(taken));
        return found.Count == 0 ? "不在所给的边界之内" : string.Join('、', found.Select(area => area.Name));
    }
}
