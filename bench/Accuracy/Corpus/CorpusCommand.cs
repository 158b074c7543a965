using Youju.Accuracy.Fitting;
using Youju.Packs.Library;

namespace Youju.Accuracy.Corpus;

/// <summary>Prints the score of a corpus for a person who wants to improve it.</summary>
public static class CorpusCommand
{
    /// <param name="weights">A file of weights that are tried; null for those of the pack.</param>
    public static int Run(string folder, bool listMisses, string? weights)
    {
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        var score = CorpusScore.ScoreFolder(
            folder,
            weights is null ? pack : pack with { RelationWeights = WeightFile.Read(weights) }
        );
        PrintKinds("prose", [.. score.Matches.Where(match => !match.IsOfTable)]);
        PrintKinds("tables", [.. score.Matches.Where(match => match.IsOfTable)]);
        Console.WriteLine(
            $"recall {score.Recall} %  verdicts {score.VerdictAccuracy} %  "
                + $"inconsistencies {score.InconsistenciesFound} %  alarms {score.Alarms.Count} "
                + $"= {score.AlarmsPerTenThousandCharacters:F2} per 10 000 characters"
        );
        Console.WriteLine(
            $"claims {score.Documents.Sum(document => document.Claims.Count)}: "
                + string.Join(", ", CountVerdicts(score))
        );
        if (listMisses)
            PrintMisses(score);
        PrintAlarms(score);
        return 0;
    }

    private static IEnumerable<string> CountVerdicts(CorpusScore score) =>
        score
            .Documents.SelectMany(document => document.Claims)
            .GroupBy(claim => (claim.Kind, claim.Verdict))
            .OrderBy(group => group.Key)
            .Select(group => $"{group.Key.Kind} {group.Key.Verdict} {group.Count()}");

    private static void PrintKinds(string title, IReadOnlyList<Match> matches)
    {
        foreach (var kind in matches.GroupBy(match => match.Truth.Kind))
        {
            Console.WriteLine(
                $"{title, -7} {kind.Key, -8} stated {kind.Count(), 3}  recognised "
                    + $"{kind.Count(match => match.IsFound), 3}  right "
                    + $"{kind.Count(match => match.IsRight), 3}"
            );
        }
    }

    private static void PrintMisses(CorpusScore score)
    {
        foreach (var match in score.Matches.Where(match => !match.IsRight))
        {
            var truth = match.Truth;
            Console.WriteLine(
                $"{(match.IsFound ? "WRONG" : "MISS ")} {truth.File} {truth.Kind} "
                    + $"{truth.Verdict} stated {truth.Stated} computed {truth.Computed}: {truth.Why}"
            );
            Console.WriteLine($"      {match.Document.Quote(truth.Span(match.Document.TextStart))}");
            if (match.Claim is { } claim)
                Console.WriteLine($"      {claim.Kind} {claim.Verdict} {string.Join(" | ", claim.Proof)}");
        }
    }

    private static void PrintAlarms(CorpusScore score)
    {
        foreach (var (document, claim) in score.Alarms)
        {
            Console.WriteLine(
                $"ALARM {document.Name} {claim.Kind} {claim.Pattern} {claim.Verdict}: {string.Join(" | ", claim.Proof)}"
            );
            Console.WriteLine($"      {document.Quote(claim.Span)}");
        }
    }
}
