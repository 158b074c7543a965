using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A quoted name whose marks or letters differ from place to place: “甲·乙” and “甲.乙”.</summary>
[Rule("CON002", "name-spelt-two-ways", Severity.Warning)]
internal sealed class NameSpeltTwoWays : IRule
{
    private const string Quotes = "“”《》";
    private const string Joiners = "·.•・．‧—-－ 　";
    private const int MostCharacters = 40;

    /// <summary>Shorter names that differ by a character may well be two.</summary>
    private const int FewestCharacters = 5;

    public RuleAnswer Check(Report report)
    {
        var quoted = FindQuotedNames(report.Text).ToList();
        return RuleAnswer.FromRemarks(
            FindOtherJoiners(report, quoted)
                .Concat(FindSlips(report, quoted))
                .Concat(PlaceSpelling.FindSlips(report))
        );
    }

    private static IEnumerable<RuleRemark> FindOtherJoiners(Report report, List<TextSpan> quoted) =>
        from alike in quoted.GroupBy(name => RemoveJoiners(report.Slice(name)))
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
        where report.Slice(name) != usual
        select CreateRemark(report, name, usual);

    private static IEnumerable<RuleRemark> FindSlips(Report report, List<TextSpan> quoted)
    {
        var names = quoted
            .GroupBy(name => (Sign: report.Text[name.End], Words: report.Slice(name)))
            .Where(name => name.Key.Words.Length >= FewestCharacters)
            .ToList();
        return from alike in SlipOfName.GroupByOneOpenCharacter(names, name => name.Key.Words)
            let usual = alike.MaxBy(name => name.Count())!
            from other in alike
            where
                other.Key.Sign == usual.Key.Sign
                && usual.Count() > 1
                && other.Count() == 1
                && SlipOfName.IsLikely(other.Key.Words, usual.Key.Words, report.Pack.Terms.TellingCharacters)
            select CreateRemark(report, other.First(), usual.Key.Words);
    }

    private static RuleRemark CreateRemark(Report report, TextSpan name, string usual) =>
        new(name, $"名称写法不一：此处为“{report.QuoteSpan(name)}”，别处为“{usual}”。")
        {
            Fix = new Fix($"改为“{usual}”", name, usual),
        };

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
