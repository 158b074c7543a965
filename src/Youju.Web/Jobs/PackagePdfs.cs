using System.IO.Compression;
using Youju.Database.Jobs;
using Youju.Web.Dossiers;

namespace Youju.Web.Jobs;

/// <summary>The PDFs of a dossier's package as it stands now, where somebody has had them made.</summary>
internal static class PackagePdfs
{
    private const string Ending = ".pdf";

    /// <summary>What the PDF of a document is called.</summary>
    public static string NamePdf(string document) => Path.ChangeExtension(document, Ending);

    /// <summary>Their names; none as long as none were made of the dossier as it stands.</summary>
    public static IReadOnlySet<string> ListNames(DossierView view, JobDesk desk) =>
        ReadPackage(view, desk, archive =>
            ListPdfs(archive).Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal)
        ) ?? [];

    /// <summary>All of them with what they hold.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> ReadFiles(DossierView view, JobDesk desk) =>
        ReadPackage(view, desk, archive =>
            ListPdfs(archive).Select(entry => (entry.FullName, ReadEntry(entry))).ToList()
        ) ?? [];

    /// <summary>One of them; null where there is none of that name.</summary>
    public static byte[]? ReadFile(DossierView view, JobDesk desk, string name) =>
        ReadPackage(view, desk, archive =>
            ListPdfs(archive).FirstOrDefault(entry => entry.FullName == name) is { } entry
                ? ReadEntry(entry)
                : null
        );

    private static IEnumerable<ZipArchiveEntry> ListPdfs(ZipArchive archive) =>
        archive.Entries.Where(entry => entry.FullName.EndsWith(Ending, StringComparison.Ordinal));

    private static byte[] ReadEntry(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var part = entry.Open())
            part.CopyTo(content);
        return content.ToArray();
    }

    private static T? ReadPackage<T>(DossierView view, JobDesk desk, Func<ZipArchive, T?> read)
        where T : class
    {
        var engine = desk.Engine;
        if (
            engine.FindPackage(view.Line.Key, view.Open.Seen, hasPdf: true)
                is not { State: JobState.Done } job
            || engine.Results.FindResult(job.Wish.ResultKey) is not { } result
            || engine.Results.ReadContent(result) is not { } content
        )
            return null;
        using var archive = new ZipArchive(new MemoryStream(content));
        return read(archive);
    }
}
