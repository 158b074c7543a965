using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Remarks;
using Youju.UseCases.People;
using Youju.UseCases.Searching;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Searching;

/// <summary>查找: everything in a dossier by any word of it, be it of one letter.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder app) =>
        app.MapGet("/dossiers/{key}/search", FindWords).NeedsRight(Right.ReadDossier);

    private static IResult FindWords(DossierView view, string? q)
    {
        var words = (q ?? "").Trim();
        return PageResults.ShowPage<SearchPage>(
            new
            {
                View = view,
                Words = words,
                Found = SearchShelf
                    .OpenIndex(view)
                    .FindEntries(words)
                    .Select(entry => new FoundEntry(entry, LinkEntry(view, entry)))
                    .ToList(),
            }
        );
    }

    private static string LinkEntry(DossierView view, SearchEntry entry) =>
        entry.Kind switch
        {
            DossierSearch.Figure => $"{view.Path}/figure?of={Uri.EscapeDataString(entry.Subject)}",
            DossierSearch.Evidence => $"{view.Path}/evidence/{entry.Subject}",
            _ => PlaceLinks.BuildLink(view, new RemarkPlace(entry.Subject)),
        };
}

/// <summary>Something that was found, and the page on which it stands.</summary>
public sealed record FoundEntry(SearchEntry Entry, string Link);
