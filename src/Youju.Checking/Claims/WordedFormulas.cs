using System.Text.RegularExpressions;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>Figures behind the formula that yields them, told in words: 本年支出减去基本支出，为4,775.86万元; 结余／（年初结余＋收入）＝10.82%.</summary>
internal sealed partial class WordedFormulas(AnalysedText text)
{
    private const int LongestFormula = 60;
    private const int LongestName = 24;
    private const int ShortestName = 2;
    private const int MostBefore = 80;
    private const int PatternMilliseconds = 1000;

    public IEnumerable<Claim> ReadClaims()
    {
        for (var index = 1; index < text.Statements.Count; index++)
        {
            var statement = text.Statements[index];
            var start = Math.Max(text.Statements[index - 1].End, statement.Start - LongestFormula);
            var words = text.Text[start..statement.Start];
            if (ReadDifference(statement, words) is { } difference)
                yield return difference;
            if (ReadRatio(statement, words) is { } ratio)
                yield return ratio;
        }
    }

    private Claim? ReadDifference(Statement statement, string words)
    {
        if (Difference().Match(words) is not { Success: true } match)
            return null;
        return TellFormula(
            statement,
            ClaimKind.Difference,
            [match.Groups["whole"].Value, match.Groups["part"].Value],
            terms => terms[0] - terms[1],
            named => $"{named[0]} - {named[1]}"
        );
    }

    private Claim? ReadRatio(Statement statement, string words)
    {
        if (!statement.IsPercent || Ratio().Match(words) is not { Success: true } match)
            return null;
        string[] names =
        [
            match.Groups["part"].Value,
            .. match.Groups["whole"].Captures.Select(capture => capture.Value),
        ];
        return TellFormula(
            statement,
            ClaimKind.Rate,
            names,
            terms => Interval.ComputeShare(terms[0], terms.Skip(1).Aggregate((one, other) => one + other)),
            named => $"{named[0]} ÷ ({string.Join(" + ", named[1..])})"
        );
    }

    /// <summary>Null where a name is called by no figure before, or where several figures that bear it may be meant.</summary>
    private Claim? TellFormula(
        Statement statement,
        ClaimKind kind,
        string[] names,
        IntervalFormula formula,
        Func<string[], string> describe
    )
    {
        var found = Array.ConvertAll(names, name => FindNamed(statement, name));
        if (Array.Exists(found, figures => figures.Count == 0))
            return null;
        var terms = Array.ConvertAll(found, figures => figures[0]);
        var isRate = kind == ClaimKind.Rate;
        var result = new FigureRelation(
            statement.Figure,
            [.. terms.Select(term => term.Figure)],
            formula,
            isRate
        ).Recalculate();
        var isCertain =
            Array.TrueForAll(found, figures => figures.Count == 1) && HaveOneUnit(statement, terms);
        if (!result.Verdict.Holds() && !isCertain)
            return null;
        return new(
            kind,
            "P64",
            result.Verdict,
            AnalysedText.UniteFigureSpans(terms[^1], statement),
            statement.Figure,
            [.. terms.Select(term => term.Figure)],
            [Proof.Compare(describe(Array.ConvertAll(terms, Proof.Named)), result.Value, statement.Figure)]
        )
        {
            Repair = Proof.Repair(result, statement.Figure),
            Subject = statement.Label,
        };
    }

    private static bool HaveOneUnit(Statement statement, Statement[] terms) =>
        Array.TrueForAll(terms, term => term.Figure.Unit == terms[0].Figure.Unit)
        && (statement.IsPercent || statement.Figure.Unit == terms[0].Figure.Unit);

    /// <summary>The levels before that bear a name directly, the nearest first, those of one value once.</summary>
    private List<Statement> FindNamed(Statement statement, string name)
    {
        var called = Simplify(name);
        return called.Length < ShortestName
            ? []
            :
            [
                .. text.FindStatementsBefore(statement, one => statement.Index - one.Index <= MostBefore)
                    .Where(one => one is { IsPercent: false } && IsCalled(one, called))
                    .DistinctBy(one => one.Figure.Nominal),
            ];
    }

    private bool IsCalled(Statement one, string name)
    {
        var start = Math.Max(one.Passage.Start, one.Start - LongestName);
        return Simplify(text.Text[start..one.Start]).EndsWith(name, StringComparison.Ordinal);
    }

    // 年末结转和结余, 年末结转结余; 下达数, 下达.
    private static string Simplify(string words) =>
        words.Replace("和", "", StringComparison.Ordinal).TrimEnd('数', '额', '为', '的', '：');

    [GeneratedRegex(
        @"(?<![\p{L}])(?<whole>\p{L}{2,14}?)(?:减去|扣除|减掉|减)(?<part>\p{L}{2,14}?)(?:[，,]?即\p{L}{2,12}?)?[，,]?(?:为|等于|即为|尚有|尚余|余|剩|结余|得)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternMilliseconds
    )]
    private static partial Regex Difference();

    [GeneratedRegex(
        @"(?<![\p{L}])(?<part>\p{L}{2,14})\s*[／/÷]\s*(?:[（(](?<whole>\p{L}{2,14})(?:\s*[＋+]\s*(?<whole>\p{L}{2,14}))*[）)]"
            + @"|(?<whole>\p{L}{2,14}))\s*(?:×100%)?\s*[＝=]\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternMilliseconds
    )]
    private static partial Regex Ratio();
}
