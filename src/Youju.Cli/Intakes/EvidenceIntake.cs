using System.Globalization;
using Youju.Cli.Dossiers;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Formats.Reading;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.Text.Yaml;

namespace Youju.Cli.Intakes;

/// <summary>Takes files as evidence: a copy goes into the dossier, tied to what it proves; registers may call it by its name.</summary>
internal sealed class EvidenceIntake : IIntake
{
    private const int MostNamed = 10;

    public string Takes => "佐证照片（png、jpg、tiff），其他佐证加 --evidence";

    public bool CanTake(FileKind kind) => kind is FileKind.Png or FileKind.Jpeg or FileKind.Tiff;

    public int Take(SourceFile file, FileKind kind, ImportSettings settings, Terminal terminal) =>
        Take([new(settings.File)], settings, terminal);

    /// <summary>Registers files in one step.</summary>
    /// <param name="refuse">Told of a file that cannot be taken, so that the others are; without it none is.</param>
    public static int Take(
        IReadOnlyList<EvidencePath> files,
        ImportSettings settings,
        Terminal terminal,
        Action<EvidencePath, UsageException>? refuse = null
    )
    {
        var open = OpenDossier.Read(settings.Into, pack: null);
        var targets = settings.Proves.Select(key => Target(open.Provable, key)).ToList();
        var (dossier, told, taken, hashes, at) = (
            open.Dossier,
            new List<string>(),
            new List<EvidencePath>(),
            new List<string>(),
            terminal.Now()
        );
        foreach (var file in files)
        {
            try
            {
                var proof = Registered(
                    dossier,
                    file.Load(),
                    settings.Note,
                    DateOnly.FromDateTime(at.DateTime)
                );
                told.Add(
                    dossier.Evidence.ContainsKey(proof.Sha256)
                        ? $"“{file.Name}”已经登记过，名为“{proof.Name}”。"
                        : $"“{file.Name}”已登记为佐证。"
                );
                dossier = dossier with { Evidence = dossier.Evidence.SetItem(proof.Sha256, proof) };
                dossier = targets.Aggregate(dossier, new Proving(proof, at).Tie);
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
            Keep(taken, hashes, dossier, settings.Into, Note(taken, hashes, told, at));
        foreach (var line in told)
            terminal.PrintLine(line);
        if (targets.Count == 0 && taken.Count > 0)
            terminal.PrintLine(
                $"填报表的“佐证”一栏写{Named(taken)}即可；或加 --for 写明证明哪条记录、哪笔账目、哪个数。"
            );
        return ExitCode.Clean;
    }

    private static void Keep(
        IReadOnlyList<EvidencePath> files,
        IReadOnlyList<string> hashes,
        Dossier dossier,
        string folder,
        StepNote note
    )
    {
        Store(files, hashes, dossier, folder);
        DossierSteps.Take(folder, dossier, note);
    }

    // A copy whose registering was taken back does no harm: it is named by what it holds. Files are read once more, for many may be large.
    private static void Store(
        IReadOnlyList<EvidencePath> files,
        IReadOnlyList<string> hashes,
        Dossier dossier,
        string folder
    )
    {
        foreach (var (file, hash) in files.Zip(hashes))
        {
            var content = file.Load();
            if (content.Sha256() != hash)
                throw new UsageException($"“{file.Name}”在登记时被改动了，请再试一次。");
            DossierFolder.StoreEvidence(folder, dossier.Evidence[hash], content.Content);
        }
    }

    private static StepNote Note(
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
            Told = told,
        };
    }

    private static string Named(IReadOnlyList<EvidencePath> files) =>
        files.Count <= MostNamed ? string.Join('、', files.Select(file => $"“{file.Name}”")) : "文件名";

    // Rows call evidence by its name, so two files may not share one.
    private static EvidenceFile Registered(Dossier dossier, SourceFile file, string? note, DateOnly day)
    {
        var (kind, sha256, name) = (
            EvidenceContent.KindOf(file),
            file.Sha256(),
            EvidenceContent.NameOf(file)
        );
        if (dossier.Evidence.TryGetValue(sha256, out var known))
            return known with { Note = note ?? known.Note };
        if (dossier.Evidence.Values.FirstOrDefault(other => other.Name == name) is { } other)
            throw new UsageException(
                $"已经登记过另一份“{name}”（校验值 {other.Sha256[..12]}…），内容与这一份不同。"
                    + "如果这一份是改过的，请用原件；如果确是另一份文件，请先给它换一个名称再登记。"
            );
        return new(sha256, name, note) { Kind = kind, AddedOn = day };
    }

    private static ProofTarget Target(ProofTargets targets, string key) =>
        targets.Find(key)
        ?? throw new UsageException(
            $"--for {key}：{targets.Elsewhere(key) ?? $"档案里没有这一处。{StrictYaml.Advice(key, [.. targets.Near(key)])}"}"
        );
}
