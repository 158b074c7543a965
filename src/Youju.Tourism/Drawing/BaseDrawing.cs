using Youju.Tourism.BaseMaps;

namespace Youju.Tourism.Drawing;

/// <summary>Draws the pieces of base maps.</summary>
internal static class BaseDrawing
{
    public static IEnumerable<SketchShape> DrawPiece(BasePiece piece, MapFrame frame) =>
        piece switch
        {
            BaseShape shape => DrawShape(shape, frame),
            BasePicture picture => DrawPicture(picture, frame),
            _ => throw new InvalidOperationException($"No drawing is defined for {piece.GetType().Name}."),
        };

    private static IEnumerable<SketchShape> DrawShape(BaseShape shape, MapFrame frame)
    {
        var paths = PlacedShape.PlaceShape(shape.Shape, frame).Paths;
        if (paths.Count > 0)
            yield return new SketchLines(
                paths,
                IsClosed: shape.Shape.IsArea,
                shape.Fill,
                shape.Stroke,
                shape.Thickness
            )
            {
                Name = "base",
            };
    }

    private static IEnumerable<SketchShape> DrawPicture(BasePicture picture, MapFrame frame)
    {
        if (
            frame.TryPlacePosition(picture.TopLeft) is { } topLeft
            && frame.TryPlacePosition(picture.TopRight) is { } topRight
            && frame.TryPlacePosition(picture.BottomLeft) is { } bottomLeft
        )
            yield return new SketchPicture(
                picture.Content,
                picture.MediaType,
                topLeft,
                topRight,
                bottomLeft,
                (0, 0, frame.Width, frame.Height)
            )
            {
                Name = "base",
            };
    }
}
