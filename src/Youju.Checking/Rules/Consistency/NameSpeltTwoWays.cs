using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A quoted name whose marks differ from place to place: “甲·乙” and “甲.乙”.</summary>
[Rule("CON002", "name-spelt-two-ways", Severity.Warning)]
internal sealed class NameSpeltTwoWays : IRule
{
    private const string Quotes = "“”《》";
    private const string Joiners = "·.•・．‧—-－ 　";
    private const int MostCharacters = 40;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from alike in FindQuotedNames(report.Text).GroupBy(name => RemoveJoiners(report.Slice(name)))
            where alike.Key.Length > 2
            let usual = report.Slice(
                alike
                    .GroupBy(report.Slice)
                    .OrderByDescending(one => one.Count())
                    .ThenBy(one => CountWrongJoiners(one.Key))
                    .ThenBy(one => one.First())
                    .First()
                    .First()
            )
            from name in alike
            let written = report.Slice(name)
            where written != usual
            select new RuleRemark(name, $"名称写法不一：此处为“{written}”，别处为“{usual}”。")
            {
                Fix = new Fix($"改为“{usual}”", name, usual),
            }
        );

    private static IEnumerable<TextSpan> FindQuotedNames(string text)
    {
        for (var at = 0; FindNextQuote(text, at) is >= 0 and var open; )
        {
            at = open + 1;
            var close = text.AsSpan(at, Math.Min(MostCharacters, text.Length - at)).IndexOfAny(Quotes);
            if (close > 0 && text[at + close] is '”' or '》')
                yield return new TextSpan(at, close);
        }
    }

    private static int FindNextQuote(string text, int at)
    {
        var found = at < text.Length ? text.AsSpan(at).IndexOfAny('“', '《') : -1;
        return found < 0 ? -1 : at + found;
    }

    /// <summary>The interpunct is the right joiner, so that of equally frequent spellings the one with it counts as usual.</summary>
    private static int CountWrongJoiners(string name) =>
        name.Count(sign => Joiners.Contains(sign) && sign != '·');

    /// <summary>The name without joiners; one that is only digits and dots is a date, not a name.</summary>
    private static string RemoveJoiners(string name) =>
        name.Any(Signs.IsChineseCharacter) ? string.Concat(name.Where(sign => !Joiners.Contains(sign))) : "";
}
