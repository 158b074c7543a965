using System.Globalization;
using System.Text.Json;
using Youju.Database.Model;
using Youju.Domain.Dossiers;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Text.Times;

namespace Youju.Database;

/// <summary>Writes dossiers, each time whole or not at all, and a line of the log with it.</summary>
/// <param name="by">Who writes.</param>
internal sealed class DossierWriter(DatabasePlace database, TimeProvider clock, string by)
{
    private const string StepTime = "yyyy-MM-dd'T'HH:mm:sszzz";

    private readonly LogWriter log = new(clock, by);

    /// <param name="write">
    /// Given the row of the dossier, null where there is none yet, and its parts by path; gives what the log says of it, null where
    /// nothing was to be written.
    /// </param>
    /// <returns>The version that stands now.</returns>
    /// <exception cref="DossierConflictException">Something else stands there than was seen.</exception>
    public DossierVersion WriteDossier(
        DossierId id,
        DossierVersion seen,
        Func<WorkbenchContext, DossierRow?, Dictionary<string, PartRow>, LogWords?> write
    ) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            using var transaction = context.Database.BeginTransaction();
            DatabasePlace.Lock(context, id.Folder);
            var dossier = context.Dossiers.SingleOrDefault(row => row.Id == id.Folder);
            if (new DossierVersion(dossier?.Version ?? "") != seen)
                throw new DossierConflictException();
            RefuseIfFrozen(dossier);
            var standing = context
                .Parts.Where(row => row.Dossier == id.Folder)
                .ToDictionary(row => row.Path, StringComparer.Ordinal);
            StoredParts.RefuseLaterFormat(standing);
            var words = write(context, dossier, standing);
            context.SaveChanges();
            var version = StoredParts.ComputeVersion(StoredParts.ListParts(context, id.Folder));
            SettleVersion(context, version);
            if (words is not null)
                AppendLog(context, id.Folder, words, version);
            context.SaveChanges();
            transaction.Commit();
            return version;
        });

    // A dossier whose first step was taken back is none any more.
    private static void SettleVersion(WorkbenchContext context, DossierVersion version)
    {
        if (context.Dossiers.Local.SingleOrDefault() is not { } row)
            return;
        if (version == DossierVersion.None)
            context.Dossiers.Remove(row);
        else
            row.Version = version.Digest;
    }

    /// <exception cref="DossierException">It is closed.</exception>
    public static void RefuseIfFrozen(DossierRow? dossier)
    {
        if (DescribeClosing(dossier) is { } words)
            throw new DossierException(words);
    }

    /// <summary>Who closed a dossier, when and why, and what opens it again; null while it is open.</summary>
    public static string? DescribeClosing(DossierRow? dossier) =>
        dossier is { FrozenWhy: { } why, FrozenAt: { } at }
            ? $"这份档案由{dossier.FrozenBy}于 {FormatDay(at)} 封存：{why}。封存期间不能改；要改，请在“报送”页收回，或者请复核的人退回。"
            : null;

    private static string FormatDay(string at) =>
        ChinaTime
            .FromMoment(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture))
            .ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static DossierRow AddDossier(WorkbenchContext context, string key, Dossier dossier) =>
        context
            .Dossiers.Add(
                new()
                {
                    Id = key,
                    Unit = dossier.Unit.Name,
                    Year = dossier.Year,
                    Version = "",
                }
            )
            .Entity;

    public StepRow CreateStep(string dossier, int number, StepNote note) =>
        new()
        {
            Dossier = dossier,
            Number = number,
            Title = note.Title,
            At = note.At.ToString(StepTime, CultureInfo.InvariantCulture),
            By = by,
            File = note.File,
            Sha256 = note.Sha256,
            Told = JsonSerializer.Serialize(note.SummaryLines),
        };

    private void AppendLog(
        WorkbenchContext context,
        string dossier,
        LogWords words,
        DossierVersion version
    ) =>
        log.AppendLine(
            context,
            words.Verb,
            dossier,
            new LogDetail(words.Detail, version.Digest, words.Seal).FormatDetail()
        );

    public string FormatNow() => log.FormatNow();
}
