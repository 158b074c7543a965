using System.Globalization;
using Youju.Formats.Writing;
using Youju.Publishing.Years;

namespace Youju.Publishing.Pages;

/// <summary>验真码 as a page prints it: for people to type and for a camera to read.</summary>
internal static class EditionCode
{
    /// <summary>How what the camera reads begins; behind it stand the unit, the year, the edition and the code.</summary>
    private const string Mark = "youju:public";

    /// <summary>The code of an edition, for pages of the web and of paper.</summary>
    public static EditionMark CreateMark(PublicYear year, string code) =>
        new(
            $"验真码 {YearWords.FormatCode(code)}",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Mark}:{year.UnitId}:{year.Year}:{year.Terms.Number}:{code}"
            )
        );

    /// <summary>The digits in what a camera read; null where that is no code of an edition.</summary>
    public static string? FindDigits(string? cameraText) =>
        cameraText?.StartsWith(Mark + ":", StringComparison.Ordinal) == true
            ? cameraText[(cameraText.LastIndexOf(':') + 1)..]
            : null;

    public static void WriteCode(Markup page, PublicYear year, string code)
    {
        var drawing = QrDrawing.DrawText(CreateMark(year, code).CameraText);
        page.WriteMarkup(
            $"<p class=\"code\"><svg viewBox=\"0 0 {drawing.Size} {drawing.Size}\" width=\"104\" height=\"104\""
        );
        page.WriteRaw(" role=\"img\" aria-label=\"验真码的二维码\">");
        page.WriteMarkup(
            $"<rect width=\"{drawing.Size}\" height=\"{drawing.Size}\" fill=\"#fff\"/><path d=\"{drawing.Path}\" fill=\"#000\"/></svg>"
        );
        page.WriteMarkup($"<span>验真码 <code>{YearWords.FormatCode(code)}</code></span></p>\n");
    }
}
