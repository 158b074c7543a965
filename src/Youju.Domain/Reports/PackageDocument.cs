using Youju.Domain.Documents;

namespace Youju.Domain.Reports;

/// <summary>One file of a <see cref="ReportPackage"/>.</summary>
/// <param name="Name">The file's name without ending.</param>
/// <param name="Kind">What it is, for those who treat forms unlike prose.</param>
public sealed record PackageDocument(string Name, PackageDocumentKind Kind, Document Document)
{
    /// <summary>The document as the dossier alone gives it, where words of people stand in its place; else null.</summary>
    public Document? Composed { get; init; }

    /// <summary>Where the document prints figures that no link covers, as its composer found them; null where nobody has looked.</summary>
    public IReadOnlyList<TextSpan>? UnsourcedFigures { get; init; }
}

public enum PackageDocumentKind
{
    /// <summary>自评报告: chapters of prose.</summary>
    Report,

    /// <summary>附表: a form as the pack defines it.</summary>
    Form,

    /// <summary>填报表: a form as another system asks for it, to be typed over there; nobody reads it as a report.</summary>
    Entry,

    /// <summary>台账明细表: all records of a register of which the report tells some; it may be thousands of rows long.</summary>
    Records,
}
