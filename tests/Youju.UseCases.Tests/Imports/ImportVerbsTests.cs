using Youju.Domain.Remarks;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tests.Imports;

public sealed class ImportVerbsTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8));
    private readonly OwnFolder folder = new();
    private readonly List<Remark> told = [];

    public ImportVerbsTests() =>
        CreateDossier.CreateBlank(new(folder.Path("档案"), "中心", 2025, ["cn-hunan", "tourism"], At));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_is_registered_as_evidence_and_told()
    {
        var result = Import(Describe(folder.Write("批复.txt", "同意")) with { IsEvidence = true });

        Assert.True(result.IsComplete);
        Assert.Equal([ImportRemarks.Done, ImportRemarks.EvidenceUntied], told.Select(remark => remark.Code));
    }

    [Fact]
    public void An_empty_file_is_no_evidence()
    {
        var refused = Assert.Throws<UsageException>(() =>
            Import(Describe(folder.Write("空.txt", "")) with { IsEvidence = true })
        );

        Assert.Equal(ImportRemarks.EvidenceEmpty, refused.Remark.Code);
    }

    [Fact]
    public void An_import_that_is_ended_while_it_reads_writes_nothing()
    {
        using var stop = new CancellationTokenSource();
        var seen = ReadRecords().Count;
        stop.Cancel();
        var asked = Describe(
            folder.Write("活动.csv", "活动名称,类别,起止日期,地点,状态\n灯会,节庆,2025-02-10,城区,已举办\n")
        );

        Assert.Throws<OperationCanceledException>(() => Import(asked with { Watch = new(stop.Token) }));
        Assert.Equal(seen, ReadRecords().Count);
    }

    [Fact]
    public void An_import_tells_which_row_it_has_read()
    {
        var watch = new ImportWatch(TestContext.Current.CancellationToken);
        Import(
            Describe(
                folder.Write(
                    "活动.csv",
                    "活动名称,类别,起止日期,地点,状态\n灯会,节庆,2025-02-10,城区,已举办\n"
                )
            ) with
            {
                Watch = watch,
            }
        );

        Assert.Equal(2, watch.Row);
        Assert.Single(ReadRecords());
    }

    private IReadOnlyCollection<string> ReadRecords() =>
        [.. OpenDossier.FromFolder(folder.Path("档案"), null).Dossier.Registers["events"].Records.Keys];

    [Fact]
    public void A_form_for_a_dossier_lists_what_it_has()
    {
        var form = CreateTemplate.WriteTemplate(
            new("events", folder.Path("表.xlsx"), folder.Path("档案"), [])
        );

        Assert.Equal(0, form.Listed);
        Assert.True(File.Exists(form.Path));
    }

    [Fact]
    public void A_report_without_anything_new_leaves_work_for_a_person() =>
        Assert.False(Import(Describe(folder.Write("说明.txt", "2024年工作总结"))).IsComplete);

    [Fact]
    public void A_form_that_no_pack_has_is_refused() =>
        Assert.Equal(
            ImportRemarks.FormUnknown,
            Assert
                .Throws<UsageException>(() => CreateTemplate.WriteTemplate(new("无此表", null, null, [])))
                .Remark.Code
        );

    [Fact]
    public void A_file_of_a_folder_that_is_refused_keeps_the_others_from_nothing()
    {
        folder.Write("资料/空.txt", "");
        folder.Write("资料/批复.txt", "同意");

        Assert.False(Import(Describe(folder.Path("资料")) with { IsEvidence = true }).IsComplete);

        Assert.Equal(("空.txt", ImportRemarks.EvidenceEmpty), (told[0].Place?.Subject, told[0].Code));
        Assert.Single(OpenDossier.FromFolder(folder.Path("档案"), null).Dossier.Evidence);
    }

    [Fact]
    public void A_preview_tells_everything_and_writes_nothing()
    {
        var paper = folder.Write(
            "项目.csv",
            "2025年项目支出（元）,,\n项目名称,年初预算,执行数\n灯会,100,90\n"
        );
        var before = Directory.GetFiles(folder.Path("档案"), "*", SearchOption.AllDirectories).Length;

        Import(Describe(paper) with { IsPreview = true });

        Assert.Contains(told, remark => remark.Values.Any(value => value.Contains("执行数 90.00元")));
        Assert.Equal(ImportRemarks.PreviewOnly, told[^1].Code);
        Assert.Empty(OpenDossier.FromFolder(folder.Path("档案"), null).Dossier.Ledger.Lines);
        Assert.Equal(
            before,
            Directory.GetFiles(folder.Path("档案"), "*", SearchOption.AllDirectories).Length
        );
    }

    [Fact]
    public void The_order_of_papers_has_no_effect_on_what_is_spent()
    {
        var whole = folder.Write(
            "决算.csv",
            "2025年度支出决算表,,,\n单位：元,,,\n科目编码,科目名称,本年支出合计,基本支出,项目支出\n,合计,150,60,90\n"
        );
        var parts = folder.Write(
            "项目.csv",
            "2025年项目支出（元）,,\n项目名称,年初预算,执行数\n灯会,50,40\n展览,50,50\n"
        );

        Assert.Equal(ReadLines(whole, parts), ReadLines(parts, whole));
    }

    private List<(string?, decimal?)> ReadLines(params string[] papers)
    {
        var into = folder.Path(Guid.NewGuid().ToString("N"));
        CreateDossier.CreateBlank(new(into, "中心", 2025, ["cn-hunan"], At));
        foreach (var paper in papers)
            Import(new(paper, into) { At = At });
        return
        [
            .. OpenDossier
                .FromFolder(into, null)
                .Dossier.Ledger.Lines.Select(line => (line.Project, line.Amounts.Executed?.Yuan))
                .Order(),
        ];
    }

    private ImportSettings Describe(string file) => new(file, folder.Path("档案")) { At = At };

    private ImportFileResult Import(ImportSettings settings) =>
        ImportFile.ImportAll(new([settings]), told.Add);
}
