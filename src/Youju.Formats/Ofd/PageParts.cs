using System.Xml;
using Youju.Formats.Pdf.Pages;
using Youju.Formats.Reading;

namespace Youju.Formats.Ofd;

/// <summary>Reads a page with the templates that lie below it.</summary>
internal sealed class PageParts(Package package, OfdBook book, ReadingBudget budget)
{
    private const int MostStrokes = 20_000;

    private readonly List<Glyph> glyphs = [];
    private readonly List<Stroke> strokes = [];
    private readonly List<string> templates = [];
    private OfdBox sheet = book.Sheet;
    private OfdPlacing placing = new(0, 0, [1, 0, 0, 1, 0, 0]);
    private double size;
    private bool isFilled;
    private int run;

    /// <summary>The page; null where it has no letter, as where it is one picture.</summary>
    public PageContent? ReadPage(string part, int number)
    {
        ReadPart(part);
        // A template has no template of its own.
        foreach (var template in templates.ToList())
            if (book.Templates.TryGetValue(template, out var below))
                ReadPart(below);
        var (width, height) = (
            sheet.Width * OfdBox.PointsPerMillimetre,
            sheet.Height * OfdBox.PointsPerMillimetre
        );
        var page = new Area(0, 0, width, height);
        return glyphs.Count == 0
            ? null
            : new(
                number,
                new PageTurn(0, width, height),
                [.. glyphs.Where(glyph => page.ContainsPoint(glyph.Area.CentreX, glyph.Area.CentreY))],
                strokes.Count > MostStrokes ? [] : strokes,
                HasUnextractedText: false
            );
    }

    private void ReadPart(string part)
    {
        using var reader = package.OpenXmlPart(part);
        while (!reader.EOF)
        {
            budget.CheckDepth(reader.Depth);
            if (reader.NodeType != XmlNodeType.Element || !TakeElement(reader))
                reader.Read();
        }
    }

    /// <returns>Whether the reader stands behind the element.</returns>
    private bool TakeElement(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "PhysicalBox":
                sheet = OfdBox.ParseNumbers(reader.ReadElementContentAsString()) ?? sheet;
                return true;
            case "Template" when reader.GetAttribute("TemplateID") is { } template:
                templates.Add(template);
                return false;
            case "TextObject" or "PathObject":
                BeginObject(reader);
                return IsHidden(reader);
            case "TextCode":
                TakeLetters(reader);
                return true;
            case "AbbreviatedData":
                strokes.AddRange(
                    OfdLines.FindStrokes(reader.ReadElementContentAsString(), placing, isFilled)
                );
                return true;
            default:
                return false;
        }
    }

    private void BeginObject(XmlReader reader)
    {
        budget.CheckTime();
        placing = OfdPlacing.FromAttributes(reader, sheet);
        size = OfdBox.ListNumbers(reader.GetAttribute("Size")) is [> 0 and < 1000 and var height]
            ? height
            : 3.5;
        isFilled = reader.GetAttribute("Fill") == "true";
        run++;
    }

    private static bool IsHidden(XmlReader reader)
    {
        if (reader.GetAttribute("Visible") != "false")
            return false;
        reader.Skip();
        return true;
    }

    private void TakeLetters(XmlReader reader)
    {
        foreach (var glyph in new OfdLetters(placing, size, run).ReadLetters(reader))
        {
            budget.SpendText(1);
            glyphs.Add(glyph);
        }
    }
}
