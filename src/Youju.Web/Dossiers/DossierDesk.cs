using System.Collections.Concurrent;
using Youju.Database;
using Youju.Database.Evidence;
using Youju.Database.People;
using Youju.Database.Submissions;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Domain.Submissions;
using Youju.Packs.Library;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Storage.Submissions;
using Youju.Storage.Texts;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Lists;

namespace Youju.Web.Dossiers;

/// <summary>Opens dossiers for pages; what was read and composed is kept as long as nothing changes.</summary>
internal sealed class DossierDesk : IReadiness, IDossierUnits
{
    private const int MostKept = 32;

    private readonly WorkbenchSettings settings;
    private readonly ConcurrentDictionary<string, OpenDossier> opened = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ComposedPackage> composed = new(StringComparer.Ordinal);
    private readonly SubmissionShelf submissions;
    private readonly UnitShelf units;
    private readonly PersonShelf<NamedList<KeptSubmission>> readable = new();

    public DossierDesk(WorkbenchSettings settings)
    {
        this.settings = settings;
        Place = settings.Database is { } connection
            ? DatabasePlace.FromConnection(connection)
            : DatabasePlace.FromFile(DatabasePlace.LocateFile(settings.Folder));
        Files = EvidencePlaces.FindIn(settings.Folder);
        Evidence = Files.OpenEvidence();
        submissions = new(Place);
        units = new(Place);
        Catalogue = OpenCatalogue(Person.Alone);
    }

    public DatabasePlace Place { get; }

    /// <summary>Where files are kept that are too large for the database.</summary>
    public EvidencePlaces Files { get; }

    public IEvidenceStore Evidence { get; }

    private UnitTree Units => new(Place, settings.Clock, Person.Alone.Name);

    /// <summary>For what is read of all dossiers, and for what the program itself puts in.</summary>
    public DossierCatalogue Catalogue { get; }

    public IReadOnlyList<string> FindMissing()
    {
        if (!Place.Answers())
            return ["database"];
        var missing = new List<string>();
        if (!IsUpToDate())
            missing.Add("migrations");
        if (!Evidence.Answers())
            missing.Add("evidence");
        return missing;
    }

    /// <summary>The present second.</summary>
    public DateTimeOffset Now
    {
        get
        {
            var now = settings.Clock.GetLocalNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        }
    }

    /// <summary>Brings the database up to date, and puts a sample in where it is not there yet.</summary>
    public void Prepare(IReadOnlyDictionary<string, byte[]>? sample)
    {
        Place.Prepare();
        if (sample is null)
            return;
        var files = sample.Where(file => DossierText.IsDossierFile(file.Key)).ToList();
        var texts = files.ToDictionary(
            file => file.Key,
            file => DecodeText(file.Value),
            StringComparer.Ordinal
        );
        var dossier = DossierText.ParseDossier(texts, PackLibrary.LoadPack);
        var id = Catalogue.NameDossier(dossier);
        // Of several nodes one puts it in.
        if (id.Store.IsBlank(id))
            Catalogue.TakeIn(dossier, files.Select(file => (file.Key, file.Value)), "示例档案");
    }

    // An older program that starts after a newer one, or a database that somebody put back.
    private bool IsUpToDate()
    {
        try
        {
            return Place.IsUpToDate();
        }
        catch (DossierException)
        {
            return false;
        }
    }

