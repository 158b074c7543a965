using System.Text.RegularExpressions;
using Youju.Formats;
using Youju.Formats.Pictures;
using Youju.Formats.Reading;
using Youju.Publishing.Pages;

namespace Youju.UseCases.Publications;

/// <summary>验真码 on paper: below the pages of Word of an edition, and on what was printed, scanned or saved of them.</summary>
internal static partial class PrintedCode
{
    private const int MostPages = 3;

    private static readonly string[] Scans = [".pdf", ".png", ".jpg", ".jpeg"];

    /// <summary>The digits of the code; null where none is made out.</summary>
    public static string? ReadFile(SourceFile file)
    {
        var ending = Path.GetExtension(file.Name).ToLowerInvariant();
        try
        {
            return ending == ".docx" ? FindWords(DocumentReader.ReadDocument(file).Document.Text)
                : Scans.Contains(ending) ? ReadPages(file)
                : null;
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }

    private static string? ReadPages(SourceFile file) =>
        ScannedPage
            .DrawPages(file, MostPages, new ReadingBudget(ReadingLimits.Default, CancellationToken.None))
            .Select(page => QrReading.ReadText(page.Pixels.ToArray(), page.Width, page.Height))
            .Select(EditionCode.FindDigits)
            .FirstOrDefault(digits => digits is not null);

    private static string? FindWords(string text) =>
        Printed().Match(text) is { Success: true } found
            ? found.Groups["code"].Value.Replace("·", "", StringComparison.Ordinal)
            : null;

    [GeneratedRegex(@"验真码 ?(?<code>[0-9a-f]{4}(·[0-9a-f]{4}){2})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Printed();
}
