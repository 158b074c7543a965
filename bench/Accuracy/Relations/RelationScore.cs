using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Accuracy.Relations;

/// <summary>How well the check decides marked relations.</summary>
public sealed record RelationScore
{
    public int Marks { get; init; }

    public int Recognised { get; init; }

    public int DecidedRight { get; init; }

    public int Wrong { get; init; }

    public int WrongFound { get; init; }

    public int Accusations { get; init; }

    public int TrueAccusations { get; init; }

    /// <summary>What accuses a sentence in which nothing is wrong.</summary>
    public int FalseAlarms { get; init; }

    public int Questions { get; init; }

    public int Characters { get; init; }

    /// <summary>Questions about passages in which nothing is wrong.</summary>
    public int CleanQuestions { get; init; }

    public int CleanCharacters { get; init; }

    public static RelationScore operator +(RelationScore one, RelationScore other) =>
        new()
        {
            Marks = one.Marks + other.Marks,
            Recognised = one.Recognised + other.Recognised,
            DecidedRight = one.DecidedRight + other.DecidedRight,
            Wrong = one.Wrong + other.Wrong,
            WrongFound = one.WrongFound + other.WrongFound,
            Accusations = one.Accusations + other.Accusations,
            TrueAccusations = one.TrueAccusations + other.TrueAccusations,
            FalseAlarms = one.FalseAlarms + other.FalseAlarms,
            Questions = one.Questions + other.Questions,
            Characters = one.Characters + other.Characters,
            CleanQuestions = one.CleanQuestions + other.CleanQuestions,
            CleanCharacters = one.CleanCharacters + other.CleanCharacters,
        };

    /// <summary>The score of one passage, and a line for each miss and each false alarm.</summary>
    public static RelationScore OfPassage(MarkedPassage passage, CheckResult result, Action<string> tell)
    {
        var pairing = new Pairing(passage.Marks, result.Claims);
        var right = passage.Marks.Where(mark => IsRight(mark, pairing.FindClaim(mark))).ToList();
        var accusing = result.Claims.Where(claim => claim.IsAccusing()).ToList();
        var wrongPlaces = passage
            .Marks.Where(mark => !mark.Holds)
            .Select(mark => mark.FindSentence(passage.Text))
            .ToList();
        var untrue = accusing.Where(claim => !IsTrue(claim, passage, pairing, wrongPlaces)).ToList();
        var strayFindings = FindStrayFindings(
            result,
            [.. wrongPlaces, .. accusing.Select(claim => claim.Span)]
        );
        foreach (var mark in passage.Marks.Except(right))
            tell(DescribeMiss(passage, mark, pairing.FindClaim(mark)));
        foreach (var claim in untrue)
            tell($"  {passage.Id} FALSE {claim.Kind} {string.Join(" | ", claim.Proof)}");
        foreach (var finding in strayFindings)
            tell($"  {passage.Id} FALSE {finding.Rule} {finding.Message}");
        var questions = result.Claims.Count(claim => claim.Verdict == Verdict.Undecidable);
        var isClean = passage.Marks.All(mark => mark.Holds);
        return new()
        {
            Marks = passage.Marks.Count,
            Recognised = passage.Marks.Count(mark => pairing.FindClaim(mark) is not null),
            DecidedRight = right.Count,
            Wrong = passage.Marks.Count(mark => !mark.Holds),
            WrongFound = right.Count(mark => !mark.Holds),
            Accusations = accusing.Count,
            TrueAccusations = accusing.Count - untrue.Count,
            FalseAlarms = untrue.Count + strayFindings.Count,
            Questions = questions,
            Characters = passage.Text.Length,
            CleanQuestions = isClean ? questions : 0,
            CleanCharacters = isClean ? passage.Text.Length : 0,
        };
    }

    internal static bool IsRight(Mark mark, Claim? claim) =>
        claim is not null && (mark.Holds ? claim.Verdict.Holds() : claim.IsAccusing());

    private static bool IsTrue(
        Claim claim,
        MarkedPassage passage,
        Pairing pairing,
        List<TextSpan> wrongPlaces
    ) =>
        pairing.FindMark(claim) is { } mark
            ? passage.Marks.Any(other => !other.Holds && other.Span == mark.Span)
            : wrongPlaces.Any(place => place.Overlaps(claim.Span));

    private static List<Finding> FindStrayFindings(CheckResult result, List<TextSpan> known) =>
        [
            .. result.Findings.Where(finding =>
                finding.Severity > Severity.Info
                && (finding.Rule.StartsWith("FIG") || finding.Rule.StartsWith("TAB"))
                && finding.Verdict is not (Verdict.Rounding or Verdict.MixedPrecision)
                && !known.Any(place => place.Overlaps(finding.Span))
            ),
        ];

    private static string DescribeMiss(MarkedPassage passage, Mark mark, Claim? claim)
    {
        var verdict = claim is null
            ? "not recognised"
            : $"{claim.Kind} {claim.Verdict} {string.Join(" | ", claim.Proof)}";
        return $"  {passage.Id} {mark.Kind} {mark.Formula} {(mark.Holds ? "holds" : "wrong")} → {verdict}: {mark.QuoteWords(passage.Text)}";
    }
}