    private static string DecodeText(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content));
        return reader.ReadToEnd();
    }

    /// <summary>The dossiers, written under somebody's name.</summary>
    public DossierCatalogue OpenCatalogue(Person person) => new(Place, Evidence, settings.Clock, person.Name);

    /// <summary>What is done to submissions, under somebody's name.</summary>
    public SubmissionBook OpenSubmissions(Person person) =>
        new(Place, settings.Clock, person.Name, submissions);

    /// <summary>A unit and those above it, the unit first.</summary>
    public IReadOnlyList<string> FindChain(string unit) => Units.FindChain(unit);

    /// <summary>The same for many units, as the tree stands now.</summary>
    public Func<string, IReadOnlyList<string>> ReadChains() => units.ReadChains();

    /// <summary>Whether other units stand below a unit.</summary>
    public bool HasUnitsBelow(string unit) => Units.HasUnitsBelow(unit);

    public IReadOnlyList<string>? FindUnits(string key) =>
        Catalogue.FindLine(key) is null ? null : Units.FindChain(UnitTree.ReadUnit(key));

    /// <summary>The dossiers that somebody may read, the latest year first.</summary>
    public NamedList<KeptSubmission> ListDossiers(Person person)
    {
        var (all, chains) = (submissions.ReadAll(), units.ReadChains());
        return readable.Open(person, (all, chains), _ =>
            new(SelectReadable(all.All, chains, person), one => one.Unit)
        );
    }

    private static List<KeptSubmission> SelectReadable(
        IReadOnlyList<KeptSubmission> all,
        Func<string, IReadOnlyList<string>> chains,
        Person person
    ) =>
        [
            .. all.GroupBy(one => UnitTree.ReadUnit(one.Key), StringComparer.Ordinal)
                .Where(unit => Access.Allows(person, Right.ReadDossier, chains(unit.Key)))
                .SelectMany(unit => unit)
                .OrderByDescending(one => one.Year)
                .ThenBy(one => one.Unit, StringComparer.Ordinal),
        ];

    /// <summary>Whether somebody may do something to the dossiers of a unit.</summary>
    public bool IsAllowed(Person person, Right right, string unit) =>
        Access.Allows(person, right, Units.FindChain(unit));

    /// <summary>A dossier, for somebody who has the right to it; null where there is none of that key.</summary>
    /// <exception cref="UsageException">Something in it does not fit.</exception>
    /// <param name="units">Its unit and those above it, where they are known.</param>
    public DossierView? Open(string key, Person person, IReadOnlyList<string>? units = null)
    {
        if (Catalogue.FindLine(key) is not { } line)
            return null;
        var catalogue = OpenCatalogue(person);
        var id = catalogue.FindId(key);
        var seen = id.Store.ReadVersionAsync(id).GetAwaiter().GetResult();
        if (!opened.TryGetValue(seen.Digest, out var open))
        {
            open = OpenDossier.FromFolder(id, pack: null);
            Keep(opened, open.Seen.Digest, open);
        }

        var chain = units ?? Units.FindChain(UnitTree.ReadUnit(key));
        return new(line, id, open)
        {
            Catalogue = catalogue,
            Waiting = CountWaiting(id, seen.Digest),
            MayFill = Access.Allows(person, Right.EditDossier, chain),
            MayApprove = Access.Allows(person, Right.ApproveDossier, chain),
        };
    }

    private int CountWaiting(DossierId id, string content)
    {
        var submission = OpenSubmissions(Person.Alone).ReadSubmission(id);
        return (submission.ReadState(content) == SubmissionState.Returned ? 1 : 0)
            + submission.Notices.Count(notice => notice.State == NoticeState.Open);
    }

    /// <summary>The package of a dossier as it stands, or why there is none.</summary>
    public ComposedPackage Compose(DossierView view) =>
        composed.TryGetValue(view.Open.Seen.Digest, out var known)
            ? known
            : Keep(composed, view.Open.Seen.Digest, ComposeAnew(view.Open));

    /// <summary>What a remark says on a page.</summary>
    public string Describe(Remark remark) => settings.Wording(remark);

    /// <summary>What the words of a library say on a page.</summary>
    public string Describe(Exception wrong) => Describe(new UsageException(wrong.Message).Remark);

    private ComposedPackage ComposeAnew(OpenDossier open)
    {
        try
        {
            var package = ComposePackage.ComposeReport(open, new());
            var files = new PackageFiles(package, open.Dossier, ReturnedFile.CreatePassports(package, open))
                .AddOfficeFiles()
                .AddViewerPage(new(open.Pack.Figures), Describe);
            return new(
                package,
                [.. files.All.Select(file => new PackageFile(file.Name, file.Content))],
                null
            );
        }
        catch (UsageException refused)
        {
            return new(null, [], Describe(refused.Remark));
        }
    }

    // Old versions are dropped together: whoever still wants one has it read again.
    private static T Keep<T>(ConcurrentDictionary<string, T> kept, string digest, T value)
    {
        if (kept.Count >= MostKept)
            kept.Clear();
        return kept[digest] = value;
    }
}

/// <summary>A package, and its files to take along.</summary>
/// <param name="Refusal">Why there is none, in Chinese.</param>
public sealed record ComposedPackage(
    ReportPackage? Package,
    IReadOnlyList<PackageFile> Files,
    string? Refusal
);

/// <summary>A file of a package.</summary>
public sealed record PackageFile(string Name, ReadOnlyMemory<byte> Content);
