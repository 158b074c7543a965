using System.Text.RegularExpressions;
using Youju.Packs.Library;

namespace Youju.UseCases.Checks;

/// <summary>Puts other names into a text: of the unit, of places, bodies and documents, of persons after words that announce one.</summary>
/// <param name="unit">Whose report it is; null where nobody can tell.</param>
internal sealed partial class OtherNames(string? unit)
{
    private const string Body = "某单位";
    private const string Place = "某地";
    private const string Person = "某某";
    private const int ShortestPart = 3;

    private readonly Regex bodies = new(
        $@"(?<=^|[\s，。；、：（(“|]){Name}{{2,10}}?(?:{ListEndings()})(?=$|[\s，。；、：）)”|\d])",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1)
    );

    private readonly Regex persons = new(
        $@"(?<=(?:{ListLabels()})[:：]?[ \t]*){Name}{{2,4}}(?=$|[\s，。；、（|])",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1)
    );

    private const string Name = @"[\u4e00-\u9fff]";

    public string ReplaceNames(string text)
    {
        foreach (var part in ListParts(unit ?? ""))
            text = text.Replace(part, Body, StringComparison.Ordinal);
        foreach (var place in ListPlaces(unit ?? ""))
            text = text.Replace(place.Value, "某" + place.Groups["kind"].Value, StringComparison.Ordinal)
                .Replace(place.Groups["name"].Value, Place, StringComparison.Ordinal);
        text = Document().Replace(text, "《某文件》");
        return persons.Replace(bodies.Replace(text, Body), Person);
    }

    // 岳阳市云溪区文化旅游中心, and 云溪区文化旅游中心, and 文化旅游中心.
    private static IEnumerable<string> ListParts(string unit) =>
        ListPlaces(unit)
            .Select(place => unit[(place.Index + place.Length)..])
            .Prepend(unit)
            .Where(part => part.Length >= ShortestPart);

    private static IEnumerable<Match> ListPlaces(string unit) => LeadingPlace().Matches(unit);

    private static string ListEndings() =>
        string.Join(
            '|',
            PackLibrary
                .LoadPack(PackLibrary.Root)
                .Publication.BodyEndings.OrderByDescending(ending => ending.Length)
                .Select(Regex.Escape)
        );

    private static string ListLabels() =>
        string.Join(
            '|',
            PackLibrary.LoadPack(PackLibrary.Root).Publication.PersonLabels.Select(Regex.Escape)
        );

    [GeneratedRegex("《[^《》]{2,60}》", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Document();

    [GeneratedRegex(
        @"\G(?<name>[\u4e00-\u9fff]{2,7}?)(?<kind>自治州|自治县|省|市|县|区|镇|乡)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex LeadingPlace();
}
