using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Consistency;

/// <summary>Districts and counties with an amount behind each, whose names change from list to list: 繁岭区, 繁岭县.</summary>
internal sealed class PlaceSpelling
{
    private const int StemCharacters = 2;
    private const int LongestList = 600;
    private const string Kinds = "区县";
    private const string ListEnds = "。；：\n";

    private readonly Report report;
    private readonly List<NamedPlace> places;

    private PlaceSpelling(Report report) => (this.report, places) = (report, [.. FindPlaces(report)]);

    public static IEnumerable<RuleRemark> FindSlips(Report report)
    {
        var spelling = new PlaceSpelling(report);
        return spelling.FindChangedKinds().Concat(spelling.FindChangedCharacters());
    }

    /// <summary>A place is a district or a county, but not both.</summary>
    private IEnumerable<RuleRemark> FindChangedKinds() =>
        from alike in places.GroupBy(place => place.Name[..StemCharacters])
        from remark in CompareSpellings([.. alike.GroupBy(place => place.Name)], isCertain: true)
        select remark;

    /// <summary>There are neighbours whose names differ by one character only, so that this asks.</summary>
    private IEnumerable<RuleRemark> FindChangedCharacters() =>
        from alike in SlipOfName.GroupByOneOpenCharacter(places.GroupBy(place => place.Name), place =>
            place.Key
        )
        where alike.TrueForAll(one => one.Key[StemCharacters] == alike[0].Key[StemCharacters])
        from remark in CompareSpellings(alike, isCertain: false)
        select remark;

    private IEnumerable<RuleRemark> CompareSpellings(
        List<IGrouping<string, NamedPlace>> spellings,
        bool isCertain
    )
    {
        var usual = spellings.MaxBy(spelling => spelling.Count())!;
        return from other in spellings
            where other != usual && other.Count() < Math.Max(2, usual.Count())
            where isCertain || SlipOfName.IsLikely(other.Key, usual.Key, report.Pack.Terms.TellingCharacters)
            where StandForEachOther(other, usual)
            let place = other.First().Span
            select new RuleRemark(
                place,
                $"名称写法不一：此处为“{report.QuoteSpan(place)}”，别处为“{usual.Key}”。"
            )
            {
                IsQuestion = !isCertain,
            };
    }

    /// <summary>Whether they never stand in one list, but with the same others in different ones.</summary>
    private bool StandForEachOther(IEnumerable<NamedPlace> one, IEnumerable<NamedPlace> other)
    {
        var own = one.First().Name[0];
        var lists = one.Select(place => place.List).ToHashSet();
        var others = other.Select(place => place.List).ToHashSet();
        return !lists.Overlaps(others) && ListNeighbours(lists, own).Overlaps(ListNeighbours(others, own));
    }

    /// <summary>By their first characters, for their names may be misspelt too.</summary>
    private HashSet<char> ListNeighbours(HashSet<int> lists, char own) =>
        [
            .. places
                .Where(place => lists.Contains(place.List))
                .Select(place => place.Name[0])
                .Where(first => first != own),
        ];

    private static IEnumerable<NamedPlace> FindPlaces(Report report) =>
        from figure in report.Figures
        let end = figure.Span.Start
        where
            figure.Unit.Dimension == Dimension.Money
            && end > StemCharacters
            && Kinds.Contains(report.Text[end - 1])
        let span = TextSpan.FromBounds(end - StemCharacters - 1, end)
        let name = report.Slice(span)
        where name.All(Signs.IsChineseCharacter)
        select new NamedPlace(span, name, FindListStart(report.Text, span.Start));

    private static int FindListStart(string text, int at)
    {
        var first = Math.Max(0, at - LongestList);
        return first + text.AsSpan(first, at - first).LastIndexOfAny(ListEnds);
    }

    /// <param name="List">Where the list begins in which it stands.</param>
    private sealed record NamedPlace(TextSpan Span, string Name, int List);
}
