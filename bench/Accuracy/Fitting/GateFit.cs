using Youju.Checking.Relations.Doubts;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Accuracy.Fitting;

/// <summary>An author whom weights were fitted without, and what the search doubts in his passages by them.</summary>
/// <param name="WritesPassages">Whether these are whole passages: single sentences say nothing of how often figures are wrong.</param>
internal sealed record Author(
    string Name,
    RelationWeights Weights,
    IReadOnlyList<DoubtSample> Doubts,
    bool WritesPassages
);

/// <summary>Fits the gate and its bars on authors whom the search was not fitted on.</summary>
internal static class GateFit
{
    /// <summary>Writes the weights of all with a gate of all, and those without each author with a gate of the others.</summary>
    public static void WriteGates(
        RelationWeights all,
        string output,
        string leftOut,
        IReadOnlyList<Author> authors
    )
    {
        var judged = JudgeEach(authors);
        foreach (var author in authors)
        {
            var others = authors.Where(other => other != author).ToList();
            WeightFile.Write(
                Path.Combine(leftOut, author.Name + ".yaml"),
                author.Weights.WithGate(
                    FitTable(others),
                    BarFit.Fit([.. judged.Where(one => one.Author != author.Name)])
                )
            );
        }

        WeightFile.Write(output, all.WithGate(FitTable(authors), BarFit.Fit(judged)));
    }

    /// <summary>What a gate says of each author that was fitted without him; of his own passages, not of spoilt ones.</summary>
    public static IReadOnlyList<JudgedDoubt> JudgeEach(IReadOnlyList<Author> authors) =>
        [
            .. authors
                .Where(author => author.WritesPassages)
                .AsParallel()
                .AsOrdered()
                .SelectMany(author =>
                {
                    var gate = FitTable(authors.Where(other => other != author));
                    return author
                        .Doubts.Where(doubt => doubt.IsPrinted)
                        .Select(doubt => new JudgedDoubt(
                            author.Name,
                            doubt,
                            gate.MeasureCertainty(doubt.Type, doubt.Features)
                        ));
                }),
        ];

    private static DoubtTable FitTable(IEnumerable<Author> authors) =>
        DoubtFit.Fit([.. authors.SelectMany(author => author.Doubts)]);
}
