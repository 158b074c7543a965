namespace Youju.Tourism.Drawing;

/// <summary>A drawing that is printed as SVG for screens and as EMF for Word, both from the same shapes.</summary>
/// <param name="Width">Of the paper; a unit is a dot of the screen, of which 96 are an inch.</param>
/// <param name="Shapes">The lowest first.</param>
public sealed record Sketch(string Title, double Width, double Height, IReadOnlyList<SketchShape> Shapes);

/// <summary>Something drawn.</summary>
public abstract record SketchShape
{
    /// <summary>What it is, for whoever looks for it in the drawing; null where nobody does.</summary>
    public string? Name { get; init; }

    /// <summary>The same somewhere else.</summary>
    internal SketchShape MoveBy(double right, double down) =>
        this switch
        {
            SketchLines lines => lines with
            {
                Lines = [.. lines.Lines.Select(line => MovePoints(line, right, down))],
            },
            SketchDots dots => dots with { Centres = MovePoints(dots.Centres, right, down) },
            SketchWords words => words with { X = words.X + right, Y = words.Y + down },
            SketchPicture picture => picture with
            {
                TopLeft = MovePoint(picture.TopLeft, right, down),
                TopRight = MovePoint(picture.TopRight, right, down),
                BottomLeft = MovePoint(picture.BottomLeft, right, down),
                Window = picture.Window with { X = picture.Window.X + right, Y = picture.Window.Y + down },
            },
            _ => throw new InvalidOperationException($"No place is defined for {GetType().Name}."),
        };

    private static List<(double X, double Y)> MovePoints(
        IReadOnlyList<(double X, double Y)> points,
        double right,
        double down
    ) => [.. points.Select(point => MovePoint(point, right, down))];

    private static (double X, double Y) MovePoint((double X, double Y) point, double right, double down) =>
        (point.X + right, point.Y + down);
}

/// <summary>Lines through points, or the areas within them; areas within areas are holes.</summary>
/// <param name="Fill">A colour as #b3261e; null for lines, and for areas that are empty.</param>
/// <param name="Stroke">Null for areas without an edge.</param>
public sealed record SketchLines(
    IReadOnlyList<IReadOnlyList<(double X, double Y)>> Lines,
    bool IsClosed,
    string? Fill,
    string? Stroke,
    double Thickness = 1
) : SketchShape;

/// <summary>Round dots of one size and colour; there may be many.</summary>
public sealed record SketchDots(IReadOnlyList<(double X, double Y)> Centres, double Radius, string Fill)
    : SketchShape;

/// <summary>A picture that is laid askew, and of which only what lies in a window is seen.</summary>
/// <param name="MediaType">image/png.</param>
/// <param name="TopLeft">Where its corners lie; the fourth follows from these.</param>
public sealed record SketchPicture(
    byte[] Content,
    string MediaType,
    (double X, double Y) TopLeft,
    (double X, double Y) TopRight,
    (double X, double Y) BottomLeft,
    (double X, double Y, double Width, double Height) Window
) : SketchShape;

/// <summary>Words on one line.</summary>
/// <param name="Y">Of the line on which the letters stand.</param>
/// <param name="Size">Of the letters.</param>
/// <param name="Anchor">Which part of the words stands at the point.</param>
public sealed record SketchWords(
    string Words,
    double X,
    double Y,
    double Size = 13,
    string Color = "#000000",
    WordAnchor Anchor = WordAnchor.Start
) : SketchShape;

/// <summary>Which part of words stands at their point.</summary>
public enum WordAnchor
{
    Start,
    Middle,
    End,
}
