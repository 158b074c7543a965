using System.Numerics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.ClippingPaths;
using UglyToad.PdfPig.Graphics.Operations.PathConstruction;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;

namespace Youju.Formats.Pdf.Pages;

/// <summary>Follows the operators of a page and notes the clip in force at each that shows text.</summary>
internal sealed class ClipFollower
{
    private readonly Stack<(Matrix3x2 Matrix, VerticalClip Clip)> saved = [];
    private readonly List<VerticalClip> clips = [];
    private Matrix3x2 matrix = Matrix3x2.Identity;
    private VerticalClip clip = VerticalClip.Open;
    private VerticalClip? rectangle;

    public IReadOnlyList<VerticalClip> TrackClips(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
            TrackClips(operation);
        return clips;
    }

    private void TrackClips(IGraphicsStateOperation operation)
    {
        switch (operation)
        {
            case Push:
                saved.Push((matrix, clip));
                break;
            case Pop when saved.Count > 0:
                (matrix, clip) = saved.Pop();
                break;
            case ModifyCurrentTransformationMatrix change:
                matrix = ToMatrix(change.Value) * matrix;
                break;
            case BeginNewSubpath:
                rectangle = VerticalClip.Open;
                break;
            case AppendRectangle path:
                // Only a lone rectangle is a clip whose reach is known.
                rectangle = rectangle is null ? MeasureReach(path) : VerticalClip.Open;
                break;
            default:
                UseClip(operation);
                break;
        }
    }

    private void UseClip(IGraphicsStateOperation operation)
    {
        if (operation is ModifyClippingByEvenOddIntersect or ModifyClippingByNonZeroWindingIntersect)
            clip = rectangle is { } reach ? clip.IntersectWith(reach) : clip;
        else if (ShowsText(operation))
            clips.Add(clip);
        else if (operation.GetType().Namespace!.EndsWith("PathPainting", StringComparison.Ordinal))
            rectangle = null;
    }

    private static bool ShowsText(IGraphicsStateOperation operation) =>
        operation
            is ShowText
                or ShowTextsWithPositioning
                or MoveToNextLineShowText
                or MoveToNextLineShowTextWithSpacing;

    private VerticalClip MeasureReach(AppendRectangle path)
    {
        var low = Vector2.Transform(new((float)path.LowerLeftX, (float)path.LowerLeftY), matrix).Y;
        var high = Vector2
            .Transform(
                new((float)(path.LowerLeftX + path.Width), (float)(path.LowerLeftY + path.Height)),
                matrix
            )
            .Y;
        return new(Math.Min(low, high), Math.Max(low, high));
    }

    private static Matrix3x2 ToMatrix(double[] value) =>
        value.Length == 6
            ? new(
                (float)value[0],
                (float)value[1],
                (float)value[2],
                (float)value[3],
                (float)value[4],
                (float)value[5]
            )
            : Matrix3x2.Identity;
}
