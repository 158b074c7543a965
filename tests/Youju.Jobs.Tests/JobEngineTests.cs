using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Youju.Cli.Checks;
using Youju.Cli.Serving;
using Youju.Cli.Wording;
using Youju.Database;
using Youju.Database.Evidence;
using Youju.Database.Jobs;
using Youju.Jobs.Engine;
using Youju.Jobs.Kinds;
using Youju.Storage.Texts;

namespace Youju.Jobs.Tests;

/// <summary>Jobs in one process, on a file: as on one PC.</summary>
public sealed class JobEngineTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-engine-");
    private readonly DatabasePlace place;
    private readonly JobEngine engine;
    private readonly DossierLine sample;

    public JobEngineTests()
    {
        place = DatabasePlace.FromFile(DatabasePlace.LocateFile(folder.FullName));
        place.Prepare();
        engine = Open();
        engine.StartWorking(atOnce: 2, JobQueues.All);
        var files = SampleDossier.LoadFiles().Where(file => DossierText.IsDossierFile(file.Key));
        var id = Catalogue.TakeIn(
            SampleDossier.LoadDossier(),
            files.Select(file => (file.Key, file.Value)),
            "示例"
        );
        sample = Catalogue.FindLine(id.Folder)!;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private EvidencePlaces Files => new(folder.FullName, objects: null);

    private DossierCatalogue Catalogue => new(place, Files.OpenEvidence(), TimeProvider.System, "测试");

    public void Dispose()
    {
        engine.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_package_is_composed_checked_and_kept()
    {
        var job = await WaitForAsync(engine.AskForPackage(Catalogue, new(sample, HasPdf: false, ""))!);

        var told = JsonSerializer.Deserialize<PackageTold>(Result(job).Told)!;
        using var archive = new ZipArchive(new MemoryStream(engine.Results.ReadContent(Result(job))!));

        Assert.Equal(JobState.Done, job.State);
        Assert.Equal(told.Files, archive.Entries.Select(entry => entry.Name));
    }

    [Fact]
    public async Task The_same_package_made_elsewhere_has_the_same_bytes()
    {
        var job = await WaitForAsync(engine.AskForPackage(Catalogue, new(sample, HasPdf: false, ""))!);
        var first = Result(job).Sha256;
        engine.Results.DropResult(job.Wish.ResultKey);

        var again = await WaitForAsync(engine.AskForPackage(Catalogue, new(sample, HasPdf: false, ""))!);

        Assert.NotEqual(job.Id, again.Id);
        Assert.Equal(first, Result(again).Sha256);
    }

    [Fact]
    public async Task A_report_is_checked_and_a_file_that_is_none_is_told_of()
    {
        var good = engine.AskForCheck(
            Encoding.UTF8.GetBytes(
                "2024年度部门整体支出绩效自评报告\n一、单位概况\n本单位编制10人，实有9人。"
            ),
            new("报告.txt", ".txt", "json", "")
        );
        var bad = engine.AskForCheck([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], new("坏的.doc", ".doc", "json", ""));

        var told = Tell(await WaitForAsync(good));
        var trouble = Tell(await WaitForAsync(bad));

        Assert.NotNull(told.Tally);
        Assert.True(trouble.Tally is null && trouble.Trouble is { Length: > 0 });
    }

    [Fact]
    public async Task Names_of_files_lead_nowhere()
    {
        var job = engine.AskForCheck("报告"u8.ToArray(), new("../../x.txt", ".txt", "json", ""));

        Assert.Equal(JobState.Done, (await WaitForAsync(job)).State);
    }

    [Fact]
    public async Task What_was_asked_while_nobody_worked_is_done_by_whoever_comes()
    {
        engine.Dispose();
        using var asking = Open();
        var job = asking.AskForPackage(Catalogue, new(sample, HasPdf: false, ""))!;
        using var working = Open();
        working.StartWorking(atOnce: 1, JobQueues.All);

        Assert.Equal(JobState.Done, (await WaitForAsync(job)).State);
    }

    private JobEngine Open() =>
        JobEngine.Open(new(place, Files, ReaderProgram.LocateProgram(), RemarkWording.DescribeRemark));

    private KeptResult Result(JobLine job) => engine.Results.FindResult(job.Wish.ResultKey)!;

    private CheckTold Tell(JobLine job) => JsonSerializer.Deserialize<CheckTold>(Result(job).Told)!;

    private async Task<JobLine> WaitForAsync(JobLine asked)
    {
        for (var attempt = 0; ; attempt++)
        {
            var job = new JobBook(place, TimeProvider.System).FindJob(asked.Id)!;
            if (job.State is not (JobState.Waiting or JobState.Running))
                return job;
            Assert.True(attempt < 1200, $"{job.State} {job.Trouble}");
            await Task.Delay(100, Cancel);
        }
    }
}
