using System.Text.RegularExpressions;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Claims.Lists;

/// <summary>Names in marks of their own, and months, that a number counts: 作品6个：《甲》《乙》…; “甲”“乙”，共2个; 3场，分别在3月、7月举行.</summary>
internal static partial class MarkedNames
{
    private const int LongestList = 600;
    private const int PatternMilliseconds = 1000;

    public static CountedNames? FindAround(string text, PrintedFigure figure, TermLexicon terms) =>
        FindBehind(text, figure, terms) ?? FindMonths(text, figure) ?? FindBefore(text, figure, terms);

    private static CountedNames? FindBehind(string text, PrintedFigure figure, TermLexicon terms) =>
        CountedNames.FindOpener(text, figure.Span.End, terms) is { MayBeSome: false } opener
        && Names().Match(text, opener.End, Reach(text, opener.End)) is { Success: true } match
        && match.Index == opener.End
            ? Tell(figure, match)
            : null;

    // 分别在3月、7月、11月举行: a month each.
    private static CountedNames? FindMonths(string text, PrintedFigure figure)
    {
        var at = figure.Span.End;
        return Months().Match(text, at, Reach(text, at)) is { Success: true } match && match.Index == at
            ? Tell(figure, match)
            : null;
    }

    // 主推品种为“甲”“乙”“丙”，共3个: the number ends its clause, so that it counts nothing else.
    private static CountedNames? FindBefore(string text, PrintedFigure figure, TermLexicon terms)
    {
        var start = Math.Max(0, figure.Span.Start - LongestList);
        return
            EndsClause(text, figure.Span.End)
            && Before().Match(text, start, figure.Span.Start - start) is { Success: true } match
            && terms.TotalLeads.Contains(match.Groups["lead"].Value)
            ? Tell(figure, match)
            : null;
    }

    private static bool EndsClause(string text, int at) =>
        at >= text.Length || "，。；）\n".Contains(text[at]);

    private static int Reach(string text, int at) => Math.Min(LongestList, text.Length - at);

    private static CountedNames Tell(PrintedFigure figure, Match match) =>
        new(
            figure,
            TextSpan.Union(figure.Span, new TextSpan(match.Index, match.Length)),
            [.. match.Groups["name"].Captures.Select(name => name.Value)]
        )
        {
            AreMarked = true,
        };

    [GeneratedRegex(
        @"((?<name>《[^》\n]{1,30}》)[、和及与]?){2,}(?=[，。；）\n]|$)|((?<name>“[^”\n]{1,30}”)[、和及与]?){2,}(?=[，。；）\n]|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternMilliseconds
    )]
    private static partial Regex Names();

    [GeneratedRegex(
        @"，分别[在于](?<name>\d{1,2}月(\d{1,2}日)?)([、和及](?<name>\d{1,2}月(\d{1,2}日)?))+(?![、和及\d至])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternMilliseconds
    )]
    private static partial Regex Months();

    [GeneratedRegex(
        @"(?<=[为有是：即括])(((?<name>《[^》\n]{1,30}》)[、和及与]?){2,}|((?<name>“[^”\n]{1,30}”)[、和及与]?){2,})，?(?<lead>\w{1,2})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternMilliseconds
    )]
    private static partial Regex Before();
}
