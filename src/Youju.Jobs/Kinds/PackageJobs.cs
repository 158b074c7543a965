using System.Security.Cryptography;
using System.Text.Json;
using Youju.Database;
using Youju.Database.Evidence;
using Youju.Database.Jobs;
using Youju.Database.People;
using Youju.Formats.Reading;
using Youju.Storage;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;
using Youju.UseCases.Refusals;

namespace Youju.Jobs.Kinds;

/// <summary>What is told of a package without opening it.</summary>
/// <param name="Gaps">How much is still open in it.</param>
/// <param name="Errors">How much of that is wrong.</param>
public sealed record PackageTold(IReadOnlyList<string> Files, int Gaps, int Errors);

/// <summary>How a package is asked for.</summary>
/// <param name="HasPdf">Whether a PDF is made of every Word file.</param>
/// <param name="Login">Of the one who asks; empty where nobody signs in by name.</param>
public sealed record PackageAsked(DossierLine Dossier, bool HasPdf, string Login);

/// <summary>Packages of dossiers, composed and checked from the texts as they stood when they were asked for.</summary>
internal sealed class PackageJobs(JobSettings settings) : IJobKind
{
    private const int Steps = 3;

    private readonly IPassingStore sources = settings.Files.OpenSources();

    public string Name => "package";

    public string Queue => JobQueues.Packages;

    /// <summary>Takes the texts down and says what is wanted; null where there is no such dossier any more.</summary>
    public JobWish? CreateWish(DossierCatalogue catalogue, PackageAsked asked)
    {
        if (catalogue.PackTexts(catalogue.FindId(asked.Dossier.Key)) is not { } texts)
            return null;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(texts.Packed));
        sources.Keep(sha256, texts.Packed);
        var name = $"{asked.Dossier.Unit}{asked.Dossier.Year}年度报告包";
        return new(
            UnitTree.ReadUnit(asked.Dossier.Key),
            Name,
            asked.Dossier.Key,
            ComputeKey(asked.Dossier.Key, texts.Version, asked.HasPdf),
            asked.HasPdf ? name + "（含 PDF）" : name
        )
        {
            Source = sha256,
            Input = JsonSerializer.Serialize(asked.HasPdf),
            Owner = asked.Login,
        };
    }

    /// <summary>The key of the package of a dossier at a version.</summary>
    public string ComputeKey(string key, DossierVersion version, bool hasPdf) =>
        ResultKey.Compute(Name, key, version.Digest, hasPdf ? "pdf" : "");

    public JobProduct Perform(JobLine job, JobProgress progress, CancellationToken cancel)
    {
        progress.Reach(0, Steps);
        using var source = sources.Open(job.Wish.Source!)
            ?? throw new HopelessJobException("当时的档案内容不在了，请重新生成。");
        using var packed = new MemoryStream();
        source.CopyTo(packed);
        try
        {
            var open = OpenDossier.FromStored(PackedTexts.ReadDossier(packed.ToArray()), pack: null);
            var bundle = BundlePackage.Compose(
                new(open, JsonSerializer.Deserialize<bool>(job.Wish.Input), settings.Describe),
                step => progress.Reach(step, Steps),
                cancel
            );
            return new(
                bundle.Content,
                JsonSerializer.Serialize(new PackageTold(bundle.Files, bundle.Gaps, bundle.Errors))
            );
        }
        catch (UsageException refused)
        {
            throw new HopelessJobException(settings.Describe(refused.Remark));
        }
        catch (UnreadableFileException failed)
        {
            // LibreOffice may have been ended, or have had no memory; the next time it may do.
            throw new PassingFailureException(failed.Message);
        }
    }
}
