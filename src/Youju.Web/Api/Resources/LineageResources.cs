using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Facts;
using Youju.Formats.Json;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;

namespace Youju.Web.Api.Resources;

/// <summary>What every figure comes from, as a tree of our own or as W3C PROV-JSON.</summary>
internal static class LineageResources
{
    private const string Prov = "prov";
    private const string Tree = "json";

    public static void MapLineage(this IEndpointRouteBuilder app) =>
        app.MapGet(DossierResources.Route + "/lineage", ShowLineage)
            .ServesPrograms(
                Right.ReadDossier,
                new(
                    "每个数的来源，一直到佐证文件：json 是逐级的树，prov 是 W3C PROV-JSON，连同每一步是谁做的"
                )
                {
                    Query = [new("format", "json 或 prov；不写是 json")],
                    Answer = "lineage",
                    IsTagged = true,
                    Refusals = [400],
                }
            );

    private static IResult ShowLineage(DossierView view, string? format, HttpContext http, DossierDesk desk)
    {
        if ((format ?? Tree) is not (Tree or Prov))
            throw ApiAnswers.CreateBadQuery("format", $"format 应为 {Tree} 或 {Prov}，现为“{format}”。");
        var tag = EntityTags.FormatText($"{format ?? Tree}-{view.Open.Seen.Digest[..16]}");
        return ApiAnswers.SendText(http, tag, () =>
            format == Prov
                ? new ProvenanceJson(view, ListTraces(view, desk)).FormatDocument()
                : FormatTree(view, ListTraces(view, desk))
        );
    }

    // The figures of the dossier, and what else the report prints: points, targets, fields of records.
    private static SortedDictionary<string, FactTrace> ListTraces(DossierView view, DossierDesk desk)
    {
        var tracer = view.Open.Tracer;
        var traces = new SortedDictionary<string, FactTrace>(StringComparer.Ordinal);
        foreach (var fact in view.Open.Facts.All.Where(fact => fact.Quantity is not null))
            if (tracer.TraceFact(fact.Key) is { } trace)
                traces[fact.Key] = trace;
        foreach (
            var (key, trace) in desk.Compose(view).Package?.Sources ?? new Dictionary<string, FactTrace>()
        )
            traces.TryAdd(key, trace);
        return traces;
    }

    private static string FormatTree(DossierView view, SortedDictionary<string, FactTrace> traces) =>
        JsonParts.WriteToString(json =>
        {
            json.WriteStartObject();
            JsonParts.WriteTool(json);
            JsonParts.WritePacks(json, view.Open.Pack.Stamps);
            json.WriteStartObject("dossier");
            json.WriteString("unit", view.Open.Dossier.Unit.Name);
            json.WriteNumber("year", view.Open.Dossier.Year);
            json.WriteString("version", view.Open.Seen.Digest);
            json.WriteEndObject();
            json.WriteStartArray("figures");
            foreach (var (key, trace) in traces)
            {
                json.WriteStartObject();
                json.WriteString("key", key);
                json.WriteBoolean("proved", trace.EndsInFile);
                json.WritePropertyName("chain");
                JsonFacts.WriteTrace(json, trace);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
}
