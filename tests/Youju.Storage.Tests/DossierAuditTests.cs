using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Storage.Files;
using Youju.Storage.Steps;

namespace Youju.Storage.Tests;

/// <summary>What was altered beside the program is found and named.</summary>
public sealed class DossierAuditTests : IDisposable
{
    private static readonly Dossier Blank = new(new("某县文旅中心"), ["cn"], new(2024));
    private static readonly byte[] Original = "签到"u8.ToArray();

    private readonly string folder = Path.Combine(
        Directory.CreateTempSubdirectory("youju-audit-").FullName,
        "dossier"
    );

    public DossierAuditTests()
    {
        var file = new EvidenceFile(WholeState.HashBytes(Original), "签到表.txt");
        foreach (var day in Enumerable.Range(1, 3))
            Save(
                Blank with
                {
                    ReportDate = new(2025, 3, day),
                    Evidence = Blank.Evidence.Add(file.Sha256, file),
                },
                file
            );
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

    [Fact]
    public void Untouched_steps_hold()
    {
        var result = DossierAudit.VerifyChain(folder);

        Assert.Empty(result.Faults);
        Assert.Equal(3, result.Steps);
    }

    [Fact]
    public void A_dossier_whose_journal_was_taken_away_is_not_called_clean()
    {
        Directory.Delete(Path.Combine(folder, "journal"), recursive: true);
        File.AppendAllText(Path.Combine(folder, "dossier.yaml"), "# 改\n");

        Assert.Contains(
            "没有日志",
            Assert.Single(DossierAudit.VerifyChain(folder).Faults),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("journal/0001/step.yaml", "改 1", "别的", "第1步的 journal/0001/step.yaml 写完以后被改过")]
    [InlineData("journal/0003/step.yaml", "改 3", "别的", "第3步的 journal/0003/step.yaml 写完以后被改过")]
    [InlineData(
        "journal/0003/step.yaml",
        "\nseal: ",
        "\n# ",
        "第3步的 journal/0003/step.yaml 写完以后被改过"
    )]
    [InlineData("journal/0003/before/dossier.yaml", "2024", "2023", "第3步留存的改前原样")]
    [InlineData("journal/0002/now/dossier.yaml.copy", "2024", "2023", "第2步留存的改后原样")]
    [InlineData("dossier.yaml", "2024", "2023", "没有经过命令改了 dossier.yaml")]
    [InlineData("journal/0002/step.yaml", "title", ":", "第2步的 journal/0002/step.yaml 不见了或者看不懂")]
    public void What_is_altered_is_named(string path, string before, string after, string told)
    {
        var place = Path.Combine(folder, path);
        File.WriteAllText(place, File.ReadAllText(place).Replace(before, after, StringComparison.Ordinal));

        Assert.Contains(DossierAudit.VerifyChain(folder).Faults, fault =>
            fault.Contains(told, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_step_that_was_sealed_anew_no_longer_fits_the_one_after_it()
    {
        var place = Path.Combine(folder, "journal/0002/step.yaml");
        var text = File.ReadAllText(place).Split("seal: ")[0];
        File.WriteAllText(place, StepSeal.AddSeal(text.Replace("改 2", "别的", StringComparison.Ordinal)));

        Assert.Contains(
            "第2步写完以后被改过",
            Assert.Single(DossierAudit.VerifyChain(folder).Faults),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_step_that_was_taken_away_is_missed()
    {
        Directory.Delete(Path.Combine(folder, "journal/0002"), recursive: true);

        Assert.Contains(
            "第2步的记录不见了",
            DossierAudit.VerifyChain(folder).Faults[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_altered_original_is_named()
    {
        File.AppendAllText(Directory.GetFiles(Path.Combine(folder, "evidence"), "*.txt")[0], "!");

        Assert.Contains(
            "签到表.txt",
            Assert.Single(DossierAudit.VerifyChain(folder).Faults),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_folder_that_is_no_dossier_is_refused_with_words() =>
        Assert.Throws<DossierException>(() => DossierAudit.VerifyChain(Path.GetTempPath()));

    private void Save(Dossier after, EvidenceFile file)
    {
        var store = new FolderDossierStore();
        var seen = store.ReadVersionAsync(folder).GetAwaiter().GetResult();
        var note = new StepNote($"改 {after.ReportDate!.Value.Day}", DateTimeOffset.UnixEpoch);
        store
            .SaveAsync(folder, new(after, note) { Originals = [new(file, () => Original)] }, seen)
            .GetAwaiter()
            .GetResult();
    }
}
