using Youju.Domain.Documents;
using Youju.Formats.Docx.Elements;

namespace Youju.Formats.Docx.Reading.Styles;

/// <summary>What <c>w:pPr</c> says of a paragraph; null where it says nothing. Lengths are twentieths of a point.</summary>
internal sealed class ParagraphShape
{
    /// <summary>Numbering id 0 takes an inherited number away.</summary>
    public const int NoNumbering = 0;

    private static readonly HashSet<string> NotOfParagraph = ["pPrChange", "numberingChange"];

    private static readonly Dictionary<string, Alignment> Alignments = new(StringComparer.Ordinal)
    {
        ["left"] = Domain.Documents.Alignment.Start,
        ["start"] = Domain.Documents.Alignment.Start,
        ["center"] = Domain.Documents.Alignment.Centre,
        ["right"] = Domain.Documents.Alignment.End,
        ["end"] = Domain.Documents.Alignment.End,
        ["both"] = Domain.Documents.Alignment.Justified,
        ["distribute"] = Domain.Documents.Alignment.Justified,
    };

    public static ParagraphShape Plain { get; } = new();

    public string? Style { get; private set; }
    public int? Numbering { get; private set; }
    public int? NumberingDepth { get; private set; }

    /// <summary>From 0; 9 is running text.</summary>
    public int? Outline { get; private set; }

    public Alignment? Alignment { get; private set; }
    public int? FirstLine { get; private set; }

    /// <summary>Hundredths of a character.</summary>
    public int? FirstLineCharacters { get; private set; }

    /// <summary>The fixed distance of lines; 0 where it is said to follow the font.</summary>
    public int? ExactLine { get; private set; }

    /// <summary>Whether the paragraph's own sign is deleted or hidden; not inherited.</summary>
    public bool IsSignRemoved { get; private set; }

    /// <summary>The section whose last paragraph this is.</summary>
    public PageSetup? Section { get; private set; }

    public ParagraphShape InheritFrom(ParagraphShape below) =>
        ReferenceEquals(this, Plain) ? below
        : ReferenceEquals(below, Plain) ? this
        : FillFrom(below);

    private ParagraphShape FillFrom(ParagraphShape below) =>
        new()
        {
            Style = Style ?? below.Style,
            Numbering = Numbering ?? below.Numbering,
            NumberingDepth = NumberingDepth ?? below.NumberingDepth,
            Outline = Outline ?? below.Outline,
            Alignment = Alignment ?? below.Alignment,
            FirstLine = FirstLine ?? below.FirstLine,
            FirstLineCharacters = FirstLineCharacters ?? below.FirstLineCharacters,
            ExactLine = ExactLine ?? below.ExactLine,
            Section = Section,
        };

    /// <summary>Reads <c>w:pPr</c>, on which the cursor stands; marks of the paragraph's own sign are left out.</summary>
    public static ParagraphShape ReadShape(WordCursor cursor)
    {
        var shape = new ParagraphShape();
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (NotOfParagraph.Contains(cursor.Name))
                cursor.SkipElement();
            else
                shape.ReadElement(cursor);
        }

        return shape;
    }

    private void ReadElement(WordCursor cursor)
    {
        switch (cursor.Name)
        {
            case "pStyle":
                Style = cursor.Value;
                break;
            case "numId":
                Numbering = cursor.ReadNumber("val");
                break;
            case "ilvl":
                NumberingDepth = cursor.ReadNumber("val");
                break;
            case "outlineLvl":
                Outline = cursor.ReadNumber("val");
                break;
            case "jc":
                Alignment = ParseAlignment(cursor.Value);
                break;
            case "ind":
                ReadIndent(cursor);
                break;
            case "spacing":
                ExactLine = ReadExactLine(cursor) ?? ExactLine;
                break;
            case "rPr":
                IsSignRemoved = ReadSign(cursor);
                break;
            case "sectPr":
                Section = SectionLayout.ReadPageLayout(cursor);
                break;
        }
    }

    private static bool ReadSign(WordCursor cursor)
    {
        var isRemoved = false;
        var scope = cursor.EnterElement();
        while (cursor.MoveToNext(scope))
        {
            if (cursor.Name == "rPrChange")
                cursor.SkipElement();
            else
                isRemoved |= cursor.Name == "del" || (cursor.Name == "vanish" && cursor.IsOn);
        }

        return isRemoved;
    }

    private void ReadIndent(WordCursor cursor)
    {
        FirstLine = ReadIndent(cursor, "hanging", "firstLine") ?? FirstLine;
        FirstLineCharacters = ReadIndent(cursor, "hangingChars", "firstLineChars") ?? FirstLineCharacters;
    }

    private static int? ReadIndent(WordCursor cursor, string outward, string inward) =>
        -cursor.ReadNumber(outward) ?? cursor.ReadNumber(inward);

    private static int? ReadExactLine(WordCursor cursor) =>
        cursor.ReadNumber("line") is not { } line ? null
        : cursor.ReadAttribute("lineRule") == "exact" ? line
        : 0;

    private static Alignment? ParseAlignment(string? value) =>
        Alignments.TryGetValue(value ?? "", out var alignment) ? alignment : null;
}
