using Youju.Domain.Documents;

namespace Youju.Formats.Layout;

/// <summary>Tells headings from running text where the file's own styles do not.</summary>
public sealed class HeadingLevels(Document document)
{
    /// <summary>The level of the report's title.</summary>
    public const int Title = 0;

    private const int Longest = 60;

    private readonly Paragraph? title = document
        .Blocks.OfType<Paragraph>()
        .FirstOrDefault(paragraph => !string.IsNullOrWhiteSpace(document.SliceText(paragraph.Span)));

    /// <summary>The level from 1, <see cref="Title"/>, or null for running text.</summary>
    public int? FindLevel(Paragraph paragraph)
    {
        if (paragraph.Region != ParagraphRegion.Body)
            return null;
        if (paragraph.OutlineLevel is { } own)
            return own;
        var words = document.SliceText(paragraph.Span).Trim();
        if (words.Length is 0 or > Longest)
            return null;
        var label = NumberLabel.ReadAtStart(words);
        return label is null && ReferenceEquals(paragraph, title)
            ? Title
            : ClassifyLabel(label?.Style, words);
    }

    private static int? ClassifyLabel(LabelStyle? style, string words) =>
        style switch
        {
            LabelStyle.Part or LabelStyle.Chapter or LabelStyle.Chinese => 1,
            LabelStyle.BracketedChinese when !IsSentence(words) => 2,
            LabelStyle.Arabic when !IsSentence(words) => 3,
            _ => null,
        };

    private static bool IsSentence(string words) => words is [.., '。' or '；' or '，' or '：'];
}
