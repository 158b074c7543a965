using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.Storage.Steps;

namespace Youju.Storage.Tests;

/// <summary>A step that is broken off at each of its changes of the disc in turn.</summary>
public sealed class BrokenOffTests : IDisposable
{
    private static readonly StepNote Note = new("改", DateTimeOffset.UnixEpoch);
    private static readonly Dossier Before = new(new("旧中心"), ["cn-hunan", "tourism"], new(2024))
    {
        Targets = new() { Expected = "旧目标" },
    };
    private static readonly Dossier After = Before with
    {
        Unit = new("新中心"),
        Targets = new() { Expected = "新目标" },
        Narrative = Before.Narrative.Add("problems", "经费不足。\n"),
    };

    private readonly string root = Directory.CreateTempSubdirectory("youju-broken-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_killed_step_is_whole_or_not_there_and_the_next_one_works()
    {
        for (var at = 0; ; at++)
        {
            var (folder, disc) = (Begin($"s{at}"), FailingDisc.KilledAt(at));
            if (
                !Breaks<KilledException>(() => TestFolder.WriteAsStep(folder, After, Note, store: disc.Store))
            )
                break;
            Assert.Equal("旧中心旧目标", Show(folder));
            TestFolder.WriteAsStep(folder, After, Note);
            Assert.Equal("新中心新目标", Show(folder));
        }
    }

    [Fact]
    public void A_killed_undoing_is_done_or_not_and_nothing_is_lost_by_it()
    {
        for (var at = 0; ; at++)
        {
            var folder = Begin($"u{at}");
            var before = TestFolder.ListContents(folder);
            TestFolder.WriteAsStep(folder, After, Note);
            if (
                !Breaks<KilledException>(() =>
                    TestFolder.UndoLastStep(folder, FailingDisc.KilledAt(at).Store)
                )
            )
                break;
            TestFolder.WriteAsStep(folder, TestFolder.ReadDossier(folder), Note);
            while (TestFolder.ReadStepNotes(folder).Count > 0)
                TestFolder.UndoLastStep(folder);
            Assert.Equal(before, TestFolder.ListContents(folder));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_full_disc_at_any_change_leaves_the_folder_as_it_was_to_the_byte(bool isForEver)
    {
        for (var at = 0; ; at++)
        {
            var folder = Begin($"f{at}{isForEver}");
            var before = TestFolder.ListContents(folder);
            var disc = FailingDisc.FullAt(at, isForEver);
            if (
                !Breaks<DossierException>(() =>
                    TestFolder.WriteAsStep(folder, After, Note, store: disc.Store)
                )
            )
                break;
            Assert.Equal("旧中心旧目标", Show(folder));
            if (!isForEver)
                Assert.Equal(before, TestFolder.ListContents(folder));
            TestFolder.WriteAsStep(folder, After, Note);
            Assert.Equal("新中心新目标", Show(folder));
        }
    }

    [Fact]
    public void A_refusal_while_undoing_leaves_everything_as_it_was()
    {
        for (var at = 0; ; at++)
        {
            var folder = Begin($"r{at}");
            TestFolder.WriteAsStep(folder, After, Note);
            var before = TestFolder.ListContents(folder);
            var store = FailingDisc.FullAt(at, isForEver: false).Store;
            if (!Breaks<DossierException>(() => TestFolder.UndoLastStep(folder, store)))
                break;
            Assert.Equal(before, TestFolder.ListContents(folder));
        }
    }

    [Fact]
    public void Whoever_reads_during_a_step_sees_the_old_state_whole()
    {
        var folder = Begin("reading");
        var seen = new List<string>();

        TestFolder.WriteAsStep(folder, After, Note, store: new(_ => seen.Add(Show(folder))));

        Assert.True(seen.Count > 5);
        Assert.All(seen, shown => Assert.Equal("旧中心旧目标", shown));
        Assert.Equal("新中心新目标", Show(folder));
    }

    [Fact]
    public void What_somebody_wrote_by_hand_after_a_kill_is_kept()
    {
        var folder = Begin("hand");
        TestFolder.WriteAsStep(folder, After, Note);
        Directory.Move(Path.Combine(folder, "journal/0001"), Path.Combine(folder, "journal/0001.open"));
        File.WriteAllText(Path.Combine(folder, "narrative/problems.md"), "手写的话。\n");

        TestFolder.WriteAsStep(folder, Before, Note);

        Assert.Equal("旧中心旧目标", Show(folder));
        Assert.Contains(TestFolder.ListContents(folder), file => file.Content == "手写的话。\n");
    }

    [Fact]
    public void A_beginning_that_was_killed_can_be_made_again()
    {
        for (var at = 0; ; at++)
        {
            var folder = Path.Combine(root, $"n{at}");
            var disc = FailingDisc.KilledAt(at);
            if (
                !Breaks<KilledException>(() =>
                    TestFolder.WriteAsStep(folder, Before, Note, store: disc.Store)
                )
            )
                break;
            Assert.True(new FolderDossierStore().IsBlank(folder));
            TestFolder.WriteAsStep(folder, After, Note);
            Assert.Equal("新中心新目标", Show(folder));
        }
    }

    [Fact]
    public void A_beginning_that_was_refused_leaves_no_folder()
    {
        var folder = Path.Combine(root, "refused");

        Assert.Throws<DossierException>(() =>
            TestFolder.WriteAsStep(folder, Before, Note, store: FailingDisc.FullAt(5, isForEver: false).Store)
        );

        Assert.False(Directory.Exists(folder));
    }

    private string Begin(string name)
    {
        var folder = Path.Combine(root, name);
        TestFolder.WriteTexts(folder, Before);
        return folder;
    }

    private static string Show(string folder)
    {
        var dossier = TestFolder.ReadDossier(folder);
        return dossier.Unit.Name + dossier.Targets.Expected;
    }

    private static bool Breaks<T>(Action act)
        where T : Exception
    {
        try
        {
            act();
            return false;
        }
        catch (T)
        {
            return true;
        }
    }
}
