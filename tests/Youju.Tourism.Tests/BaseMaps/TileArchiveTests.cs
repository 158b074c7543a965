using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Youju.Tourism.BaseMaps;

namespace Youju.Tourism.Tests.BaseMaps;

/// <summary>Archives that other programs have written and read (make-maps.mjs).</summary>
public sealed class TileArchiveTests
{
    private static readonly JsonElement Expected = JsonDocument
        .Parse(File.ReadAllText(Locate("expected.json")))
        .RootElement;

    [Theory]
    [InlineData("lines", TileKind.Vector, 8, 13)]
    [InlineData("pictures", TileKind.Png, 9, 12)]
    [InlineData("many", TileKind.Png, 10, 16)]
    public void Every_square_is_what_another_program_finds(string name, TileKind kind, int least, int most)
    {
        var archive = TileArchive.OpenArchive(File.ReadAllBytes(Locate(name + ".pmtiles")));

        Assert.Equal((kind, least, most), (archive.Kind, archive.LeastZoom, archive.MostZoom));
        Assert.Equal(
            ReadExpected(name, "tiles"),
            Hash(
                string.Join(
                    '\n',
                    ListSquares(archive)
                        .Select(square =>
                            Print(square) + (archive.FindTile(square) is { } tile ? $" {Hash(tile)}" : " -")
                        )
                )
            )
        );
    }

    [Fact]
    public void Every_line_and_area_is_where_another_program_finds_it()
    {
        var archive = TileArchive.OpenArchive(File.ReadAllBytes(Locate("lines.pmtiles")));
        var paths =
            from square in ListSquares(archive)
            let tile = archive.FindTile(square)
            where tile is not null
            from feature in VectorTile.ReadFeatures(tile)
            from path in feature.Paths
            // The other program closes rings.
            let closed = feature.IsArea ? path.Append(path[0]) : path
            select $"{Print(square)} {feature.Layer} {string.Join(' ', closed.Select(PrintUnits))}";

        Assert.Equal(ReadExpected("lines", "paths"), Hash(string.Join('\n', paths)));
    }

    [Fact]
    public void A_square_that_is_not_in_the_file_is_no_error()
    {
        var archive = TileArchive.OpenArchive(File.ReadAllBytes(Locate("pictures.pmtiles")));

        Assert.Null(archive.FindTile(new(12, 0, 0)));
        Assert.Null(archive.FindTile(new(3, 6, 3)));
        Assert.Null(archive.FindTile(new(12, -1, 0)));
        Assert.Null(archive.FindTile(new(12, 1 << 12, 0)));
    }

    // A file that was cut off, or in which a byte is wrong, is told as broken or found; it never brings the program down.
    [Theory]
    [InlineData("lines")]
    [InlineData("many")]
    public void A_broken_file_is_told_in_words(string name)
    {
        var whole = File.ReadAllBytes(Locate(name + ".pmtiles"));
        var dice = new Random(7);
        var told = 0;
        for (var round = 0; round < 300; round++)
        {
            var broken = whole[..(round % 3 == 0 ? dice.Next(whole.Length) : whole.Length)];
            for (var spoilt = 0; spoilt < 4 && broken.Length > 0; spoilt++)
                broken[dice.Next(Math.Min(broken.Length, round % 2 == 0 ? 400 : broken.Length))] = (byte)
                    dice.Next(256);
            try
            {
                var archive = TileArchive.OpenArchive(broken);
                foreach (var square in ListSquares(archive).Take(40))
                    if (archive.FindTile(square) is { } tile && archive.Kind == TileKind.Vector)
                        VectorTile.ReadFeatures(tile);
            }
            catch (BaseMapException wrong)
            {
                told++;
                Assert.Matches("[一-龥]", wrong.Message);
            }
        }

        Assert.True(told > 50, $"{told}");
    }

