namespace Youju.UseCases.Packages;

/// <summary>What is told of a package, and why something is refused, by code; behind each its values.</summary>
public static class PackageRemarks
{
    /// <summary>PDFs are about to be made.</summary>
    public const string PdfBegins = "package.pdf-begins";

    /// <summary>The program that makes PDFs is not installed.</summary>
    public const string PdfProgramMissing = "package.pdf-program-missing";

    /// <summary>PDFs could not be made: the words of the program that makes them.</summary>
    public const string PdfFailed = "package.pdf-failed";

    /// <summary>A file there was edited by hand: its path.</summary>
    public const string EditedByHand = "package.edited-by-hand";

    /// <summary>Nobody can tell whether a file there was edited: its path, why.</summary>
    public const string EditsUnknown = "package.edits-unknown";

    /// <summary>A returned file is of another dossier: name, its unit and year, the dossier's unit and year.</summary>
    public const string OtherDossier = "package.other-dossier";

    /// <summary>The dossier keeps words of a file that came back, and they cannot be read: the name of the document.</summary>
    public const string KeptReturnUnreadable = "package.kept-return-unreadable";

    /// <summary>The dossier makes no such document now: name of the file, of the document.</summary>
    public const string DocumentMissing = "package.document-missing";
}
