using Youju.Publishing.Manifests;
using Youju.Publishing.Portals;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Publications;

/// <summary>A portal that is to be written out for a server of web pages.</summary>
/// <param name="Data">The folder of the data.</param>
/// <param name="Target">The folder for its files.</param>
/// <param name="Site">The address under which it will stand, for the feed; null where nobody knows it.</param>
public sealed record ExportPortalRequest(string Data, string Target, string? Site = null);

/// <summary>A portal that was written out.</summary>
public sealed record ExportPortalResult(int Editions, int Files);

/// <summary>Writes everything that was published as one site of plain files; any server of files can show it.</summary>
public static class ExportPortal
{
    /// <exception cref="UsageException">Nothing has been published.</exception>
    /// <exception cref="Youju.Storage.Files.RefusedFileException">What stands there is not ours, or was changed since.</exception>
    public static ExportPortalResult WritePortal(ExportPortalRequest request, CancellationToken cancel)
    {
        var published = new PublishedStore(request.Data).ListEditions();
        if (published.Count == 0)
            throw new UsageException(PublicationRemarks.NothingPublished, [request.Data]);
        var site = new PortalSite(ReadPortal.ReadEditions(published))
        {
            Disclosures = new DisclosureRegister(request.Data).ListAll(),
            Questions = ReadPortal.ReadQuestions(new(request.Data), published),
            Address = request.Site is { } address ? address.TrimEnd('/') + "/" : "",
        };
        List<(string Name, byte[] Content)> files =
        [
            .. ListPages(site),
            .. published.Zip(site.Editions, ListEditionFiles).SelectMany(own => own),
        ];
        files.Add((ManifestFiles.Sums, ManifestFiles.WriteSums(files)));
        ExportEdition.WriteFiles(request.Target, files, cancel);
        return new(published.Count, files.Count);
    }

    private static IEnumerable<(string Name, byte[] Content)> ListPages(PortalSite site)
    {
        var (pages, data) = (new PortalPages(site), new PortalData(site));
        return
        [
            ("index.html", pages.WriteIndex()),
            ("compare.html", pages.WriteComparison()),
            ("register.html", pages.WriteRegister()),
            ("about.html", pages.WriteAbout()),
            ("questions.html", new QuestionPages(site).WriteQuestions()),
            ("data/index.html", data.WritePage()),
            ("data/index.json", data.WriteIndex()),
            ("feed.xml", data.WriteFeed()),
            ("public.css", PortalPages.ReadStyle()),
            .. from place in site.Editions.Select(edition => edition.Place).Distinct(StringComparer.Ordinal)
            select ($"units/{place}/index.html", pages.WriteUnit(place)!),
        ];
    }

    // The last edition of a year stands under the year as well, where links to the year lead.
    private static IEnumerable<(string Name, byte[] Content)> ListEditionFiles(
        PublishedEdition published,
        PortalEdition edition
    )
    {
        foreach (var (name, content) in EditionFolder.ReadFiles(published.Folder))
        {
            yield return (edition.EditionPath + name, content);
            if (edition.IsLatest)
                yield return (edition.YearPath + name, content);
        }
    }
}
