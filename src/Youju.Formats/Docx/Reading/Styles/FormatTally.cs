using Youju.Domain.Documents;

namespace Youju.Formats.Docx.Reading.Styles;

/// <summary>Finds the format that most letters of a paragraph have.</summary>
internal sealed class FormatTally
{
    private const int MostFormats = 16;

    // Most paragraphs have one format only, which takes no list.
    private RunFormat first;
    private int firstLength;
    private List<(RunFormat Format, int Length)>? others;

    public void AddRunFormat(RunFormat format, int length)
    {
        if (length == 0)
            return;
        if (firstLength == 0)
            first = format;
        if (format == first)
            firstLength += length;
        else
            AddOtherFormat(format, length);
    }

    /// <param name="otherwise">The format of a paragraph without letters.</param>
    public ParagraphFormat DescribeParagraph(ParagraphShape shape, RunFormat otherwise)
    {
        var format = FindDominant() ?? otherwise;
        var size = format.HalfPoints / 2m;
        return new(
            format.Font,
            size,
            shape.Alignment,
            MeasureIndent(shape, size),
            shape.ExactLine is > 0 and var line ? line / 20m : null,
            format.Bold ?? false
        );
    }

    private void AddOtherFormat(RunFormat format, int length)
    {
        others ??= [];
        var at = others.FindIndex(entry => entry.Format == format);
        if (at >= 0)
            others[at] = (format, others[at].Length + length);
        else if (others.Count < MostFormats)
            others.Add((format, length));
    }

    private RunFormat? FindDominant()
    {
        if (firstLength == 0)
            return null;
        if (others is null)
            return first;
        var (format, length) = others.MaxBy(entry => entry.Length);
        return length > firstLength ? format : first;
    }

    private static decimal? MeasureIndent(ParagraphShape shape, decimal? size)
    {
        if (shape.FirstLineCharacters is { } hundredths && hundredths != 0)
            return hundredths / 100m;
        if (shape.FirstLine is not { } twips)
            return null;
        return size is > 0 ? decimal.Round(twips / (size.Value * 20), 2) : null;
    }
}
