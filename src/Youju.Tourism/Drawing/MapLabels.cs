namespace Youju.Tourism.Drawing;

/// <summary>Finds room for names beside their points: none lies over another, or over the edge of the paper.</summary>
internal sealed class MapLabels(double width, double height)
{
    private const double Size = 12;
    private const double Gap = 6;
    private const double Cell = 40;

    // What was laid down, by the fields of a grid: only neighbours are looked at.
    private readonly Dictionary<
        (int, int),
        List<(double Left, double Top, double Right, double Bottom)>
    > laid = [];

    /// <summary>How wide a letter is, in its size.</summary>
    public static double MeasureLetter(char letter) => letter < 0x2E80 ? 0.55 : 1;

    public static double MeasureWords(string words, double size) => words.Sum(MeasureLetter) * size;

    /// <summary>Keeps names off a dot.</summary>
    public void KeepFree(double x, double y, double radius) =>
        LayDown((x - radius, y - radius, x + radius, y + radius));

    /// <summary>The words beside their point; null where there is no room, and then the map goes without.</summary>
    public SketchWords? PlaceWords(string words, double x, double y, double radius)
    {
        var length = MeasureWords(words, Size);
        foreach (var (left, baseline) in ListPlaces(x, y, radius, length))
        {
            var box = (Left: left, Top: baseline - Size, Right: left + length, Bottom: baseline + 2);
            if (box is { Left: >= 0, Top: >= 0 } && box.Right <= width && box.Bottom <= height && IsFree(box))
            {
                LayDown(box);
                return new(words, left, baseline, Size, "#222222");
            }
        }

        return null;
    }

    // Right, left, above, below.
    private static IEnumerable<(double Left, double Baseline)> ListPlaces(
        double x,
        double y,
        double radius,
        double length
    ) =>
        [
            (x + radius + Gap - 3, y + 4),
            (x - radius - Gap + 3 - length, y + 4),
            (x - (length / 2), y - radius - Gap + 2),
            (x - (length / 2), y + radius + Size + 1),
        ];

    private bool IsFree((double Left, double Top, double Right, double Bottom) box) =>
        ListCells(box)
            .All(cell =>
                !laid.TryGetValue(cell, out var others)
                || others.TrueForAll(other =>
                    box.Right <= other.Left
                    || other.Right <= box.Left
                    || box.Bottom <= other.Top
                    || other.Bottom <= box.Top
                )
            );

    private void LayDown((double Left, double Top, double Right, double Bottom) box)
    {
        foreach (var cell in ListCells(box))
        {
            if (!laid.TryGetValue(cell, out var others))
                laid[cell] = others = [];
            others.Add(box);
        }
    }

    private static IEnumerable<(int, int)> ListCells(
        (double Left, double Top, double Right, double Bottom) box
    )
    {
        for (var column = (int)(box.Left / Cell); column <= (int)(box.Right / Cell); column++)
        for (var row = (int)(box.Top / Cell); row <= (int)(box.Bottom / Cell); row++)
            yield return (column, row);
    }
}
