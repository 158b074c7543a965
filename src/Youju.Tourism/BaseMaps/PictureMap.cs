using Youju.Tourism.Coordinates;

namespace Youju.Tourism.BaseMaps;

/// <summary>A picture of which it is known where its corners lie: a scan, a plan, a photo from the air.</summary>
public sealed record PictureMap(
    string Name,
    string? MapNumber,
    byte[] Content,
    string MediaType,
    Position TopLeft,
    Position TopRight,
    Position BottomLeft
) : BaseMap(Name, MapNumber)
{
    private static readonly char[] Separators = [';', '；', '\n', '\r'];

    // A picture is laid on the ground without bending it: more than this part of its side is another shape.
    private const double MostBend = 0.05;
    private const double LeastTurn = 0.02;

    /// <summary>Whether north is up, as far as anybody sees.</summary>
    public bool IsUpright =>
        Math.Abs(TopRight.Latitude - TopLeft.Latitude) < (TopLeft.Latitude - BottomLeft.Latitude) * LeastTurn
        && Math.Abs(BottomLeft.Longitude - TopLeft.Longitude)
            < (TopRight.Longitude - TopLeft.Longitude) * LeastTurn;

    /// <summary>Reads where the corners lie: upper left, upper right, lower right, lower left; or the first and the third.</summary>
    /// <exception cref="BaseMapException">They are no positions, or not those of a picture.</exception>
    public static PictureMap LayPicture(
        string name,
        string? mapNumber,
        byte[] content,
        string corners,
        CoordinateSystem system
    )
    {
        try
        {
            var at = ParseCorners(corners, system);
            RequireCorners(at);
            return new(name, mapNumber, content, RecogniseType(content), at[0], at[1], at[3]);
        }
        catch (PositionException wrong)
        {
            throw new BaseMapException(wrong.Message);
        }
    }

    // Two corners across tell the other two.
    private static List<Position> ParseCorners(string corners, CoordinateSystem system)
    {
        var at = corners
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(corner =>
                PositionConversion.EnterTrueSystem(PositionText.ParsePosition(corner, system)) with
                {
                    Origin = null,
                }
            )
            .ToList();
        if (at is not [var first, var third])
            return at;
        return
        [
            first,
            first with
            {
                Longitude = third.Longitude,
            },
            third,
            first with
            {
                Latitude = third.Latitude,
            },
        ];
    }

    public override IEnumerable<BasePiece> ListPieces(GroundView view) =>
        [new BasePicture(Content, MediaType, TopLeft, TopRight, BottomLeft)];

    public override (Position SouthWest, Position NorthEast)? FindBounds()
    {
        var bottomRight = TopRight with
        {
            Longitude = TopRight.Longitude + BottomLeft.Longitude - TopLeft.Longitude,
            Latitude = TopRight.Latitude + BottomLeft.Latitude - TopLeft.Latitude,
        };
        return FindReach([TopLeft, TopRight, BottomLeft, bottomRight]);
    }

    private static void RequireCorners(List<Position> at)
    {
        if (at.Count != 4)
            throw new BaseMapException(
                "图片的四角要写四个坐标：左上；右上；右下；左下。正北朝上的可以只写左上；右下。"
            );
        if (at[0].Longitude >= at[1].Longitude || at[0].Latitude <= at[3].Latitude)
            throw new BaseMapException("图片的四角次序不对，应是 左上；右上；右下；左下。");
        var (width, height) = (at[1].Longitude - at[0].Longitude, at[0].Latitude - at[3].Latitude);
        var (bendX, bendY) = (
            at[2].Longitude - at[1].Longitude - at[3].Longitude + at[0].Longitude,
            at[2].Latitude - at[1].Latitude - at[3].Latitude + at[0].Latitude
        );
        if (Math.Abs(bendX) > width * MostBend || Math.Abs(bendY) > height * MostBend)
            throw new BaseMapException(
                "图片的四角不成平行四边形，铺不平；请核对坐标，或先在作图软件里校正。"
            );
    }

    private static string RecogniseType(byte[] content) =>
        PictureType.FindMediaType(content) ?? throw new BaseMapException("底图图片应是 png 或 jpg。");
}
