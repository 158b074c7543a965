using System.Xml;
using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Passports;

/// <summary>Finds the passport in a docx that comes back from an editor.</summary>
public static class DocxPassport
{
    // Editors number the custom parts anew and add their own.
    private const string Parts = "customXml/item";
    private const int MostParts = 100;

    /// <summary>The passport, or null where an editor has dropped or spoilt it.</summary>
    /// <exception cref="UnreadableFileException">The file is no docx, or asks for more than the limits allow.</exception>
    public static Passport? ReadPassport(SourceFile file, ReadingLimits? limits = null)
    {
        var budget = new ReadingBudget(limits ?? ReadingLimits.Default);
        try
        {
            using var package = Package.OpenArchive(file, budget);
            return package
                .Names.Where(IsCustomPart)
                .Order(StringComparer.Ordinal)
                .Take(MostParts)
                .Select(part => ReadPassportPart(package, part, budget))
                .FirstOrDefault(passport => passport is not null);
        }
        catch (InvalidDataException e)
        {
            throw UnreadableFileException.Damaged("内容不完整或不合格式", e);
        }
    }

    /// <summary>The seal of a document as read, which outlives the passport.</summary>
    public static string? FindSeal(Document document) =>
        document
            .Traces.FirstOrDefault(trace =>
                trace.Kind == TraceKind.Bookmark && FigureBookmark.IsSealName(trace.Name)
            )
            ?.Name;

    private static bool IsCustomPart(string part) =>
        part.StartsWith(Parts, StringComparison.OrdinalIgnoreCase)
        && !part.Contains("Props", StringComparison.OrdinalIgnoreCase);

    private static Passport? ReadPassportPart(Package package, string part, ReadingBudget budget)
    {
        try
        {
            using var xml = package.OpenXmlPart(part);
            return xml.LocalName == "passport" && xml.NamespaceURI == PassportWriter.Namespace
                ? new PassportReader(xml, budget).ReadPassport()
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
