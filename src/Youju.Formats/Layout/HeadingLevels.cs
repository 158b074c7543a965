using Youju.Domain.Documents;

namespace Youju.Formats.Layout;

/// <summary>Tells headings from running text where the file's own styles do not.</summary>
public sealed class HeadingLevels(Document document)
{
    /// <summary>The level of the report's title.</summary>
    public const int Title = 0;

    private const int Longest = 60;
    private const string SentenceSigns = "。；，：";

    private static readonly Dictionary<LabelStyle, int> LevelsOfLabels = new()
    {
        [LabelStyle.Part] = 1,
        [LabelStyle.Chapter] = 1,
        [LabelStyle.Chinese] = 1,
        [LabelStyle.BracketedChinese] = 2,
        [LabelStyle.Arabic] = 3,
    };

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

    /// <summary>Whether a label opens a heading of the first level.</summary>
    internal static bool IsFirstLevel(LabelStyle? style) =>
        style is { } known && LevelsOfLabels.GetValueOrDefault(known) == 1;

    // Below the first level the words of an item may stand behind its label.
    private static int? ClassifyLabel(LabelStyle? style, string words) =>
        style is { } known
        && LevelsOfLabels.TryGetValue(known, out var level)
        && (level == 1 || !SentenceSigns.Contains(words[^1]))
            ? level
            : null;
}
