using Youju.Checking.Relations.Stems;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>Totals that name the paragraphs whose figures they add: 高血压：在管4,126人…; 糖尿病：在管1,508人…; 高血压、糖尿病在管人数合计5,634人.</summary>
internal sealed class HeadedTotals(AnalysedText text, StemFinder stems)
{
    /// <summary>The paragraphs stand no farther before their total.</summary>
    private const int FarthestPassage = 12;

    private const int LongestName = 16;
    private const int ShortestName = 2;

    private static readonly StemSet Totals = StemSet.FromClass(StemClass.StrongTotal);
    private static readonly char[] Joints = ['、', '和', '与'];

    public IEnumerable<Claim> ReadClaims() => text.Statements.Select(ReadTotal).OfType<Claim>();

    private Claim? ReadTotal(Statement total)
    {
        if (!stems.FindStems(total.Lead).EndsAt(total.Lead.Length, Totals))
            return null;
        var names = ReadWords(total).Split(Joints);
        if (names.Length < 2 || FindPassage(total, head => StartsWith(names[^1], head)) is not { } last)
            return null;
        var measure = names[^1][ReadHead(last).Length..];
        Statement?[] parts =
        [
            .. names[..^1].Select(name => FindPart(FindPassage(total, head => head == name), total, measure)),
            FindPart(last, total, measure),
        ];
        return Array.TrueForAll(parts, part => part is not null && part.Lead == parts[^1]?.Lead)
            ? WriteClaim(total, [.. parts.OfType<Statement>()])
            : null;
    }

    private string ReadWords(Statement total)
    {
        var words = text.Text.AsSpan(Math.Min(total.Passage.Body, total.Start)..total.Start);
        return words[(words.LastIndexOfAny('。', '；') + 1)..].ToString();
    }

    /// <summary>The only paragraph before whose head is one that is asked for.</summary>
    private Passage? FindPassage(Statement total, Predicate<string> isAsked)
    {
        var headed = text
            .Prose.Passages.Skip(Math.Max(0, total.Passage.Index - FarthestPassage))
            .TakeWhile(passage => passage.Index < total.Passage.Index)
            .Where(passage => ReadHead(passage) is { Length: >= ShortestName } head && isAsked(head))
            .ToList();
        return headed.Count == 1 ? headed[0] : null;
    }

    // 高血压：在管4,126人.
    private string ReadHead(Passage passage)
    {
        var words = text.Prose.SliceBody(passage);
        var end = words.IndexOfAny("：，。；、");
        return end is >= 0 and <= LongestName && words[end] == '：' ? words[..end].ToString() : "";
    }

    // 在管人数 is what 在管 counts.
    private Statement? FindPart(Passage? passage, Statement total, string measure) =>
        passage is null
            ? null
            : text.FindStatementsBetween(passage.Start, passage.End)
                .FirstOrDefault(one =>
                    one.HasSameUnit(total)
                    && one is { Lead.Length: >= ShortestName, Figure.Qualifier: Qualifier.Rounded }
                    && StartsWith(measure, one.Lead)
                );

    private static bool StartsWith(string words, string start) =>
        words.StartsWith(start, StringComparison.Ordinal);

    private static Claim WriteClaim(Statement total, Statement[] parts)
    {
        var result = FigureRelation
            .CreateSum(total.Figure, [.. parts.Select(part => part.Figure)])
            .Recalculate();
        return new(
            ClaimKind.Sum,
            "P69",
            result.Verdict,
            total.Figure.Span,
            total.Figure,
            [.. parts.Select(part => part.Figure)],
            [Proof.Sum(total, parts)]
        )
        {
            Repair = Proof.Repair(result, total.Figure),
            Subject = total.Label,
        };
    }
}
