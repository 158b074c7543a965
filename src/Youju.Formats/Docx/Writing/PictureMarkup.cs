using System.Globalization;
using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>Writes pictures into a document: the drawing on its line, the relation to its part, the kinds of parts.</summary>
internal static class PictureMarkup
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006";
    private const int UnitsPerMillimetre = 36_000;
    private const int UnitsPerDegree = 60_000;

    /// <summary>The entries for the kinds of pictures, which stand among those of the package.</summary>
    public static string ComposeKinds(IReadOnlyList<DocxPicture> pictures) =>
        string.Concat(
            pictures
                .Select(picture => picture.Kind)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(kind =>
                    $"""<Default Extension="{kind}" ContentType="image/{(kind == "emf" ? "x-emf" : kind)}"/>"""
                )
        );

    /// <summary>The relations of the document to its pictures.</summary>
    public static string ComposeRelations(IReadOnlyList<DocxPicture> pictures, string office) =>
        string.Concat(
            pictures.Select(
                (picture, at) =>
                    $"""<Relationship Id="{NameRelation(at)}" Type="{office}/image" Target="{NamePart(picture, at)}"/>"""
            )
        );

    /// <summary>Where a picture lies, below the document.</summary>
    public static string NamePart(DocxPicture picture, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"media/picture{at + 1}.{picture.Kind}");

    /// <param name="words">What it shows, for those who cannot see it.</param>
    public static void WritePicture(Markup xml, DocxPicture picture, int at, ReadOnlySpan<char> words)
    {
        var (width, height) = (ToUnits(picture.WidthMillimetres), ToUnits(picture.HeightMillimetres));
        // The room on the line is that of the picture as it lies; what is turned keeps its own size.
        var isAcross = picture.Turn is 90 or 270;
        var (room, rise) = isAcross ? (height, width) : (width, height);
        xml.WriteRaw("""<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" """)
            .WriteMarkup($"""xmlns:wp="{Drawing}/wordprocessingDrawing">""")
            .WriteMarkup(
                $"""<wp:extent cx="{room}" cy="{rise}"/><wp:docPr id="{at + 1}" name="picture{at + 1}" descr="{words}"/>"""
            )
            .WriteMarkup($"""<a:graphic xmlns:a="{Drawing}/main"><a:graphicData uri="{Drawing}/picture">""")
            .WriteMarkup(
                $"""<pic:pic xmlns:pic="{Drawing}/picture"><pic:nvPicPr><pic:cNvPr id="{at + 1}" name="picture{at + 1}"/>"""
            )
            .WriteMarkup(
                $"""<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{NameRelation(at)}"/>"""
            )
            .WriteRaw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm");
        if (picture.Turn != 0)
            xml.WriteMarkup($""" rot="{picture.Turn * UnitsPerDegree}" """);
        xml.WriteMarkup($"""><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>""")
            .WriteRaw("""<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>""")
            .WriteRaw("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    private static string NameRelation(int at) =>
        string.Create(CultureInfo.InvariantCulture, $"rIdPicture{at + 1}");

    private static int ToUnits(decimal millimetres) => (int)(millimetres * UnitsPerMillimetre);
}
