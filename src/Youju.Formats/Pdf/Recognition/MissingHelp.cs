using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Recognition;

/// <summary>What the machine lacks for recognition, told by how the programs failed.</summary>
/// <param name="Package">The package's name in Debian.</param>
/// <param name="Elsewhere">What to install on Windows.</param>
internal sealed record MissingHelp(string Package, string Elsewhere)
{
    public static MissingHelp Programs { get; } =
        new("poppler-utils、tesseract-ocr 和 tesseract-ocr-chi-sim", "pdftoppm 和 tesseract");

    private static readonly MissingHelp Renderer = new("poppler-utils", "pdftoppm");
    private static readonly MissingHelp Recogniser = new("tesseract-ocr", "tesseract");
    private static readonly MissingHelp Language = new(
        "tesseract-ocr-chi-sim",
        "tesseract 的简体中文数据 chi_sim"
    );
    private static readonly MissingHelp Encodings = new("poppler-data", "poppler-data（Adobe-GB1 字符表）");

    /// <summary>What pdftoppm lacks; null where it was the page that failed.</summary>
    public static MissingHelp? OfRenderer(HelperResult result)
    {
        if (!result.IsStarted)
            return Renderer;
        // It draws the page all the same, without its letters.
        return result.Complaint.Contains("Missing language pack", StringComparison.Ordinal)
            ? Encodings
            : null;
    }

    /// <summary>What tesseract lacks.</summary>
    public static MissingHelp? OfRecogniser(HelperResult result)
    {
        if (!result.IsStarted)
            return Recogniser;
        var lacksLanguage = !result.IsWhole && result.Complaint.Contains("chi_sim", StringComparison.Ordinal);
        return lacksLanguage ? Language : null;
    }

    public UnreadableFileException ToException() =>
        UnreadableFileException.ProgramMissing("识别扫描件", Package, Elsewhere);
}
