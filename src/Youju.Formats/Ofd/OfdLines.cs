using System.Globalization;
using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Ofd;

/// <summary>Finds the ruling lines in the path of a path object: straight pieces, and bars that are filled.</summary>
internal static class OfdLines
{
    private static readonly Dictionary<string, int> NumbersOfCommand = new(StringComparer.Ordinal)
    {
        ["S"] = 2,
        ["M"] = 2,
        ["L"] = 2,
        ["Q"] = 4,
        ["B"] = 6,
        ["A"] = 7,
        ["C"] = 0,
    };

    public static IEnumerable<Stroke> FindStrokes(string path, OfdPlacing placing, bool isFilled)
    {
        var corners = new List<(double X, double Y)>();
        var strokes = new List<Stroke>();
        foreach (var (command, x, y) in ReadCommands(path))
        {
            if (command is "S" or "M")
                FinishFigure(corners, placing, isFilled, strokes);
            if (command == "L" && corners.Count > 0)
                AddBar(placing.ToArea(corners[^1].X, corners[^1].Y, x, y), strokes);
            if (command == "C" && corners.Count > 0)
                AddBar(placing.ToArea(corners[^1].X, corners[^1].Y, corners[0].X, corners[0].Y), strokes);
            else
                corners.Add((x, y));
        }

        FinishFigure(corners, placing, isFilled, strokes);
        return strokes;
    }

    /// <summary>A filled figure that is thin is a line itself.</summary>
    private static void FinishFigure(
        List<(double X, double Y)> corners,
        OfdPlacing placing,
        bool isFilled,
        List<Stroke> strokes
    )
    {
        if (isFilled && corners.Count > 2)
            AddBar(
                placing.ToArea(
                    corners.Min(corner => corner.X),
                    corners.Min(corner => corner.Y),
                    corners.Max(corner => corner.X),
                    corners.Max(corner => corner.Y)
                ),
                strokes
            );
        corners.Clear();
    }

    private static void AddBar(Area bar, List<Stroke> strokes)
    {
        if (Stroke.FromBar(bar) is { } stroke)
            strokes.Add(stroke);
    }

    /// <summary>Each command with the point at which it ends.</summary>
    private static IEnumerable<(string Command, double X, double Y)> ReadCommands(string path)
    {
        var words = path.Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; )
        {
            if (!NumbersOfCommand.TryGetValue(words[at], out var count) || at + count >= words.Length)
                yield break;
            var (x, y) =
                count == 0 ? (0, 0) : (ParseNumber(words[at + count - 1]), ParseNumber(words[at + count]));
            yield return (words[at], x, y);
            at += count + 1;
        }
    }

    private static double ParseNumber(string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : double.NaN;
}
