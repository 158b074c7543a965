namespace Youju.Checking.Tests.Claims;

/// <summary>The sentences of docs/phrases.md.</summary>
internal static class PhrasePage
{
    /// <summary>Each sentence with the relations that stand beside it.</summary>
    public static IEnumerable<(string Sentence, string Relations)> ReadRows() =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "phrases.md"))
            .Where(line =>
                line.StartsWith("| ", StringComparison.Ordinal)
                && !line.StartsWith("| 句子", StringComparison.Ordinal)
            )
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[2]));
}
