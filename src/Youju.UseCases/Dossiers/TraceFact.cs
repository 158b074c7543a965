using Youju.Domain.Facts;
using Youju.Text.Words;
using Youju.Text.Yaml;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A figure whose sources are asked for.</summary>
/// <param name="Asked">Its key or its label.</param>
public sealed record TraceFactRequest(OpenDossier Dossier, string Asked);

/// <summary>Leads a figure of a dossier back to registers, ledger and evidence.</summary>
public static class TraceFact
{
    /// <exception cref="UsageException">There is no such figure.</exception>
    public static FactTrace TraceSources(TraceFactRequest request) =>
        request.Dossier.Tracer.TraceFact(HalfWidth.FromFullWidth(request.Asked))
        ?? TraceByLabel(request)
        ?? throw new UsageException(
            DossierRemarks.FactUnknown,
            [request.Asked, StrictYaml.SuggestWords(request.Asked, FindSimilarKeys(request))]
        );

    private static FactTrace? TraceByLabel(TraceFactRequest request) =>
        request.Dossier.Facts.All.FirstOrDefault(fact => fact.Label == request.Asked) is { } fact
            ? request.Dossier.Tracer.TraceFact(fact.Key)
            : null;

    // All facts of the same register or table; without one, the names of these.
    private static List<string> FindSimilarKeys(TraceFactRequest request)
    {
        var keys = request.Dossier.Facts.All.Select(fact => fact.Key).ToList();
        var alike = keys.Where(key => ReadKeyGroup(key) == ReadKeyGroup(request.Asked)).ToList();
        return alike.Count > 0 ? alike : [.. keys.Select(ReadKeyGroup).Distinct()];
    }

    private static string ReadKeyGroup(string key) => key.Split('.')[0];
}
