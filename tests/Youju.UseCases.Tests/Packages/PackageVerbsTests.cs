using System.IO.Compression;
using Youju.Domain.Remarks;
using Youju.Domain.Reports.Merging;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Gaps;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tests.Packages;

public sealed class PackageVerbsTests : IDisposable
{
    private readonly OpenDossier sample = OpenDossier.FromFolder(
        Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024"),
        pack: null
    );
    private readonly OwnFolder folder = new();
    private readonly List<Remark> told = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_package_is_written_and_its_files_are_named()
    {
        var result = Compose(new(sample, folder.Path("包")));

        Assert.All(result.Files, file => Assert.True(File.Exists(folder.Path($"包/{file}"))));
        Assert.Empty(told);
    }

    [Fact]
    public void What_nobody_touched_comes_back_unchanged()
    {
        Compose(new(sample, folder.Path("包")));

        var result = CompareReturned.CompareFiles(new(sample, [folder.Path("包/自评报告.docx")], []));

        Assert.True(result.IsUnchanged);
        Assert.Single(result.Compared);
    }

    [Fact]
    public void What_came_back_is_merged_and_noted()
    {
        Compose(new(sample, folder.Path("包")));

        var result = Compose(
            new(sample, folder.Path("新包")) { Returned = [folder.Path("包/自评报告.docx")] }
        );

        Assert.NotNull(result.Notes);
        Assert.False(result.HasConflicts);
    }

    [Fact]
    public void What_the_dossier_keeps_of_a_file_that_came_back_is_in_every_package_until_it_is_taken_back()
    {
        var dossier = CopySample();
        Compose(new(sample, folder.Path("包")));
        var returned = folder.Path("包/自评报告.docx");
        AddParagraph(returned, "负责人补写的一句话。");
        var before = ReadFiles(dossier);

        var kept = KeepReturned.KeepFiles(
            new(dossier, [returned], new(FigureChoice.Hand), DateTimeOffset.UnixEpoch)
        );
        var package = ComposePackage.ComposeReport(OpenDossier.FromFolder(dossier, pack: null), new());
        var again = KeepReturned.KeepFiles(
            new(dossier, [returned], new(FigureChoice.Hand), DateTimeOffset.UnixEpoch)
        );
        UndoStep.UndoLast(dossier);

        Assert.Equal(["自评报告"], kept.Documents);
        Assert.Contains(package.Documents, document =>
            document.Document.Text.Contains("负责人补写的一句话。", StringComparison.Ordinal)
        );
        Assert.Empty(again.Documents);
        Assert.Equal(before, ReadFiles(dossier));
    }

    private string CopySample()
    {
        var source = Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = folder.Path(Path.Combine("档案", Path.GetRelativePath(source, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder.Path("档案");
    }

    private static Dictionary<string, string> ReadFiles(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Where(file => !file.StartsWith("journal", StringComparison.Ordinal))
            .ToDictionary(
                file => file,
                file => Convert.ToHexString(File.ReadAllBytes(Path.Combine(folder, file)))
            );

    private static void AddParagraph(string path, string words)
    {
        const string body = "word/document.xml";
        using var package = ZipFile.Open(path, ZipArchiveMode.Update);
        string markup;
        using (var reader = new StreamReader(package.GetEntry(body)!.Open()))
            markup = reader.ReadToEnd();
        package.GetEntry(body)!.Delete();
        using var part = new StreamWriter(package.CreateEntry(body).Open());
        part.Write(
            markup.Insert(
                markup.LastIndexOf("<w:sectPr", StringComparison.Ordinal),
                $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
            )
        );
    }

    [Fact]
    public void A_file_of_another_dossier_is_refused()
    {
        Compose(new(sample, folder.Path("包")));
        var other = OpenDossier.FromDossier(sample.Dossier with { Unit = new("别的中心") }, pack: null);

        var refused = Assert.Throws<UsageException>(() =>
            CompareReturned.CompareFiles(new(other, [folder.Path("包/自评报告.docx")], []))
        );

        Assert.Equal(PackageRemarks.OtherDossier, refused.Remark.Code);
    }

    [Fact]
    public void What_the_check_finds_in_a_file_is_a_gap_of_the_package()
    {
        var wrong = sample.Dossier with
        {
            Narrative = sample.Dossier.Narrative.SetItem(
                "basic",
                "办公费0.50万元、印刷费0.40万元，共计0.80万元。"
            ),
        };

        var result = Compose(new(OpenDossier.FromDossier(wrong, pack: null), folder.Path("包")));

        Assert.Contains(result.Package.Gaps, gap =>
            gap.Code == GapCodes.PackageFinding && gap.Values[0] == "自评报告" && gap.Values[1] == "FIG001"
        );
    }

    [Fact]
    public void Composed_files_of_the_sample_have_no_finding() =>
        Assert.DoesNotContain(Compose(new(sample, folder.Path("包"))).Package.Gaps, gap =>
            gap.Code == GapCodes.PackageFinding
        );

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "元")]
    public void A_form_that_is_typed_over_into_a_system_is_no_report_to_be_checked(
        bool isForEntry,
        string? money
    )
    {
        var form = new FormSource
        {
            Name = "支出表",
            Title = "支出表",
            IsForEntry = isForEntry,
            Money = money,
            Below = [new("办公费0.50万元、印刷费0.40万元，共计0.80万元。")],
        };
        var open = sample with
        {
            Pack = sample.Pack with
            {
                Forms = new Dictionary<string, FormSource>(sample.Pack.Forms) { ["spent"] = form },
            },
        };

        var gaps = Compose(new(open, folder.Path("包"))).Package.Gaps;

        Assert.Equal(
            !isForEntry,
            gaps.Any(gap => gap.Code == GapCodes.PackageFinding && gap.Values[0] == "支出表")
        );
    }

    private ComposePackageResult Compose(ComposePackageRequest request) =>
        ComposePackage.WritePackage(request, told.Add, CancellationToken.None);
}
