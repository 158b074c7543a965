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
    /// <returns>What a gate says of each author that was fitted without him; of his own passages, not of spoilt ones.</returns>
    public static IReadOnlyList<JudgedDoubt> WriteGates(
        RelationWeights all,
        string output,
        string leftOut,
        IReadOnlyList<Author> authors
    )
    {
        var gates = authors
            .AsParallel()
            .AsOrdered()
            .Select(author => (Author: author, Gate: FitTable(authors.Where(other => other != author))))
            .ToList();
        var judged = gates
            .Where(pair => pair.Author.WritesPassages)
            .SelectMany(pair => JudgeAuthor(pair.Author, pair.Gate))
            .ToList();
        foreach (var (author, gate) in gates)
        {
            var others = judged.Where(one => one.Author != author.Name).ToList();
            WeightFile.Write(
                Path.Combine(leftOut, author.Name + ".yaml"),
                author.Weights.WithGate(gate, BarFit.Fit(others))
            );
        }

        WeightFile.Write(output, all.WithGate(FitTable(authors), BarFit.Fit(judged)));
        return judged;
    }

    private static IEnumerable<JudgedDoubt> JudgeAuthor(Author author, DoubtTable gate) =>
        author
            .Doubts.Where(doubt => doubt.IsPrinted)
            .Select(doubt => new JudgedDoubt(
                author.Name,
                doubt,
                gate.MeasureCertainty(doubt.Type, doubt.Features)
            ));

    private static DoubtTable FitTable(IEnumerable<Author> authors) =>
        DoubtFit.Fit([.. authors.SelectMany(author => author.Doubts)]);
}
