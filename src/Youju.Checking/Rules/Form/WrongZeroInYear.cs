using System.Buffers;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>A year in Chinese numerals whose zero is a digit or a letter: 二0二四.</summary>
[Rule("FRM007", "wrong-zero-in-year", Severity.Warning)]
internal sealed class WrongZeroInYear : IRule
{
    private const string WrongZeros = "0０OoＯ○零";

    private static readonly SearchValues<char> WrongZeroSet = SearchValues.Create(WrongZeros);
    private static readonly SearchValues<char> YearSigns = SearchValues.Create(
        "一二三四五六七八九〇" + WrongZeros
    );

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in FindWrongYears(report.Text)
            let right = string.Concat(
                report.Slice(span).Select(sign => WrongZeros.Contains(sign) ? '〇' : sign)
            )
            select new RuleRemark(span, $"年份“{report.QuoteSpan(span)}”里的零应写作“〇”。")
            {
                Fix = new Fix($"改为“{right}”", span, right),
            }
        );

    private static IEnumerable<TextSpan> FindWrongYears(string text)
    {
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (
                at < 4
                || text[at - 4] != '二'
                || CountNumerals(text, at) < 2
                || Signs.GetCharacterAt(text, at - 5) is var before
                    && (IsChineseNumeral(before) || WrongZeros.Contains(before))
            )
                continue;
            if (
                text.AsSpan(at - 4, 4).ContainsAny(WrongZeroSet)
                && text.AsSpan(at - 4, 4).IndexOfAnyExcept(YearSigns) < 0
            )
                yield return new TextSpan(at - 4, 4);
        }
    }

    private static int CountNumerals(string text, int at) => text[(at - 4)..at].Count(IsChineseNumeral);

    private static bool IsChineseNumeral(char sign) => "一二三四五六七八九".Contains(sign);
}
