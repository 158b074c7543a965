using Youju.Domain.Documents;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Reading.Outline;

/// <summary>Where a report comes from: by the names in its title, else in its opening, else by the numbers of its notices.</summary>
/// <param name="isNamed">Whether the caller says that the report comes from a place that the pack is made for.</param>
internal sealed class ReportPlace(Document document, OutlineGuide guide, bool isNamed)
{
    private const int OpeningLength = 400;

    private static readonly char[] YearBrackets = [.. "〔[【（("];

    private HashSet<string>? provinces;

    public PlaceEvidence CompareWith(ReportOutline outline)
    {
        if (outline.Places.Count == 0)
            return PlaceEvidence.Everywhere;
        if (isNamed && outline.Places.Any(guide.MadeFor.Contains))
            return PlaceEvidence.Asserted;
        provinces ??= FindProvinces();
        if (provinces.Count == 0)
            return PlaceEvidence.Unknown;
        return outline.Places.Any(provinces.Contains) ? PlaceEvidence.Named : PlaceEvidence.Another;
    }

    /// <summary>The province of which the report names a place; null where it names none, or several.</summary>
    public string? FindNamedProvince() => FindNamedProvinces() is { Count: 1 } only ? only.Single() : null;

    private HashSet<string> FindProvinces() =>
        FindNamedProvinces() is { Count: > 0 } named ? named : FindCitedProvinces();

    private HashSet<string> FindNamedProvinces()
    {
        var title = string.Concat(
            ReportYear.FindTitleParagraphs(document).Select(line => document.SliceText(line.Span))
        );
        var opening = document.Text[..Math.Min(document.Text.Length, OpeningLength)];
        return ChooseProvinces(province => province.IsNamedIn(title)) is { Count: > 0 } titled
            ? titled
            : ChooseProvinces(province => province.IsNamedIn(opening));
    }

    private HashSet<string> ChooseProvinces(Func<Province, bool> isMeant) =>
        [.. guide.Places.Provinces.Where(isMeant).Select(province => province.Name)];

    /// <summary>湘财绩〔2020〕7号: the sign of the province, whose notice it is, and the year in brackets.</summary>
    private HashSet<string> FindCitedProvinces()
    {
        var text = document.Text;
        var cited = new HashSet<string>();
        for (var at = IndexOfBracket(text, 0); at >= 0; at = IndexOfBracket(text, at + 1))
        {
            foreach (var body in guide.Places.NoticeBodies)
            {
                if (EndsAt(text, at, body))
                    cited.UnionWith(ChooseProvinces(one => SignsAt(one, text, at - body.Length)));
            }
        }

        return cited;
    }

    private static int IndexOfBracket(string text, int from) => text.IndexOfAny(YearBrackets, from);

    private static bool SignsAt(Province province, string text, int end) =>
        province.Signs.Any(sign => EndsAt(text, end, sign));

    private static bool EndsAt(string text, int end, string words) =>
        text.AsSpan(0, end).EndsWith(words, StringComparison.Ordinal);
}
