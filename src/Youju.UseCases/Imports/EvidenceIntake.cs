using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Formats.Photos;
using Youju.Formats.Reading;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.Text.Times;
using Youju.Text.Yaml;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>Takes files as evidence: a copy goes into the dossier, tied to what it proves; registers may call it by its name.</summary>
internal sealed class EvidenceIntake : IIntake
{
    private const int MostNamed = 10;

    public bool CanImport(SourceFile file, FileKind kind) =>
        kind is FileKind.Png or FileKind.Jpeg or FileKind.Tiff || PhotoFile.IsHeif(file.Content);

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
        var outcome = DossierEdit.RepeatOnConflict(() =>
            RegisterFiles(files, settings, goesOn: refuse is not null)
        );
        foreach (var (file, wrong) in outcome.Refused)
            refuse!(file, wrong);
        foreach (var line in outcome.Told)
            telling.TellDone(ImportRemarks.Done, line);
        if (settings.Proves.Count == 0 && outcome.Taken.Count > 0)
            telling.TellDone(ImportRemarks.EvidenceUntied, FormatFileNames(outcome.Taken));
    }

    /// <param name="goesOn">A file that cannot be taken keeps the others from nothing.</param>
    private static Outcome RegisterFiles(
        IReadOnlyList<EvidencePath> files,
        ImportSettings settings,
        bool goesOn
    )
    {
        var open = OpenDossier.FromFolder(settings.Into, pack: null);
        var targets = settings.Proves.Select(key => FindProofTarget(open.Provable, key)).ToList();
        var (dossier, outcome, hashes) = (open.Dossier, new Outcome([], [], []), new List<string>());
        foreach (var file in files)
        {
            try
            {
                var proof = FindOrCreateEvidence(
                    dossier,
                    file.LoadSource(),
                    settings.Note,
                    ChinaTime.FindDay(settings.At)
                );
                outcome.Told.Add(
                    dossier.Evidence.ContainsKey(proof.Sha256)
                        ? $"“{file.Name}”已经登记过，名为“{proof.Name}”。"
                        : $"“{file.Name}”已登记为佐证。"
                );
                dossier = dossier with { Evidence = dossier.Evidence.SetItem(proof.Sha256, proof) };
                dossier = targets.Aggregate(dossier, new EvidenceLinker(proof, settings.At).LinkToTarget);
                outcome.Told.AddRange(targets.Select(target => $"  证明 {target.Label}（{target.Key}）"));
                hashes.Add(proof.Sha256);
                outcome.Taken.Add(file);
            }
            catch (UsageException wrong) when (goesOn)
            {
                outcome.Refused.Add((file, wrong));
            }
        }

        if (outcome.Taken.Count > 0 && !settings.IsPreview)
            SaveAsStep(open, dossier, outcome, hashes, settings.Into, settings.At);
        return outcome;
    }

    // A copy whose registering was taken back does no harm: it is named by what it holds. Files are read once more, for many may be large.
    private static void SaveAsStep(
        OpenDossier open,
        Dossier dossier,
        Outcome outcome,
        IReadOnlyList<string> hashes,
        DossierId folder,
        DateTimeOffset at
    )
    {
        var originals = outcome.Taken.Zip(hashes, (file, hash) =>
            new EvidenceOriginal(dossier.Evidence[hash], () => file.LoadSource().Content)
        );
        DossierEdit.SaveChange(
            folder,
            open.Seen,
            new(dossier, CreateStepNote(outcome.Taken, hashes, outcome.Told, at))
            {
                Originals = [.. originals],
            }
        );
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
                    ?? targets.ExplainAmbiguity(key)
                    ?? $"档案里没有这一处。{StrictYaml.SuggestWords(key, [.. targets.SuggestKeys(key)])}",
            ]
        );

    private sealed record Outcome(
        List<EvidencePath> Taken,
        List<string> Told,
        List<(EvidencePath File, UsageException Wrong)> Refused
    );
}
