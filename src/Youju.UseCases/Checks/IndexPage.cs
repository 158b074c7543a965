using Youju.Formats.Findings.Html;

namespace Youju.UseCases.Checks;

/// <summary>The page of a folder's results, by which a person opens each of them.</summary>
internal static class IndexPage
{
    public const string Name = "index.html";

    /// <param name="targets">The names of the results, in the order of the rows.</param>
    public static void WriteIndex(
        IReadOnlyList<BatchRow> rows,
        IReadOnlyList<string> targets,
        Stream output
    ) =>
        FindingsIndex.WritePage(
            [
                .. rows.Zip(targets, (row, target) =>
                    new IndexedResult(row.Name, row.Tally is null ? null : target, row.Tally, row.Trouble)
                    {
                        Card = row.Card,
                    }
                ),
            ],
            output
        );
}
