using System.Buffers;
using System.Text.RegularExpressions;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims;

/// <summary>Two amounts and the ratio that is told of them: 学生5,768人、教师412人，师生比为1:14; 省级与县级出资比80∶20.</summary>
/// <remarks>The sides of a ratio bear seldom the names of the amounts: only what fits is told.</remarks>
internal sealed partial class RatioReader(AnalysedText text)
{
    /// <summary>The amounts stand among so many figures before the ratio.</summary>
    private const int Reach = 8;

    private const int LongestLead = 14;
    private const int PatternMilliseconds = 1000;

    /// <summary>What the sides come to where they are shares: 70.3∶29.7.</summary>
    private const decimal Whole = 100;

    private static readonly SearchValues<char> Signs = SearchValues.Create(":：∶比");
    private static readonly SearchValues<char> Cues = SearchValues.Create("比按");

    public IEnumerable<Claim> ReadClaims() => FindSides().Select(ReadRatio).OfType<Claim>();

    private List<TextSpan> FindSides()
    {
        var found = new List<TextSpan>();
        foreach (var match in Sides().EnumerateMatches(text.Text))
            found.Add(new(match.Index, match.Length));
        return found;
    }

    private Claim? ReadRatio(TextSpan sides)
    {
        var sign = sides.Start + text.Text.AsSpan(sides.Start, sides.Length).IndexOfAny(Signs);
        var lead = text.Text.AsSpan(Math.Max(0, sides.Start - LongestLead)..(sign + 1));
        if (!lead.ContainsAny(Cues))
            return null;
        var (one, other) = (ReadSide(sides.Start, sign), ReadSide(sign + 1, sides.End));
        var amounts = FindAmounts(sides.Start);
        return amounts
            .SelectMany((later, at) => amounts.Skip(at + 1).Select(earlier => (earlier, later)))
            .Where(pair => pair.earlier.HasSameUnit(pair.later))
            .SelectMany(pair => Relate(one, other, pair.earlier.Figure, pair.later.Figure))
            .Where(relation => relation.Recalculate().Verdict.Holds())
            .Select(relation => WriteClaim(relation, sides))
            .FirstOrDefault();
    }

    private PrintedFigure ReadSide(int start, int end)
    {
        var number = PrintedNumber.ParseAtStart(text.Text.AsSpan(start..end))!.Value;
        var span = text.Prose.ToDocumentSpan(start, end);
        return new(span, number.Value, number.Grain, 1, Unit.None, Qualifier.Rounded);
    }

    /// <summary>The amounts before an offset in its paragraph, the nearest first.</summary>
    private List<Statement> FindAmounts(int offset)
    {
        var passage = text.Prose.FindPassageAt(offset);
        var end = text.FindIndexAt(offset);
        return
        [
            .. text
                .Statements.Skip(Math.Max(0, end - Reach))
                .Take(Math.Min(end, Reach))
                .Where(one => one.Passage == passage && !one.IsPercent && one.Figure.Value > 0)
                .Reverse(),
        ];
    }

    // 3:1 and 1:14 tell how often one goes into the other, 80∶20 what each is of both.
    private static IEnumerable<FigureRelation> Relate(
        PrintedFigure one,
        PrintedFigure other,
        PrintedFigure earlier,
        PrintedFigure later
    )
    {
        if (one.Value + other.Value == Whole)
            return [CreateShareOfBoth(one, earlier, later), CreateShareOfBoth(one, later, earlier)];
        var stated =
            other.Value == 1 ? one
            : one.Value == 1 ? other
            : null;
        return stated is null
            ? []
            :
            [
                FigureRelation.CreateQuotient(stated, earlier, later),
                FigureRelation.CreateQuotient(stated, later, earlier),
            ];
    }

    private static FigureRelation CreateShareOfBoth(
        PrintedFigure stated,
        PrintedFigure part,
        PrintedFigure rest
    ) =>
        new(
            stated with
            {
                Unit = Unit.Percent,
            },
            [part, rest],
            terms => Interval.ComputeShare(terms[0], terms[0] + terms[1]),
            true
        );

    private Claim WriteClaim(FigureRelation relation, TextSpan sides)
    {
        var result = relation.Recalculate();
        var terms = string.Join("、", relation.Terms.Select(FigureFormat.FormatFigure));
        return new(
            ClaimKind.Rate,
            "P67",
            result.Verdict,
            text.Prose.ToDocumentSpan(sides.Start, sides.End),
            relation.Stated,
            relation.Terms,
            [Proof.Compare($"{terms} 之比", result.Value, relation.Stated)]
        );
    }

    [GeneratedRegex(
        @"(?<![\d.,:：∶])\d{1,4}(\.\d{1,2})?[:：∶比]\d{1,4}(\.\d{1,2})?(?![\d.:：∶])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternMilliseconds
    )]
    private static partial Regex Sides();
}
