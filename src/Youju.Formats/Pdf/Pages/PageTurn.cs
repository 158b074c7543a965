using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Youju.Formats.Pdf.Pages;

/// <summary>How a page is turned so that its text stands upright: landscape tables are often drawn sideways on portrait paper.</summary>
/// <param name="Quarters">Quarter turns clockwise, 0 to 3.</param>
/// <param name="Width">Of the page as it is shown.</param>
internal readonly record struct PageTurn(int Quarters, double Width, double Height)
{
    /// <summary>Whether its letters stand below each other in columns, from the right: the column becomes a line.</summary>
    public bool IsVertical { get; init; }

    public double UprightWidth => Quarters % 2 == 0 ? Width : Height;

    public double UprightHeight => Quarters % 2 == 0 ? Height : Width;

    public static PageTurn FromPage(Page page)
    {
        if (IsWrittenDown(page.Letters))
            return new(3, page.Width, page.Height) { IsVertical = true };
        var votes = new int[4];
        foreach (var letter in page.Letters)
            votes[FindDirection(letter)]++;
        var winner = Array.IndexOf(votes, votes.Max());
        return new(votes.All(vote => vote == 0) ? 0 : winner, page.Width, page.Height);
    }

    /// <summary>Maps a point of PDF space, whose origin is the bottom left corner.</summary>
    public (double X, double Y) ToUpright(PdfPoint point)
    {
        var (x, y) = (point.X, Height - point.Y);
        return Quarters switch
        {
            1 => (Height - y, x),
            2 => (Width - x, Height - y),
            3 => (y, Width - x),
            _ => (x, y),
        };
    }

    public Area ToUpright(PdfRectangle rectangle)
    {
        var (x1, y1) = ToUpright(rectangle.BottomLeft);
        var (x2, y2) = ToUpright(rectangle.TopRight);
        return new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }

    /// <summary>The way back, to the page as it is shown.</summary>
    public Area ToShownArea(Area upright) =>
        Quarters switch
        {
            1 => new(upright.Top, Height - upright.Right, upright.Bottom, Height - upright.Left),
            2 => new(
                Width - upright.Right,
                Height - upright.Bottom,
                Width - upright.Left,
                Height - upright.Top
            ),
            3 => new(Width - upright.Bottom, upright.Left, Width - upright.Top, upright.Right),
            _ => upright,
        };

    /// <summary>Whether most letters stand straight below the one before, as vertical writing does.</summary>
    private static bool IsWrittenDown(IReadOnlyList<Letter> letters)
    {
        var (below, pairs) = (0, 0);
        for (var at = 1; at < letters.Count; at++)
        {
            if (letters[at].TextSequence != letters[at - 1].TextSequence)
                continue;
            var (from, to) = (letters[at - 1].StartBaseLine, letters[at].StartBaseLine);
            pairs++;
            if (Math.Abs(to.X - from.X) < 0.5 && to.Y < from.Y - 0.5 && IsUpright(letters[at]))
                below++;
        }

        return below > 0 && below * 2 > pairs;
    }

    // The letters of a page set sideways stand below each other as well, each lying on its side.
    private static bool IsUpright(Letter letter) =>
        letter.TextOrientation is TextOrientation.Horizontal or TextOrientation.Other;

    /// <summary>The turn that would set this letter upright.</summary>
    private static int FindDirection(Letter letter)
    {
        var (dx, dy) = (
            letter.EndBaseLine.X - letter.StartBaseLine.X,
            letter.EndBaseLine.Y - letter.StartBaseLine.Y
        );
        if (Math.Abs(dx) >= Math.Abs(dy))
            return dx >= 0 ? 0 : 2;
        return dy > 0 ? 1 : 3;
    }
}
