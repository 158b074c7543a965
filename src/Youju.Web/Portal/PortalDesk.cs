using System.Collections.Concurrent;
using System.Globalization;
using Youju.Publishing.Editions;
using Youju.Publishing.Portals;
using Youju.UseCases.Publications;
using Youju.Web.Hosting;

namespace Youju.Web.Portal;

/// <summary>Everything that was published, as it stands now; it knows no dossier and no database.</summary>
internal sealed class PortalDesk(WorkbenchSettings settings)
{
    private readonly PublishedStore store = new(settings.Folder);
    private readonly DisclosureRegister disclosures = new(settings.Folder);
    private readonly Lock building = new();
    private volatile PortalShelf? shelf;

    /// <summary>What the public asks.</summary>
    public QuestionBox Questions { get; } = new(settings.Folder);

    /// <summary>What is published at this moment.</summary>
    public PortalShelf ReadShelf()
    {
        var stamp = ReadStamp();
        return shelf is { } known && known.Stamp == stamp ? known : BuildShelf();
    }

    // After a publication everybody comes at once: one builds, the others have what stood before, or wait where nothing did.
    private PortalShelf BuildShelf()
    {
        if (!building.TryEnter())
        {
            if (shelf is { } before)
                return before;
            building.Enter();
        }

        try
        {
            var stamp = ReadStamp();
            if (shelf is { } known && known.Stamp == stamp)
                return known;
            return shelf = new PortalShelf(stamp, store.ListEditions(), Questions, disclosures);
        }
        finally
        {
            building.Exit();
        }
    }

    private string ReadStamp() => $"{store.Stamp} {Questions.Stamp} {disclosures.Stamp}";
}

/// <summary>What was published up to a moment, and the files that were asked for since.</summary>
internal sealed class PortalShelf
{
    private const string Root = "/public/";
    private const string Index = "index.html";
    private const string ReportPage = "report.html";
    private const int ShortWhile = 60;
    private const int Day = 86_400;
    private const long MostKept = 64L << 20;
    private const string Page = "text/html; charset=utf-8";

    private static readonly string[] ShownTypes = [".html", ".css", ".txt", ".json", ".xml"];

    private readonly ConcurrentDictionary<string, PortalFile> kept = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<PublishedEdition> published;
    private readonly Dictionary<string, Func<byte[]>> pages;
    private long size;

    public PortalShelf(
        string stamp,
        IReadOnlyList<PublishedEdition> published,
        QuestionBox questions,
        DisclosureRegister disclosures
    )
    {
        (Stamp, this.published) = (stamp, published);
        Site = new(ReadPortal.ReadEditions(published))
        {
            Root = Root,
            Disclosures = disclosures.ListAll(),
            Questions = ReadPortal.ReadQuestions(questions, published),
        };
        var (texts, data) = (new PortalPages(Site), new PortalData(Site));
        pages = new(StringComparer.Ordinal)
        {
            [Index] = () => texts.WriteIndex(),
            ["compare.html"] = () => texts.WriteComparison(),
            ["register.html"] = texts.WriteRegister,
            ["about.html"] = texts.WriteAbout,
            ["questions.html"] = new QuestionPages(Site).WriteQuestions,
            ["data/index.html"] = data.WritePage,
            ["data/index.json"] = data.WriteIndex,
            ["public.css"] = PortalPages.ReadStyle,
        };
    }

    /// <summary>What the store said when it was read.</summary>
    public string Stamp { get; }

    public PortalSite Site { get; }

    /// <summary>Every edition that was published.</summary>
    public IReadOnlyList<PublishedEdition> Published => published;

    /// <summary>The last edition of every year, the newest year first.</summary>
    public IReadOnlyList<PublishedEdition> ListLatest() =>
        [
            .. published
                .GroupBy(edition => (edition.Place, edition.Manifest.Year))
                .Select(year => year.MaxBy(edition => edition.Manifest.Terms.Number)!)
                .OrderByDescending(edition => edition.Manifest.Year)
                .ThenBy(edition => edition.Manifest.Unit, StringComparer.Ordinal),
        ];

    /// <summary>Unit and year as one word of an address.</summary>
    public static string FormatId(PublishedEdition edition) =>
        string.Create(CultureInfo.InvariantCulture, $"{edition.Place}:{edition.Manifest.Year}");

    /// <summary>A file by its path from the root of the portal; null where nothing was published under it.</summary>
    public PortalFile? FindFile(string path)
    {
        var key = FindKey(path);
        if (kept.TryGetValue(key, out var known))
            return known;
        if (LoadFile(path) is not { } file)
            return null;
        // What has no room leaves the room to smaller ones.
        if (Interlocked.Add(ref size, file.Content.Length) < MostKept)
            kept[key] = file;
        else
            Interlocked.Add(ref size, -file.Content.Length);
        return file;
    }

    // A file of one digest is one file, whatever those who ask call it.
    private static string FindKey(string path) =>
        path.Split('/') is ["files", var digest, _] ? $"files/{digest}" : path;

    /// <summary>A page that is written for one who asks, and not kept.</summary>
    public static PortalFile CreateAnswer(byte[] content) => new(content, Page, ShortWhile);

    private PortalFile? LoadFile(string path)
    {
        if (pages.TryGetValue(path, out var write))
            return new(write(), EditionComposer.FindType(path), ShortWhile);
        return path.Split('/') switch
        {
            ["units", var place, Index] => new PortalPages(Site).WriteUnit(place) is { } unit
                ? CreateAnswer(unit)
                : null,
            ["units", var place, var year, .. var rest] => FindEdition(place, year, rest),
            ["files", var digest, _] => FindByDigest(digest),
            _ => null,
        };
    }

    // 2024 is the last edition of the year, 2024-1 the first for ever.
    private PortalFile? FindEdition(string place, string folder, string[] rest)
    {
        var own = published.Where(edition => edition.Place == place).ToList();
        var path = string.Join('/', rest);
        if (own.Find(edition => IsFolderOf(edition, folder)) is { } one)
            return ReadFile(one, path, Day);
        var last = own.FindLast(edition =>
            edition.Manifest.Year.ToString(CultureInfo.InvariantCulture) == folder
        );
        return last is null ? null : ReadFile(last, path, ShortWhile);
    }

    private static bool IsFolderOf(PublishedEdition edition, string folder) =>
        PortalEdition.FormatEditionPath(edition.Place, edition.Manifest)
        == $"units/{edition.Place}/{folder}/";

    private PortalFile? FindByDigest(string digest) =>
        (
            from edition in published
            from file in edition.Manifest.Files
            where file.Sha256 == digest
            select ReadFile(edition, file.Path, PortalFile.ForEver)
        ).FirstOrDefault();

    private static PortalFile? ReadFile(PublishedEdition edition, string path, int seconds)
    {
        if (PublishedStore.ReadFile(edition, path) is not { } content)
            return null;
        var title = edition.Manifest.Files.FirstOrDefault(file => file.Path == path)?.Title;
        return new(content, EditionComposer.FindType(path), seconds)
        {
            SavedAs = ShownTypes.Contains(Path.GetExtension(path)) ? null : NameSaved(path, title),
            IsOwnPage = path == ReportPage,
        };
    }

    // A paper is saved as the unit calls it, data by the name of its file.
    private static string NameSaved(string path, string? title) =>
        title is not null && Path.GetExtension(title) == Path.GetExtension(path)
            ? title
            : Path.GetFileName(path);
}
