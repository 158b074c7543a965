using System.Text;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Drafts;
using Youju.Database.Evidence;
using Youju.Database.Submissions;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Submissions;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Storage.Steps;

namespace Youju.Database.Tests;

/// <summary>What every database must do; each kind runs the same tests.</summary>
public abstract partial class DossierStoreTests : IDisposable
{
    private static readonly StepNote Note = new("导入 活动.xlsx", DateTimeOffset.UnixEpoch);
    private static readonly Dossier First = new(new("云溪区旅游中心"), ["cn-hunan", "tourism"], new(2024));

    private readonly string folder = Directory.CreateTempSubdirectory("youju-database-").FullName;
    private readonly Lazy<DatabasePlace> place;

    protected DossierStoreTests() =>
        place = new(() =>
        {
            var prepared = OpenPlace(folder);
            prepared.Prepare();
            return prepared;
        });

    /// <summary>A new database of the kind.</summary>
    protected abstract DatabasePlace OpenPlace(string folder);

    private DossierCatalogue Catalogue =>
        new(
            place.Value,
            new FolderEvidenceStore(Path.Combine(folder, "evidence")),
            TimeProvider.System,
            "张三"
        );

    private SubmissionBook Submissions => new(place.Value, TimeProvider.System, "张三");

    private static SubmissionAct Act(ActKind kind, DossierStanding now) =>
        new(kind, SubmissionSide.Unit, "张三", DateTimeOffset.UnixEpoch, now.Content, "");

    private DossierId Id => Catalogue.NameDossier(First);

    public virtual void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_is_saved_is_read()
    {
        var version = await SaveAsync(Tell("目标"), DossierVersion.None);

        var read = await Id.Store.ReadAsync(Id, Cancel);

        Assert.Equal(("目标", version), (read.Content.Targets.Expected, read.Version));
    }

    [Fact]
    public async Task Who_saw_something_else_is_refused_and_nothing_changes()
    {
        var version = await SaveAsync(Tell("甲"), DossierVersion.None);
        await SaveAsync(Tell("乙"), version);

        await Assert.ThrowsAsync<DossierConflictException>(() => SaveAsync(Tell("丙"), version));

        Assert.Equal("乙", await ReadExpectedAsync());
    }

    [Fact]
    public async Task A_dossier_is_begun_only_once()
    {
        await SaveAsync(Tell("甲"), DossierVersion.None);

        await Assert.ThrowsAsync<DossierConflictException>(() => SaveAsync(Tell("乙"), DossierVersion.None));
    }

    [Fact]
    public async Task The_last_step_is_taken_back_to_the_byte()
    {
        var first = await SaveAsync(Tell("甲"), DossierVersion.None);
        var second = await SaveAsync(Tell("乙"), first);

        var undone = await Id.Store.UndoAsync(Id, second, Cancel);

        Assert.Equal((Note.Title, "甲"), (undone.Title, await ReadExpectedAsync()));
        Assert.Equal(first, await Id.Store.ReadVersionAsync(Id, Cancel));
    }

    [Fact]
    public async Task A_dossier_whose_beginning_is_taken_back_can_be_begun_again()
    {
        var first = await SaveAsync(Tell("甲"), DossierVersion.None);

        await Id.Store.UndoAsync(Id, first, Cancel);

        Assert.True(Id.Store.IsBlank(Id));
        await SaveAsync(Tell("乙"), DossierVersion.None);
        Assert.Equal("乙", await ReadExpectedAsync());
    }

    [Fact]
    public async Task An_earlier_step_is_taken_back_where_nothing_stands_on_it()
    {
        var version = await SaveAsync(Tell("甲"), DossierVersion.None);
        version = await SaveAsync(Tell("乙"), version);
        version = await SaveAsync(
            Tell("乙") with
            {
                Narrative = First.Narrative.Add("problems", "缺钱。\n"),
            },
            version
        );

        Catalogue.Store.UndoStep(Id, 2, version);

        var read = (await Id.Store.ReadAsync(Id, Cancel)).Content;
        Assert.Equal(("甲", "缺钱。\n"), (read.Targets.Expected, read.Narrative["problems"]));
    }

    [Fact]
    public async Task The_beginning_is_not_taken_back_from_under_what_was_built_on_it()
    {
        var version = await SaveAsync(Tell("甲"), DossierVersion.None);
        version = await SaveAsync(
            Tell("甲") with
            {
                Narrative = First.Narrative.Add("problems", "缺钱。\n"),
            },
            version
        );

        var wrong = Assert.Throws<DossierException>(() => Catalogue.Store.UndoStep(Id, 1, version));

        Assert.Contains("不能撤销", wrong.Message, StringComparison.Ordinal);
        Assert.Equal("甲", await ReadExpectedAsync());
    }

