using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Structure;

/// <summary>The text refers to an annex that the file does not hold.</summary>
[Rule("STR010", "annex-named-but-absent", Severity.Warning)]
internal sealed class AnnexNamedButAbsent : IRule
{
    private const string Annex = "附件";

    public RuleAnswer Check(Report report)
    {
        var present = report
            .Document.Blocks.Select(block =>
                ReadTitleNumber(report.Text.AsSpan(block.Span.Start, block.Span.Length).TrimStart())
            )
            .ToHashSet();
        return RuleAnswer.FromRemarks(
            from paragraph in report.Prose
            from named in FindReferences(report.Text, paragraph.Span)
            where !present.Contains(named.Number)
            select new RuleRemark(
                named.Span,
                $"正文提到“{report.QuoteSpan(named.Span)}”，文件中没有这个附件。"
            )
            {
                // Where the file carries none, all may stand in files of their own.
                IsQuestion = !present.Any(number => number > 0),
            }
        );
    }

    /// <summary>The annexes that a paragraph refers to with 见: 详见附件2.</summary>
    private static IEnumerable<(TextSpan Span, int Number)> FindReferences(string text, TextSpan paragraph)
    {
        for (
            var at = paragraph.Start;
            (at = text.IndexOf(Annex, at, paragraph.End - at, StringComparison.Ordinal)) >= 0;
            at += Annex.Length
        )
        {
            if (
                at > paragraph.Start
                && text[at - 1] == '见'
                && ParseNumber(text.AsSpan(at + Annex.Length, paragraph.End - at - Annex.Length))
                    is > 0
                        and var number
            )
            {
                yield return (
                    new TextSpan(at, Annex.Length + number.ToString(CultureInfo.InvariantCulture).Length),
                    number
                );
            }
        }
    }

    /// <summary>The number of an annex whose title begins the block; 0 where the block is none.</summary>
    private static int ReadTitleNumber(ReadOnlySpan<char> words) =>
        words.StartsWith(Annex) ? ParseNumber(words[Annex.Length..]) : 0;

    private static int ParseNumber(ReadOnlySpan<char> words)
    {
        var length = words.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : words.Length;
        return length is > 0 and < 3
            ? int.Parse(words[..length], NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;
    }
}
