namespace Youju.Checking.Relations.Terms;

internal sealed partial class TermReader
{
    private NameMask InheritName(ClausePlace place, ClauseFigure? previous)
    {
        var first = Math.Max(0, terms.Count - LongestInheritance);
        for (var index = terms.Count - 1; previous is not null && index >= first; index--)
        {
            if (terms[index].Place.Depth <= place.Depth && terms[index].Place.Sentence == place.Sentence)
                return terms[index].Name;
        }

        return LeadWords
            .ReadLead(
                text,
                stems,
                walker.PassageStart,
                walker.FindHeadEnd(Math.Min(place.Start, walker.PassageStart + LongestHead))
            )
            .Name;
    }

    // 21个代表队，: the noun that is counted ends where its clause ends.
    private int FindNounEnd(int from)
    {
        var to = from;
        while (to < text.Length && to < from + MostWords && char.IsLetter(text[to]))
            to++;
        return to < from + MostWords ? to : from;
    }

    private int FindClauseEnd(int from)
    {
        var to = from;
        while (
            to < text.Length
            && to < from + PostReach
            && !ClauseWalker.IsMark(text[to])
            && !char.IsAsciiDigit(text[to])
        )
            to++;
        return to;
    }
}
