using Youju.Domain.Documents;

namespace Youju.Formats.Docx.Reading.Styles;

/// <summary>What <c>w:pPr</c> says of a paragraph; null where it says nothing. Lengths are twentieths of a point.</summary>
internal sealed record ParagraphShape
{
    /// <summary>Numbering id 0 takes an inherited number away.</summary>
    public const int NoNumbering = 0;

    public static ParagraphShape Plain { get; } = new();

    public string? Style { get; init; }
    public int? Numbering { get; init; }
    public int? NumberingLevel { get; init; }

    /// <summary>From 0; 9 is running text.</summary>
    public int? Outline { get; init; }

    public Alignment? Alignment { get; init; }
    public int? FirstLine { get; init; }

    /// <summary>Hundredths of a character.</summary>
    public int? FirstLineCharacters { get; init; }

    /// <summary>The fixed distance of lines; 0 where it is said to follow the font.</summary>
    public int? ExactLine { get; init; }

    /// <summary>The section whose last paragraph this is.</summary>
    public PageLayout? Section { get; init; }

    public ParagraphShape Over(ParagraphShape below) => new()
    {
        Style = Style ?? below.Style,
        Numbering = Numbering ?? below.Numbering,
        NumberingLevel = NumberingLevel ?? below.NumberingLevel,
        Outline = Outline ?? below.Outline,
        Alignment = Alignment ?? below.Alignment,
        FirstLine = FirstLine ?? below.FirstLine,
        FirstLineCharacters = FirstLineCharacters ?? below.FirstLineCharacters,
        ExactLine = ExactLine ?? below.ExactLine,
        Section = Section,
    };

    /// <summary>Reads <c>w:pPr</c>, on which the cursor stands; marks of the paragraph's own sign are left out.</summary>
    public static ParagraphShape Read(WordCursor cursor)
    {
        var shape = Plain;
        var scope = cursor.Enter();
        while (cursor.Next(scope))
        {
            switch (cursor.Name)
            {
                case "pStyle": shape = shape with { Style = cursor.Value }; break;
                case "numId": shape = shape with { Numbering = cursor.Number("val") }; break;
                case "ilvl": shape = shape with { NumberingLevel = cursor.Number("val") }; break;
                case "outlineLvl": shape = shape with { Outline = cursor.Number("val") }; break;
                case "jc": shape = shape with { Alignment = AlignmentOf(cursor.Value) }; break;
                case "ind": shape = shape.WithIndent(cursor); break;
                case "spacing": shape = shape with { ExactLine = LineOf(cursor) ?? shape.ExactLine }; break;
                case "sectPr": shape = shape with { Section = SectionLayout.Read(cursor) }; break;
                case "rPr" or "pPrChange" or "numberingChange": cursor.Skip(); break;
            }
        }

        return shape;
    }

    public ParagraphShape WithIndent(WordCursor cursor) => this with
    {
        FirstLine = -cursor.Number("hanging") ?? cursor.Number("firstLine") ?? FirstLine,
        FirstLineCharacters = -cursor.Number("hangingChars") ?? cursor.Number("firstLineChars") ?? FirstLineCharacters,
    };

    private static int? LineOf(WordCursor cursor) =>
        cursor.Number("line") is not { } line ? null : cursor.Attribute("lineRule") == "exact" ? line : 0;

    private static Alignment? AlignmentOf(string? value) => value switch
    {
        "left" or "start" => Domain.Documents.Alignment.Start,
        "center" => Domain.Documents.Alignment.Centre,
        "right" or "end" => Domain.Documents.Alignment.End,
        "both" or "distribute" => Domain.Documents.Alignment.Justified,
        _ => null,
    };
}
