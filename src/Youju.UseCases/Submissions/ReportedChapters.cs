using Youju.Packs.Definitions;

namespace Youju.UseCases.Submissions;

/// <summary>Which chapter of a report words stand in.</summary>
/// <param name="report">The report as it is printed, a line for each paragraph.</param>
internal sealed class ReportedChapters(Pack pack, string report)
{
    // 六、 or （六） before the title.
    private const int LongestNumber = 5;

    private readonly string[] lines = report.Split('\n');

    /// <summary>The key of the chapter; null where the words stand nowhere, or before the first chapter.</summary>
    public string? FindChapter(string quote)
    {
        var words = quote.Trim();
        if (words.Length == 0)
            return null;
        var at = Array.FindIndex(lines, line => line.Contains(words, StringComparison.Ordinal));
        return at < 0
            ? null
            : lines.Take(at + 1).Reverse().Select(NameChapter).FirstOrDefault(key => key is not null);
    }

    private string? NameChapter(string line) =>
        pack
            .Report.Chapters.FirstOrDefault(chapter =>
                line.Length <= chapter.Title.Length + LongestNumber
                && line.TrimEnd().EndsWith(chapter.Title, StringComparison.Ordinal)
            )
            ?.Key;
}