    [Fact]
    public async Task A_step_that_others_stand_on_is_not_taken_back_alone()
    {
        var version = await SaveAsync(Tell("甲"), DossierVersion.None);
        version = await SaveAsync(Tell("乙"), version);
        version = await SaveAsync(Tell("丙"), version);

        var wrong = Assert.Throws<DossierException>(() => Catalogue.Store.UndoStep(Id, 2, version));

        Assert.Contains("请先撤销后面的", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_dossier_says_who_closed_it_and_why_to_whoever_writes()
    {
        var version = await SaveAsync(Tell("甲"), DossierVersion.None);
        Submissions.AppendAct(Id, (_, now) => Act(ActKind.HandIn, now));

        var wrong = await Assert.ThrowsAsync<DossierException>(() => SaveAsync(Tell("乙"), version));
        Submissions.AppendAct(Id, (_, now) => Act(ActKind.Recall, now));
        await SaveAsync(Tell("丙"), version);

        Assert.Matches("由张三于 .*封存：已报送", wrong.Message);
        Assert.Equal("丙", await ReadExpectedAsync());
    }

    [Fact]
    public async Task The_log_holds_until_a_line_is_touched()
    {
        var version = await SaveAsync(Tell("甲"), DossierVersion.None);
        await SaveAsync(Tell("乙"), version);
        Assert.Null(Catalogue.VerifyLog());

        using var context = place.Value.Open();
        context
            .Log.Where(row => row.Number == 1)
            .ExecuteUpdate(row => row.SetProperty(line => line.By, "李四"));

        // Pages that are turned see what was found when the last line came, whoever verifies sees what stands.
        Assert.Null(Catalogue.VerifyLogOnce());
        Assert.Equal(1, Catalogue.VerifyLog());
        Assert.Equal(1, Catalogue.VerifyLogOnce());
    }

    [Fact]
    public async Task A_line_that_is_added_has_the_log_read_anew()
    {
        var version = await SaveAsync(Tell("甲"), DossierVersion.None);
        Assert.Null(Catalogue.VerifyLogOnce());
        using var context = place.Value.Open();
        context
            .Log.Where(row => row.Number == 1)
            .ExecuteUpdate(row => row.SetProperty(line => line.By, "李四"));

        await SaveAsync(Tell("乙"), version);

        Assert.Equal(1, Catalogue.VerifyLogOnce());
    }

    [Fact]
    public async Task Of_many_who_write_at_once_every_acknowledged_one_stands()
    {
        await SaveAsync(Tell("0"), DossierVersion.None);

        var steps = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(desk => Task.Run(() => CountSavesAsync(desk)))
        );

        Assert.Equal(steps.Sum() + 1, Catalogue.Store.ListSteps(Id).Count);
        Assert.Null(Catalogue.VerifyLog());
    }

    [Fact]
    public void A_folder_comes_in_and_goes_out_to_the_byte()
    {
        var sample = Path.Combine(RepositoryFiles.Root, "samples/yunxi-2024");
        var copy = Path.Combine(folder, "copy");
        CopyFolder(sample, copy);
        File.WriteAllText(
            Path.Combine(copy, "ledger.csv"),
            File.ReadAllText(Path.Combine(copy, "ledger.csv")).ReplaceLineEndings("\r\n"),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)
        );

        Catalogue.CarryOut(Catalogue.CarryIn(copy), Path.Combine(folder, "out"));

        Assert.Equal(ListFiles(copy), ListFiles(Path.Combine(folder, "out")));
    }