    [Fact]
    public void The_squares_of_a_zoom_lie_on_the_curve_one_after_the_other()
    {
        var numbers = Enumerable
            .Range(0, 8 * 8)
            .Select(at => new TileNumber(3, at % 8, at / 8))
            .OrderBy(square => square.CurveNumber)
            .ToList();

        // 1 + 4 + 16 squares are before them, and each touches the next.
        Assert.Equal(Enumerable.Range(21, 64), numbers.Select(square => (int)square.CurveNumber));
        Assert.All(numbers.Zip(numbers.Skip(1)), pair =>
            Assert.Equal(
                1,
                Math.Abs(pair.First.Column - pair.Second.Column) + Math.Abs(pair.First.Row - pair.Second.Row)
            )
        );
    }

    [Fact]
    public void A_position_lies_where_its_square_says()
    {
        var square = TileNumber.ForPosition(113.2696, 29.475, 14);
        var (right, down) = square.PlacePosition(113.2696, 29.475);
        var back = square.FindPosition(right, down);

        Assert.InRange(right, 0, 1);
        Assert.InRange(down, 0, 1);
        Assert.Equal(113.2696, back.Longitude, 9);
        Assert.Equal(29.475, back.Latitude, 9);
    }

    internal static string Locate(string name) =>
        Path.Combine(RepositoryFiles.Root, "tests", "Youju.Tourism.Tests", "BaseMaps", name);

    [Fact]
    public void A_number_on_the_curve_is_one_square()
    {
        foreach (var zoom in Enumerable.Range(0, 7))
        foreach (var at in Enumerable.Range(0, 1 << (2 * zoom)))
        {
            var square = new TileNumber(zoom, at % (1 << zoom), at >> zoom);
            Assert.Equal(square, TileNumber.FromCurveNumber(square.CurveNumber));
        }

        var deepest = new TileNumber(TileNumber.MostZoom, 3_412_345, 1_734_567);
        Assert.Equal(deepest, TileNumber.FromCurveNumber(deepest.CurveNumber));
    }

    [Theory]
    [InlineData("lines")]
    [InlineData("pictures")]
    [InlineData("many")]
    public void A_file_that_names_no_bounds_tells_them_by_its_squares(string name)
    {
        var archive = TileArchive.OpenArchive(File.ReadAllBytes(Locate(name + ".pmtiles")));
        var squares = archive.ListLeastSquares(100);

        Assert.Equal((0, 0), (archive.East, archive.North));
        Assert.Equal(
            ListSquares(archive)
                .Where(square => square.Zoom == archive.LeastZoom && archive.FindTile(square) is not null)
                .OrderBy(square => square.CurveNumber),
            squares
        );
        Assert.NotEmpty(squares);
        var (southWest, northEast) = new TileMap(name, null, archive, new()).FindBounds()!.Value;
        Assert.InRange(113.2, southWest.Longitude, northEast.Longitude);
        Assert.InRange(29.5, southWest.Latitude, northEast.Latitude);
        Assert.InRange(northEast.Longitude - southWest.Longitude, 0.1, 5);
    }

    private static IEnumerable<TileNumber> ListSquares(TileArchive archive) =>
        from zoom in Enumerable.Range(archive.LeastZoom, archive.MostZoom - archive.LeastZoom + 1)
        let first = TileNumber.ForPosition(113.09, 29.66, zoom)
        let last = TileNumber.ForPosition(113.51, 29.29, zoom)
        from row in Enumerable.Range(first.Row, last.Row - first.Row + 1)
        from column in Enumerable.Range(first.Column, last.Column - first.Column + 1)
        select new TileNumber(zoom, column, row);

    private static string Print(TileNumber square) =>
        string.Create(CultureInfo.InvariantCulture, $"{square.Zoom}/{square.Column}/{square.Row}");

    private static string PrintUnits((double Right, double Down) point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Right * 4096:0} {point.Down * 4096:0}");

    private static string ReadExpected(string archive, string what) =>
        Expected.GetProperty(archive).GetProperty(what).GetString()!;

    private static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
