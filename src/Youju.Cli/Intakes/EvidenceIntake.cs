using Youju.Cli.Checks;
using Youju.Cli.Dossiers;
using Youju.Domain.Dossiers;
using Youju.Formats.Reading;
using Youju.Storage.Steps;

namespace Youju.Cli.Intakes;

/// <summary>Takes pictures as evidence: a copy goes into the dossier, and registers may call it by its name.</summary>
internal sealed class EvidenceIntake : IIntake
{
    private const string Folder = "evidence";

    public string Takes => "佐证照片（png、jpg、tiff）";

    public bool CanTake(FileKind kind) => kind is FileKind.Png or FileKind.Jpeg or FileKind.Tiff;

    public int Take(SourceFile file, FileKind kind, ImportSettings settings, Terminal terminal)
    {
        var dossier = OpenDossier.Read(settings.Into, pack: null).Dossier;
        var proof = new EvidenceFile(file.Sha256(), file.Name);
        if (dossier.Evidence.TryGetValue(proof.Sha256, out var known))
        {
            terminal.PrintLine($"“{file.Name}”已经登记过，名为“{known.Name}”。");
            return ExitCode.Clean;
        }

        Store(Path.Combine(settings.Into, Folder), proof.StoredName, file.Content);
        var note = new StepNote($"登记佐证 {file.Name}", terminal.Now()) { File = file.Name, Sha256 = proof.Sha256 };
        DossierSteps.Take(settings.Into, dossier with { Evidence = dossier.Evidence.Add(proof.Sha256, proof) }, note);
        terminal.PrintLine($"“{file.Name}”已登记为佐证。填报表的“佐证”一栏写“{file.Name}”即可。");
        return ExitCode.Clean;
    }

    // A copy whose registering was taken back does no harm: it is named by what it holds.
    private static void Store(string folder, string name, byte[] content)
    {
        Directory.CreateDirectory(folder);
        ResultFile.Write(Path.Combine(folder, name), stream => stream.Write(content));
    }
}
