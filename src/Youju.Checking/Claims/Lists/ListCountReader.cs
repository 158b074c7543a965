using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Claims.Lists;

/// <summary>Counts the items behind a phrase that says how many they are; a list without numbers is not counted.</summary>
internal sealed class ListCountReader(string text, IReadOnlyList<Paragraph> prose, ProseLexicon words)
{
    /// <summary>The items of a list are not looked for further down than this.</summary>
    private const int MostParagraphs = 200;

    private static readonly Unit Items = Unit.FromSymbol("项");

    public IEnumerable<Claim> ReadClaims() =>
        from index in Enumerable.Range(0, prose.Count)
        from announced in AnnouncedList.ReadLists(text, prose[index].Span, words)
        let listed = announced.EndsParagraph ? Following(index) : Inside(announced, prose[index].Span)
        where listed > 1
        select ClaimOf(announced, listed);

    private static Claim ClaimOf(AnnouncedList announced, int listed)
    {
        var stated = new PrintedFigure(announced.Span, announced.Count, 1, 1, Items, Qualifier.Rounded)
        {
            Digits = announced.Number,
        };
        var proof = string.Create(
            CultureInfo.InvariantCulture,
            $"后面列出的是 {listed} 项，文中写 {announced.Count} 项"
        );
        var verdict = listed == announced.Count ? Verdict.Exact : Verdict.Contradiction;
        return new(ClaimKind.Count, "P61", verdict, announced.Span, stated, [], [proof]);
    }

    /// <summary>How far the numbers of the items in the paragraph run on; a new 一是 opens another list.</summary>
    private int Inside(AnnouncedList announced, TextSpan paragraph)
    {
        var count = 0;
        foreach (
            var item in EnumerationItem.ReadItems(
                text,
                TextSpan.FromBounds(announced.Span.End, paragraph.End)
            )
        )
        {
            if (item.Number == 1 && count > 0)
                break;
            if (item.Number == count + 1)
                count++;
        }

        return count;
    }

    /// <summary>How many items of one style follow the paragraph, counted as far as their numbers run on.</summary>
    private int Following(int index)
    {
        if (
            index + 1 >= prose.Count
            || NumberLabel.ReadAtStart(text, prose[index + 1].Span) is not { Number: 1 } first
        )
            return 0;
        var count = 1;
        foreach (var paragraph in prose.Skip(index + 2).Take(MostParagraphs))
        {
            if (NumberLabel.ReadAtStart(text, paragraph.Span) is not { } label || label.Style > first.Style)
                continue;
            if (label.Style != first.Style || label.Number != count + 1)
                break;
            count++;
        }

        return count;
    }
}
