namespace Youju.Formats.Pdf.Pages;

/// <summary>One letter as it stands on an upright page.</summary>
/// <param name="Area">Its em box: the advance wide, the font's size high.</param>
/// <param name="Baseline">The line it stands on, in points from the top.</param>
/// <param name="Size">The font's size in points.</param>
/// <param name="Run">Letters shown by one operator of the page share the number.</param>
/// <param name="Font">The font's name, without the tag of its subset.</param>
internal readonly record struct Glyph(
    string Text,
    Area Area,
    double Baseline,
    double Size,
    int Run,
    string Font
)
{
    private const double AscentShare = 0.86;

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    public static Glyph FromBaseline(
        string text,
        double left,
        double right,
        double baseline,
        double size,
        int run,
        string font
    )
    {
        var top = baseline - (size * AscentShare);
        return new(text, new Area(left, top, right, top + size), baseline, size, run, font);
    }
}
