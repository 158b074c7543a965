using System.Security.Cryptography;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;
using Youju.Storage.Files;
using Youju.Storage.Steps;

namespace Youju.Storage.Tests;

public sealed class DossierFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Writes_what_it_can_read_and_leaves_nothing_half_written()
    {
        TestFolder.WriteAsStep(folder, Empty, Note);

        Assert.Equal("中心", TestFolder.ReadDossier(folder).Unit.Name);
        Assert.Empty(Directory.EnumerateFiles(folder, "*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public void Leaves_files_alone_that_have_not_changed()
    {
        TestFolder.WriteAsStep(folder, Empty, Note);
        var old = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(folder, "ledger.csv"), old);
        TestFolder.WriteAsStep(folder, Empty with { Unit = new("另一中心") }, Note);

        Assert.Equal(old, File.GetLastWriteTimeUtc(Path.Combine(folder, "ledger.csv")));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_what_to_do()
    {
        TestFolder.WriteTexts(folder, Empty);
        File.WriteAllBytes(Path.Combine(folder, "ledger.csv"), [0xB5, 0x00, 0xBB, 0xE1]);

        Assert.Contains(
            "另存为 UTF-8",
            Assert.Throws<DossierException>(() => TestFolder.ReadDossier(folder)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Altered_and_missing_evidence_is_named()
    {
        var evidence = new EvidenceFile(Convert.ToHexStringLower(SHA256.HashData("甲方"u8)), "合同.txt");
        var dossier = Register(evidence);
        Assert.Empty(DossierFolder.VerifyEvidence(folder, dossier));

        File.WriteAllText(Path.Combine(folder, "evidence", evidence.StoredName), "乙方");
        Assert.Contains(
            "内容与登记时不同",
            Assert.Single(DossierFolder.VerifyEvidence(folder, dossier)),
            StringComparison.Ordinal
        );

        File.Delete(Path.Combine(folder, "evidence", evidence.StoredName));
        Assert.Contains(
            "不见了",
            Assert.Single(DossierFolder.VerifyEvidence(folder, dossier)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_altered_copy_becomes_what_it_was_when_the_original_comes_again()
    {
        var evidence = new EvidenceFile(Convert.ToHexStringLower(SHA256.HashData("甲方"u8)), "合同.pdf")
        {
            Kind = "pdf",
        };
        var copy = Path.Combine(
            Directory.CreateDirectory(Path.Combine(folder, "evidence")).FullName,
            evidence.StoredName
        );
        File.WriteAllText(copy, "乙方");

        Register(evidence);
        Assert.Equal("甲方", File.ReadAllText(copy));
    }

    [Fact]
    public void Evidence_used_but_not_listed_is_named()
    {
        var values = Dossiers.Named("灯会").Values.Add("evidence", new EvidenceValue(new string('b', 64)));
        var dossier = Dossiers.With(
            Record.FromFirstVersion("e1", Dossiers.Named("灯会") with { Values = values })
        );

        Assert.Contains(
            "没有登记",
            Assert.Single(DossierFolder.VerifyEvidence(folder, dossier)),
            StringComparison.Ordinal
        );
    }

    private Dossier Register(EvidenceFile evidence)
    {
        var store = new FolderDossierStore();
        var after = Empty with { Evidence = Empty.Evidence.Add(evidence.Sha256, evidence) };
        TestFolder.WriteTexts(folder, Empty);
        var seen = store.ReadVersionAsync(new(folder)).GetAwaiter().GetResult();
        var change = new DossierChange(after, Note) { Originals = [new(evidence, () => "甲方"u8.ToArray())] };
        store.SaveAsync(new(folder), change, seen).GetAwaiter().GetResult();
        return after;
    }

    private static StepNote Note => new("改", DateTimeOffset.UnixEpoch);

    private static Dossier Empty => new(new("中心"), ["cn-hunan", "tourism"], new(2024));
}
