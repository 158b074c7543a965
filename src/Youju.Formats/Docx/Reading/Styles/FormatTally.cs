using Youju.Domain.Documents;

namespace Youju.Formats.Docx.Reading.Styles;

/// <summary>Finds the format that most letters of a paragraph have.</summary>
internal sealed class FormatTally
{
    private const int MostFormats = 16;

    private readonly List<(RunFormat Format, int Length)> tallied = [];

    public void Add(RunFormat format, int length)
    {
        if (length == 0) return;
        var at = tallied.FindIndex(entry => entry.Format == format);
        if (at >= 0) tallied[at] = (format, tallied[at].Length + length);
        else if (tallied.Count < MostFormats) tallied.Add((format, length));
    }

    /// <param name="otherwise">The format of a paragraph without letters.</param>
    public ParagraphFormat Describe(ParagraphShape shape, RunFormat otherwise)
    {
        var format = tallied.Count == 0 ? otherwise : tallied.MaxBy(entry => entry.Length).Format;
        var size = format.HalfPoints / 2m;
        return new(format.Font, size, shape.Alignment, Indent(shape, size), shape.ExactLine is > 0 and var line ? line / 20m : null, format.Bold ?? false);
    }

    private static decimal? Indent(ParagraphShape shape, decimal? size)
    {
        if (shape.FirstLineCharacters is { } hundredths && hundredths != 0) return hundredths / 100m;
        if (shape.FirstLine is not { } twips) return null;
        return size is > 0 ? decimal.Round(twips / (size.Value * 20), 2) : null;
    }
}
