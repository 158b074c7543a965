using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Formats.Reading;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.Text.Yaml;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>Takes files as evidence: a copy goes into the dossier, tied to what it proves; registers may call it by its name.</summary>
internal sealed class EvidenceIntake : IIntake
{
    private const int MostNamed = 10;

    public bool CanImport(FileKind kind) => kind is FileKind.Png or FileKind.Jpeg or FileKind.Tiff;

    public bool ImportFrom(SourceFile file, FileKind kind, ImportSettings settings, ImportTelling telling)
    {
        ImportFrom([new(settings.File)], settings, telling);
        return true;
    }

    /// <summary>Registers files in one step.</summary>
    /// <param name="refuse">Told of a file that cannot be taken, so that the others are; without it none is.</param>
    public static void ImportFrom(
        IReadOnlyList<EvidencePath> files,
        ImportSettings settings,
        ImportTelling telling,
        Action<EvidencePath, UsageException>? refuse = null
    )
    {
        var open = OpenDossier.FromFolder(settings.Into, pack: null);
        var targets = settings.Proves.Select(key => FindProofTarget(open.Provable, key)).ToList();
        var (dossier, told, taken, hashes, at) = (
            open.Dossier,
            new List<string>(),
            new List<EvidencePath>(),
            new List<string>(),
            settings.At
        );
        foreach (var file in files)
        {
            try
            {
                var proof = FindOrCreateEvidence(
                    dossier,
                    file.LoadSource(),
                    settings.Note,
                    DateOnly.FromDateTime(at.DateTime)
                );
                told.Add(
                    dossier.Evidence.ContainsKey(proof.Sha256)
                        ? $"“{file.Name}”已经登记过，名为“{proof.Name}”。"
                        : $"“{file.Name}”已登记为佐证。"
                );
                dossier = dossier with { Evidence = dossier.Evidence.SetItem(proof.Sha256, proof) };
                dossier = targets.Aggregate(dossier, new EvidenceLinker(proof, at).LinkToTarget);
                told.AddRange(targets.Select(target => $"  证明 {target.Label}（{target.Key}）"));
                hashes.Add(proof.Sha256);
                taken.Add(file);
            }
            catch (UsageException wrong) when (refuse is not null)
            {
                refuse(file, wrong);
            }
        }

        if (taken.Count > 0)
            StoreAsStep(taken, hashes, dossier, settings.Into, CreateStepNote(taken, hashes, told, at));
        foreach (var line in told)
            telling.TellDone(ImportRemarks.Done, line);
        if (targets.Count == 0 && taken.Count > 0)
            telling.TellDone(ImportRemarks.EvidenceUntied, FormatFileNames(taken));
    }

    private static void StoreAsStep(
        IReadOnlyList<EvidencePath> files,
        IReadOnlyList<string> hashes,
        Dossier dossier,
        string folder,
        StepNote note
    )
    {
        StoreFiles(files, hashes, dossier, folder);
        DossierSteps.WriteAsStep(folder, dossier, note);
    }

    // A copy whose registering was taken back does no harm: it is named by what it holds. Files are read once more, for many may be large.
    private static void StoreFiles(
        IReadOnlyList<EvidencePath> files,
        IReadOnlyList<string> hashes,
        Dossier dossier,
        string folder
    )
    {
        foreach (var (file, hash) in files.Zip(hashes))
        {
            var content = file.LoadSource();
            if (content.ComputeSha256() != hash)
                throw new UsageException(ImportRemarks.EvidenceChanged, [file.Name]);
            DossierFolder.StoreEvidence(folder, dossier.Evidence[hash], content.Content);
        }
    }

    private static StepNote CreateStepNote(
        IReadOnlyList<EvidencePath> files,
        IReadOnlyList<string> hashes,
        IReadOnlyList<string> told,
        DateTimeOffset at
    )
    {
        var title = files is [var only]
            ? only.Name
            : string.Create(CultureInfo.InvariantCulture, $"{files[0].Name} 等 {files.Count} 个文件");
        return new($"登记佐证 {title}", at)
        {
            File = files[0].Name,
            Sha256 = hashes[0],
            SummaryLines = told,
        };
    }

    private static string FormatFileNames(IReadOnlyList<EvidencePath> files) =>
        files.Count <= MostNamed ? string.Join('、', files.Select(file => $"“{file.Name}”")) : "文件名";

    // Rows call evidence by its name, so two files may not share one.
    private static EvidenceFile FindOrCreateEvidence(
        Dossier dossier,
        SourceFile file,
        string? note,
        DateOnly day
    )
    {
        var (kind, sha256, name) = (
            EvidenceContent.RecogniseExtension(file),
            file.ComputeSha256(),
            EvidenceContent.CleanFileName(file)
        );
        if (dossier.Evidence.TryGetValue(sha256, out var known))
            return known with { Note = note ?? known.Note };
        if (dossier.Evidence.Values.FirstOrDefault(other => other.Name == name) is { } other)
            throw new UsageException(ImportRemarks.EvidenceNameTaken, [name, other.Sha256[..12]]);
        return new(sha256, name, note) { Kind = kind, AddedOn = day };
    }

    private static EvidenceTarget FindProofTarget(EvidenceTargets targets, string key) =>
        targets.FindTarget(key)
        ?? throw new UsageException(
            ImportRemarks.EvidenceTargetUnknown,
            [
                key,
                targets.ExplainProvedElsewhere(key)
                    ?? $"档案里没有这一处。{StrictYaml.SuggestWords(key, [.. targets.SuggestKeys(key)])}",
            ]
        );
}
