namespace Youju.UseCases.Tests.Papers;

/// <summary>A paper of samples/papers, the unit whose it is, and what a careful person takes from it into the year 2025.</summary>
internal sealed record Paper(string File, string Unit, IReadOnlyList<Statement> Statements)
{
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("YOUJU_PAPERS")
        ?? Path.Combine(RepositoryFiles.Root, "samples", "papers");

    /// <summary>Packs of its own, to measure what is taken without the words that only this paper uses; none as a rule.</summary>
    public IReadOnlyList<string> Packs =>
        Environment.GetEnvironmentVariable("YOUJU_PAPER_PACKS") is { Length: > 0 } folder
        && Path.Combine(folder, File, "cn") is var own
        && Directory.Exists(own)
            ? [own]
            : [];

    public static IReadOnlyList<Paper> ReadAll() =>
        [
            .. System
                .IO.File.ReadLines(Path.Combine(Folder, "expected.tsv"))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .GroupBy(cells => (File: cells[0], Unit: cells[1]))
                .Select(paper => new Paper(
                    paper.Key.File,
                    paper.Key.Unit,
                    [.. paper.Select(cells => new Statement(cells[2], cells[3..]))]
                )),
        ];
}

/// <summary>One thing that a paper says: what it is about, and at last its value.</summary>
/// <param name="Kind">Where it belongs: named, project, economic, record …</param>
internal sealed record Statement(string Kind, string[] Words)
{
    public string Expected => Words[^1];

    public override string ToString() => $"{Kind} {string.Join(' ', Words)}";
}
