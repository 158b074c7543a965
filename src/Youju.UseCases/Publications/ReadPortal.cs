using System.Text.Json;
using Youju.Publishing.Portals;
using Youju.Text.Times;

namespace Youju.UseCases.Publications;

/// <summary>Reads what was published as the portal shows it.</summary>
public static class ReadPortal
{
    private const string Facts = "data/facts.json";

    /// <summary>The editions of a store; of those that a later one replaces, only what their manifest says.</summary>
    public static IReadOnlyList<PortalEdition> ReadEditions(IReadOnlyList<PublishedEdition> published) =>
        [
            .. from edition in published
            let last = published
                .Where(other => other.Place == edition.Place && other.Manifest.Year == edition.Manifest.Year)
                .Max(other => other.Manifest.Terms.Number)
            let isLatest = edition.Manifest.Terms.Number == last
            select new PortalEdition(
                edition.Place,
                edition.Manifest,
                isLatest ? ReadFacts(edition) : new Dictionary<string, PortalFact>(),
                isLatest
            ),
        ];

    /// <summary>The questions on what was published that were answered.</summary>
    public static IReadOnlyList<PortalQuestion> ReadQuestions(
        QuestionBox box,
        IReadOnlyList<PublishedEdition> published
    ) =>
        [
            .. from question in box.ListAnswered()
            let edition = published.FirstOrDefault(edition => edition.Manifest.UnitId == question.UnitId)
            where edition is not null
            select new PortalQuestion(
                edition.Place,
                question.Unit,
                question.Year,
                question.Label,
                question.Text,
                ChinaTime.FindDay(question.Asked),
                question.Words,
                ChinaTime.FindDay(question.Answered!.Value)
            ),
        ];

    private static Dictionary<string, PortalFact> ReadFacts(PublishedEdition edition)
    {
        var facts = new Dictionary<string, PortalFact>(StringComparer.Ordinal);
        if (PublishedStore.ReadFile(edition, Facts) is not { } content)
            return facts;
        using var json = JsonDocument.Parse(content);
        foreach (var row in json.RootElement.GetProperty("rows").EnumerateArray())
        {
            var fact = new PortalFact(
                ReadText(row, "key"),
                ReadText(row, "label"),
                ReadText(row, "text"),
                row.GetProperty("value") is { ValueKind: JsonValueKind.Number } value
                    ? value.GetDecimal()
                    : null,
                ReadText(row, "unit")
            );
            facts[fact.Key] = fact;
        }

        return facts;
    }

    private static string ReadText(JsonElement row, string name) => row.GetProperty(name).GetString() ?? "";
}
