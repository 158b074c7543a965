using System.Globalization;
using Youju.Domain.Registers;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Drawing;
using Youju.Tourism.Records;

namespace Youju.UseCases.TradePapers;

/// <summary>Where one record lies: as a small map, and in words.</summary>
internal static class PlaceSketch
{
    private const string Color = "#b3261e";
    private const double SquareMetresOfMu = 10_000 / 15.0;

    /// <summary>The map; null where the record says of no place, or in no way that can be read.</summary>
    public static Sketch? DrawPlace(PaperDesk desk, string name, RecordVersion version)
    {
        var (at, shape) = (LocatedFields.ReadPosition(version), LocatedFields.ReadShape(version));
        return at is null && shape is null
            ? null
            : new MapSheet(
                "位置",
                [
                    new(
                        name,
                        Color,
                        [],
                        at is null ? [] : [new("●", name, "", PositionConversion.EnterTrueSystem(at))]
                    )
                    {
                        Shapes = shape is null ? [] : [new(shape.EnterTrueSystem(), "")],
                    },
                ],
                [],
                null
            )
            {
                Base = desk.ListBaseMaps(),
            }.DrawSheet();
    }

    /// <summary>How long a line, how large an area is; empty where the record has none.</summary>
    public static string DescribeShape(RecordVersion version)
    {
        if (LocatedFields.ReadShape(version) is not { } written)
            return "";
        var shape = written.EnterTrueSystem();
        var points = shape.ListPositions().Count();
        var (metres, square) = (shape.MeasureMetres(), shape.MeasureSquareMetres());
        return shape.IsArea
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"面，{points} 个拐点，约 {square / SquareMetresOfMu:0.#} 亩（{square / 10_000:0.##} 公顷），周长约 {PrintLength(metres)}"
            )
            : string.Create(CultureInfo.InvariantCulture, $"线，{points} 个点，长约 {PrintLength(metres)}");
    }

    private static string PrintLength(double metres) =>
        metres >= 1000
            ? string.Create(CultureInfo.InvariantCulture, $"{metres / 1000:0.#} 千米")
            : string.Create(CultureInfo.InvariantCulture, $"{metres:0} 米");
}
