using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Youju.Database;
using Youju.Domain.Facts;
using Youju.Formats.Json;
using Youju.Web.Dossiers;

namespace Youju.Web.Api.Resources;

/// <summary>Where the figures of a dossier come from and who did what to it, as PROV-JSON (W3C member submission, 2013).</summary>
/// <remarks>An entity is a figure, a record, a line, a file or a reason; an activity is a step; an agent is a person.</remarks>
internal sealed class ProvenanceJson(DossierView view, IReadOnlyDictionary<string, FactTrace> traces)
{
    private const int HashLetters = 16;

    private readonly SortedDictionary<string, FactTrace> entities = new(StringComparer.Ordinal);
    private readonly SortedSet<(string From, string To)> derivations = [];
    private readonly IReadOnlyList<StepLine> steps =
    [
        .. view.Catalogue.Store.ListSteps(view.Id).OrderBy(step => step.Number),
    ];

    private string Dossier => $"youju:dossier/{view.Line.Key}";

    public string FormatDocument()
    {
        foreach (var (key, trace) in traces)
            CollectBelow(trace, NameKey(key));
        return JsonParts.WriteToString(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("prefix");
            json.WriteString("youju", "urn:youju:");
            json.WriteEndObject();
            WriteEntities(json);
            WriteSteps(json);
            WriteDerivations(json);
            json.WriteEndObject();
        });
    }

    private void CollectBelow(FactTrace trace, string id)
    {
        if (!entities.TryAdd(id, trace))
            return;
        foreach (var ground in trace.Grounds)
        {
            var below = NameTrace(ground);
            derivations.Add((id, below));
            CollectBelow(ground, below);
        }
    }

    private static string NameTrace(FactTrace trace) =>
        trace.Key is { } key ? NameKey(key) : NameWords(trace.Text);

    private static string NameKey(string key) => $"youju:{Uri.EscapeDataString(key)}";

    // What has no key is known by its words.
    private static string NameWords(string words) =>
        $"youju:words-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..HashLetters]}";

    private void WriteEntities(Utf8JsonWriter json)
    {
        json.WriteStartObject("entity");
        json.WriteStartObject(Dossier);
        json.WriteString("prov:label", $"{view.Open.Dossier.Unit.Name}{view.Line.Year}年度档案");
        json.WriteString("youju:version", view.Open.Seen.Digest);
        json.WriteEndObject();
        foreach (var (id, trace) in entities)
        {
            json.WriteStartObject(id);
            json.WriteString("prov:label", trace.Text);
            json.WriteString("prov:type", NameKind(trace));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string NameKind(FactTrace trace) =>
        trace.IsFile ? "youju:evidence"
        : trace.IsNone ? "youju:declared-none"
        : trace.Key is not { } key ? "youju:ground"
        : key.StartsWith("ledger/", StringComparison.Ordinal) ? "youju:ledger-line"
        : key.Contains('/', StringComparison.Ordinal) ? "youju:record"
        : "youju:figure";

    private void WriteSteps(Utf8JsonWriter json)
    {
        json.WriteStartObject("activity");
        foreach (var step in steps)
        {
            json.WriteStartObject(NameStep(step));
            json.WriteString("prov:label", step.Note.Title);
            json.WriteString(
                "prov:endTime",
                step.Note.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
            );
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("agent");
        foreach (
            var person in steps
                .Select(step => step.By)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            json.WriteStartObject(NamePerson(person));
            json.WriteString("prov:label", person);
            json.WriteString("prov:type", "prov:Person");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteDerivations(Utf8JsonWriter json)
    {
        WriteRelations(json, "wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity", derivations);
        WriteRelations(
            json,
            "wasGeneratedBy",
            "prov:entity",
            "prov:activity",
            steps.Where(step => !step.IsUndone).Select(step => (Dossier, NameStep(step)))
        );
        WriteRelations(
            json,
            "wasAssociatedWith",
            "prov:activity",
            "prov:agent",
            steps.Select(step => (NameStep(step), NamePerson(step.By)))
        );
    }

    private static void WriteRelations(
        Utf8JsonWriter json,
        string relation,
        string first,
        string second,
        IEnumerable<(string First, string Second)> pairs
    )
    {
        json.WriteStartObject(relation);
        foreach (var (pair, at) in pairs.Select((pair, at) => (pair, at)))
        {
            json.WriteStartObject(string.Create(CultureInfo.InvariantCulture, $"_:{relation}{at + 1}"));
            json.WriteString(first, pair.First);
            json.WriteString(second, pair.Second);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private string NameStep(StepLine step) =>
        string.Create(CultureInfo.InvariantCulture, $"youju:step/{view.Line.Key}/{step.Number}");

    private static string NamePerson(string person) => $"youju:person/{Uri.EscapeDataString(person)}";
}
