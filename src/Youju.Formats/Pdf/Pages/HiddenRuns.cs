using UglyToad.PdfPig.Content;

namespace Youju.Formats.Pdf.Pages;

/// <summary>The text of a page that a clipping path cuts away.</summary>
/// <remarks>
/// Spreadsheet programs print a tall cell on two pages by drawing all of it twice, each time clipped to what the page shows;
/// without the clip its lines would be read twice. The library clips no text, so the page's operators are followed here.
/// </remarks>
internal sealed class HiddenRuns
{
    private static readonly HiddenRuns None = new([]);

    private readonly IReadOnlyList<VerticalClip> clipOfRun;

    private HiddenRuns(IReadOnlyList<VerticalClip> clipOfRun) => this.clipOfRun = clipOfRun;

    public static HiddenRuns FindOnPage(Page page)
    {
        // Clips are in unturned user space; a turned or cropped page would need its own mapping.
        var isPlain = page.Rotation.Value == 0 && page.CropBox.Bounds is { Left: 0, Bottom: 0 };
        if (!isPlain || page.Letters.Count == 0)
            return None;
        var clips = new ClipFollower().TrackClips(page.Operations);
        // Forms show text by operators of their own; then runs cannot be told by counting.
        return clips.Count == page.Letters[^1].TextSequence ? new(clips) : None;
    }

    public bool HidesLetter(Letter letter)
    {
        var index = letter.TextSequence - 1;
        if (index < 0 || index >= clipOfRun.Count)
            return false;
        var middle = letter.StartBaseLine.Y + (letter.PointSize * 0.35);
        return !clipOfRun[index].ShowsHeight(middle, letter.PointSize * 0.3);
    }
}
