namespace Youju.Domain.Documents;

/// <summary>The shapes in which a paragraph is numbered.</summary>
public enum LabelStyle
{
    /// <summary>第一部分</summary>
    Part,

    /// <summary>第一章</summary>
    Chapter,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1. 1． 1、</summary>
    Arabic,

    /// <summary>（1） 1）</summary>
    BracketedArabic,

    /// <summary>①</summary>
    Circled,

    /// <summary>1.1 or 1.2.3; the number is that of the last part.</summary>
    Decimal,

    /// <summary>第一， 第一、</summary>
    Ordinal,

    /// <summary>一是 一要</summary>
    Item,

    /// <summary>首先 其次 再次 最后</summary>
    Sequence,
}

/// <summary>The number at the start of a paragraph.</summary>
/// <param name="Number">From 1; 最后 is <see cref="Last"/>.</param>
/// <param name="Span">Number and separator in the document's text, without the white space around them.</param>
/// <param name="Separator">What parts number and words: 、 . ． ） or nothing.</param>
public sealed record NumberLabel(LabelStyle Style, int Number, TextSpan Span, string Separator)
{
    /// <summary>The number of 最后, which closes a series of any length.</summary>
    public const int Last = int.MaxValue;

    /// <summary>Whether the style belongs to the ladder of headings (GB/T 9704) rather than to a series inside running text.</summary>
    public bool IsHeadingStyle => Style < LabelStyle.Ordinal;

    /// <summary>The label at the start of <paramref name="paragraph"/>, or null where its words begin at once.</summary>
    public static NumberLabel? ReadAtStart(string text, TextSpan paragraph)
    {
        var start = paragraph.Start;
        while (start < paragraph.End && char.IsWhiteSpace(text[start]))
            start++;
        return start == paragraph.End ? null : new NumberLabelReader(text, start, paragraph.End).ReadLabel();
    }

    public static NumberLabel? ReadAtStart(string text) => ReadAtStart(text, new TextSpan(0, text.Length));
}
