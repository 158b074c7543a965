using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Accuracy.Corpus;

/// <summary>How well the claims of a corpus agree with its audited truth.</summary>
public sealed class CorpusScore
{
    private CorpusScore(IReadOnlyList<CorpusDocument> documents, IReadOnlyList<TruthLine> truth)
    {
        Documents = documents;
        Matches =
        [
            .. truth
                .Where(line => line.Kinds.Count > 0)
                .Select(line => Match.Find(documents.Single(one => one.Name == line.File), line)),
        ];
    }

    public IReadOnlyList<CorpusDocument> Documents { get; }

    /// <summary>Every truth line that claims can state, in prose and in tables.</summary>
    public IReadOnlyList<Match> Matches { get; }

    public decimal Recall => Share(Matches, match => match.IsFound);

    public decimal VerdictAccuracy =>
        Share([.. Matches.Where(match => match.IsFound)], match => match.IsRight);

    public decimal InconsistenciesFound =>
        Share([.. Matches.Where(match => match.Truth.Verdict is "inconsistent" or "defect")], match =>
            match.IsRight
        );

    /// <summary>Claims that accuse, though the truth lists no error there.</summary>
    /// <remarks>
    /// The truth is no census, so each is to be judged by eye. A list that fails is told at its total and at its last part, and counts once.
    /// </remarks>
    public IReadOnlyList<(CorpusDocument Document, Claim Claim)> Alarms =>
        [
            .. Documents.SelectMany(document =>
                document
                    .Claims.Where(claim =>
                        Match.Bad.Contains(claim.Verdict)
                        && claim.Flaw != ClaimFlaw.ToldByTotal
                        && !IsKnown(document, claim)
                    )
                    .Select(claim => (document, claim))
            ),
        ];

    public decimal AlarmsPerTenThousandCharacters =>
        10_000m * Alarms.Count / Documents.Sum(document => document.Document.Text.Length);

    public static CorpusScore ScoreFolder(string folder) =>
        ScoreFolder(folder, PackLibrary.LoadPack(PackLibrary.Root));

    public static CorpusScore ScoreFolder(string folder, Pack pack)
    {
        var documents = Directory
            .EnumerateFiles(Path.Combine(folder, "text"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => CorpusDocument.Read(path, pack));
        return new CorpusScore([.. documents], TruthLine.Read(Path.Combine(folder, "truth.jsonl")));
    }

    private bool IsKnown(CorpusDocument document, Claim claim) =>
        Matches.Any(match =>
            match.Document == document
            && match.Truth.Verdict is "inconsistent" or "defect"
            && match.Truth.Kinds.Contains(claim.Kind)
            && match.Truth.Span(document.TextStart).Overlaps(claim.Span)
        );

    private static decimal Share(IReadOnlyList<Match> matches, Func<Match, bool> condition) =>
        matches.Count == 0 ? 100 : Math.Round(100m * matches.Count(condition) / matches.Count, 2);
}
