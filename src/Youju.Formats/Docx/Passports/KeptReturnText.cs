using System.Text;
using System.Xml;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Reading;
using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Passports;

/// <summary>The words of a document as people have edited them, beside those that were composed: a text that a dossier keeps.</summary>
/// <param name="Composed">The passport of the document as the dossier gave it then.</param>
/// <param name="Hand">What people made of it.</param>
public sealed record KeptReturnText(Passport Composed, Wording Hand)
{
    private const string Namespace = "urn:youju:returned:1";

    private static readonly XmlReaderSettings Hardened = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <summary>As text; a paragraph or a row of a table has a line of its own.</summary>
    public string FormatText()
    {
        using var bytes = new MemoryStream();
        using (var xml = new Markup(bytes, Escapes.Xml))
        {
            xml.WriteMarkup($"""<returned xmlns="{Namespace}">""");
            PassportWriter.WritePassport(xml, Composed);
            PassportWriter.WritePassport(xml, Composed with { Wording = Hand });
            xml.WriteRaw("</returned>");
        }

        return Encoding
                .UTF8.GetString(bytes.ToArray())
                .Replace("<passport", "\n<passport", StringComparison.Ordinal)
                .Replace("</p>", "</p>\n", StringComparison.Ordinal)
                .Replace("</r>", "</r>\n", StringComparison.Ordinal) + "\n";
    }

    /// <summary>Reads what <see cref="FormatText"/> wrote; null for anything else.</summary>
    public static KeptReturnText? ParseText(string text)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), Hardened);
            var budget = new ReadingBudget(ReadingLimits.Default);
            var (composed, hand) = (ReadNext(xml, budget), ReadNext(xml, budget));
            return composed is null || hand is null ? null : new(composed, hand.Wording);
        }
        catch (Exception e) when (e is XmlException or UnreadableFileException)
        {
            return null;
        }
    }

    private static Passport? ReadNext(XmlReader xml, ReadingBudget budget)
    {
        if (!xml.ReadToFollowing("passport", PassportWriter.Namespace))
            return null;
        using var inner = xml.ReadSubtree();
        inner.MoveToContent();
        return new PassportReader(inner, budget).ReadPassport();
    }
}