    [Fact]
    public async Task Evidence_is_kept_and_an_altered_original_is_told_of()
    {
        var content = "签到"u8.ToArray();
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        var file = new EvidenceFile(hash, "签到表.txt");
        var dossier = Tell("甲") with { Evidence = First.Evidence.Add(hash, file) };
        await Id.Store.SaveAsync(
            Id,
            new(dossier, Note) { Originals = [new(file, () => content)] },
            DossierVersion.None,
            Cancel
        );
        Assert.Empty(Id.Store.VerifyEvidence(Id, dossier));

        File.AppendAllText(
            Directory.GetFiles(Path.Combine(folder, "evidence"), hash, SearchOption.AllDirectories)[0],
            "!"
        );

        Assert.Contains(
            "签到表.txt",
            Assert.Single(Id.Store.VerifyEvidence(Id, dossier)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_database_of_a_later_program_is_refused_with_words()
    {
        using (var context = place.Value.Open())
            context.Database.ExecuteSqlRaw(
                """INSERT INTO "__EFMigrationsHistory" VALUES ('20991231_Later', '99')"""
            );

        var wrong = Assert.Throws<DossierException>(place.Value.Prepare);

        Assert.Contains("请用新版程序打开", wrong.Message, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Dossier Tell(string expected) => First with { Targets = new() { Expected = expected } };

    private Task<DossierVersion> SaveAsync(Dossier dossier, DossierVersion seen) =>
        Id.Store.SaveAsync(Id, new(dossier, Note), seen, Cancel);

    [Fact]
    public async Task A_step_is_taken_back_and_what_others_wrote_beside_it_stays()
    {
        var version = await SaveAsync(Write("一。\n二。\n三。\n"), DossierVersion.None);
        version = await SaveAsync(Write("一。\n错的。\n二。\n三。\n"), version);
        version = await SaveAsync(Write("一。\n错的。\n二。\n三。\n四。\n"), version);

        Catalogue.Store.UndoStep(Id, 2, version);

        var read = (await Id.Store.ReadAsync(Id, Cancel)).Content;
        Assert.Equal("一。\n二。\n三。\n四。\n", read.Narrative["problems"]);
        Assert.Null(Catalogue.VerifyLog());
    }

    [Fact]
    public void A_draft_keeps_each_field_as_it_was_typed_last_and_each_desk_its_own()
    {
        var drafts = new DraftStore(place.Value);
        var (here, there) = (new DraftForm("张三", "/f", "d1"), new DraftForm("张三", "/f", "d2"));
        drafts.KeepFields(here, "1", Texts(("name", "龙"), ("dates", "13月")), DateTimeOffset.UnixEpoch);
        drafts.KeepFields(here, "1", Texts(("name", "龙舟赛")), DateTimeOffset.UnixEpoch.AddSeconds(1));
        drafts.KeepFields(there, "2", Texts(("name", "别的")), DateTimeOffset.UnixEpoch);

        var kept = drafts.ListDrafts("张三", "/f");
        drafts.DropDraft(here);

        Assert.Equal(["d1", "d2"], kept.Select(draft => draft.Form.Desk));
        Assert.Equal(Texts(("name", "龙舟赛"), ("dates", "13月")), kept[0].Texts);
        Assert.Equal("d2", Assert.Single(drafts.ListForms("张三", "/")).Form.Desk);
        Assert.Empty(drafts.ListDrafts("李四", "/f"));
    }

    [Fact]
    public void A_draft_that_nobody_touched_for_long_is_forgotten()
    {
        var drafts = new DraftStore(place.Value);
        drafts.KeepFields(new("张三", "/f", "d1"), "", Texts(("name", "龙")), DateTimeOffset.UnixEpoch);

        drafts.DropForgotten(DateTimeOffset.UnixEpoch.AddDays(91));

        Assert.Empty(drafts.ListDrafts("张三", "/f"));
    }

    private static Dossier Write(string words) =>
        First with
        {
            Narrative = First.Narrative.Add("problems", words),
        };

    private static Dictionary<string, string> Texts(params (string Name, string Text)[] texts) =>
        texts.ToDictionary(text => text.Name, text => text.Text, StringComparer.Ordinal);

    private async Task<string?> ReadExpectedAsync() =>
        (await Id.Store.ReadAsync(Id, Cancel)).Content.Targets.Expected;

    private async Task<int> CountSavesAsync(int desk)
    {
        var saved = 0;
        for (var round = 0; round < 5; round++)
        {
            try
            {
                await SaveAsync(Tell($"{desk} {round}"), await Id.Store.ReadVersionAsync(Id, Cancel));
                saved++;
            }
            catch (DossierConflictException)
            {
                continue;
            }
        }

        return saved;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static IEnumerable<string> ListFiles(string root) =>
        Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            // What stands beside the sample for whoever reads it.
            .Where(file => Path.GetFileName(file) is not ("README.md" or "statements.csv"))
            .Select(file =>
                $"{Path.GetRelativePath(root, file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"
            )
            .Order(StringComparer.Ordinal);
}

/// <summary>On a file of SQLite.</summary>
public sealed class SqliteStoreTests : DossierStoreTests
{
    protected override DatabasePlace OpenPlace(string folder) =>
        DatabasePlace.FromFile(Path.Combine(folder, "youju.db"));
}

/// <summary>On PostgreSQL 15.</summary>
public sealed class PostgresStoreTests(PostgresServer server)
    : DossierStoreTests,
        IClassFixture<PostgresServer>
{
    protected override DatabasePlace OpenPlace(string folder)
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        return DatabasePlace.FromConnection(server.CreateDatabase());
    }
}
