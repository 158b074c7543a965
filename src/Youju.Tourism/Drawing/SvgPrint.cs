using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Youju.Tourism.Drawing;

/// <summary>Prints a drawing as SVG, which needs no script and looks the same on screen and paper.</summary>
public static class SvgPrint
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The drawing as one element; the same drawing gives the same text.</summary>
    public static string PrintSketch(Sketch sketch)
    {
        var root = CreateElement(
            "svg",
            ("viewBox", $"0 0 {Print(sketch.Width)} {Print(sketch.Height)}"),
            ("width", Print(sketch.Width)),
            ("height", Print(sketch.Height)),
            ("class", "sketch"),
            ("font-family", "sans-serif"),
            ("role", "img")
        );
        root.Add(new XElement(Svg + "title", sketch.Title), sketch.Shapes.Select(DrawShape));
        return root + "\n";
    }

    private static XElement DrawShape(SketchShape shape)
    {
        var element = shape switch
        {
            SketchLines lines => DrawLines(lines),
            SketchDots dots => DrawDots(dots),
            SketchWords words => DrawWords(words),
            SketchPicture picture => DrawPicture(picture),
            _ => throw new InvalidOperationException($"No drawing is defined for {shape.GetType().Name}."),
        };
        if (shape.Name is { } name)
            element.Add(new XAttribute("class", name));
        return element;
    }

    private static XElement DrawLines(SketchLines shape)
    {
        var element = shape is { IsClosed: false, Lines: [var only] }
            ? CreateElement(
                "polyline",
                ("points", string.Join(' ', only.Select(PrintPoint))),
                ("fill", "none")
            )
            : CreateElement(
                "path",
                ("d", string.Concat(shape.Lines.Select(line => PrintPath(line, shape.IsClosed)))),
                ("fill", shape.Fill ?? "none"),
                ("fill-rule", "evenodd")
            );
        element.Add(
            new XAttribute("stroke", shape.Stroke ?? "none"),
            new XAttribute("stroke-width", Print(shape.Thickness))
        );
        return element;
    }

    // A line of no length with round ends is a dot: ten thousand of them are one element and not ten thousand.
    private static XElement DrawDots(SketchDots dots)
    {
        if (dots.Centres is [var only])
            return CreateElement(
                "circle",
                ("cx", Print(only.X)),
                ("cy", Print(only.Y)),
                ("r", Print(dots.Radius)),
                ("fill", dots.Fill)
            );
        var path = new StringBuilder();
        foreach (var centre in dots.Centres)
            path.Append('M').Append(PrintPoint(centre)).Append("h0");
        return CreateElement(
            "path",
            ("d", path.ToString()),
            ("fill", "none"),
            ("stroke", dots.Fill),
            ("stroke-width", Print(dots.Radius * 2)),
            ("stroke-linecap", "round")
        );
    }

    private static XElement DrawWords(SketchWords words)
    {
        var element = CreateElement(
            "text",
            ("x", Print(words.X)),
            ("y", Print(words.Y)),
            ("font-size", Print(words.Size)),
            ("fill", words.Color)
        );
        if (words.Anchor != WordAnchor.Start)
            element.Add(new XAttribute("text-anchor", words.Anchor == WordAnchor.Middle ? "middle" : "end"));
        element.Value = words.Words;
        return element;
    }

    // An inner drawing shows nothing outside its window; in it, a picture of one by one is laid where its corners lie.
    private static XElement DrawPicture(SketchPicture picture)
    {
        var window = picture.Window;
        var (x, y) = (picture.TopLeft.X - window.X, picture.TopLeft.Y - window.Y);
        var (rightX, rightY) = (
            picture.TopRight.X - picture.TopLeft.X,
            picture.TopRight.Y - picture.TopLeft.Y
        );
        var (downX, downY) = (
            picture.BottomLeft.X - picture.TopLeft.X,
            picture.BottomLeft.Y - picture.TopLeft.Y
        );
        double[] matrix = [rightX, rightY, downX, downY, x, y];
        var inner = CreateElement(
            "svg",
            ("x", Print(window.X)),
            ("y", Print(window.Y)),
            ("width", Print(window.Width)),
            ("height", Print(window.Height))
        );
        inner.Add(
            CreateElement(
                "image",
                ("width", "1"),
                ("height", "1"),
                ("preserveAspectRatio", "none"),
                ("transform", $"matrix({string.Join(' ', matrix.Select(PrintFine))})"),
                ("href", $"data:{picture.MediaType};base64,{Convert.ToBase64String(picture.Content)}")
            )
        );
        return inner;
    }

    private static string PrintFine(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string PrintPath(IReadOnlyList<(double X, double Y)> line, bool isClosed) =>
        line.Count == 0 ? "" : "M" + string.Join('L', line.Select(PrintPoint)) + (isClosed ? "Z" : "");

    private static XElement CreateElement(string name, params (string Name, string Value)[] attributes) =>
        new(Svg + name, attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value)));

    private static string PrintPoint((double X, double Y) point) => $"{Print(point.X)},{Print(point.Y)}";

    private static string Print(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
