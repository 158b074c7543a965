using System.Diagnostics;
using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.Storage.Steps;

namespace Youju.Storage.Tests;

/// <summary>Dossiers from another desk: links, pipes and damaged copies where files should be.</summary>
public sealed class ForeignDossierTests : IDisposable
{
    private static readonly StepNote Note = new("改", DateTimeOffset.UnixEpoch);
    private static readonly Dossier Before = new(new("中心"), ["cn-hunan", "tourism"], new(2024))
    {
        Narrative = Dossiers.With().Narrative.Add("problems", "旧话。\n"),
    };
    private static readonly Dossier After = Before with
    {
        Unit = new("新中心"),
        Narrative = Before.Narrative.SetItem("problems", "新话。\n"),
    };

    private readonly string root = Directory.CreateTempSubdirectory("youju-foreign-").FullName;
    private readonly string folder;
    private readonly string elsewhere;

    public ForeignDossierTests()
    {
        (folder, elsewhere) = (Path.Combine(root, "档案"), Path.Combine(root, "elsewhere"));
        TestFolder.WriteTexts(folder, Before);
        Directory.CreateDirectory(elsewhere);
        File.WriteAllText(Path.Combine(elsewhere, "secret.md"), "机密");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("narrative/problems.md", "secret.md")]
    [InlineData("narrative", "")]
    [InlineData("registers", "")]
    [InlineData("evidence", "")]
    [InlineData("journal", "")]
    public void Nothing_behind_a_link_is_read_or_written(string name, string target)
    {
        PlaceLink(name, target);
        var before = TestFolder.ListContents(elsewhere);

        var told = Assert.Throws<DossierException>(() => TestFolder.ReadDossier(folder)).Message;

        Assert.Contains($"{name} 是链接", told, StringComparison.Ordinal);
        Assert.Throws<DossierException>(() => TestFolder.WriteAsStep(folder, After, Note));
        Assert.Equal(before, TestFolder.ListContents(elsewhere));
    }

    [Fact]
    public void The_dossier_itself_may_be_reached_by_a_link()
    {
        var link = Path.Combine(root, "link");
        Directory.CreateSymbolicLink(link, folder);

        TestFolder.WriteAsStep(link, After, Note);

        Assert.Equal("新中心", TestFolder.ReadDossier(folder).Unit.Name);
    }

    [Fact]
    public void A_pipe_in_the_place_of_a_text_is_refused_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        var place = Path.Combine(folder, "narrative", "problems.md");
        File.Delete(place);
        Process.Start("mkfifo", [place]).WaitForExit();

        var told = Assert.Throws<DossierException>(() => TestFolder.ReadDossier(folder)).Message;

        Assert.Contains("narrative/problems.md：不是普通文件", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rotten", "已损坏")]
    [InlineData(null, "是链接")]
    public void A_copy_that_is_not_what_was_written_down_is_not_put_back(string? content, string why)
    {
        TestFolder.WriteAsStep(folder, After, Note);
        var copy = "journal/0001/before/narrative/problems.md";
        PlaceLink(copy, "secret.md");
        if (content is not null)
            ReplaceFile(copy, content);
        var before = TestFolder.ListContents(folder);

        var told = Assert.Throws<DossierException>(() => TestFolder.UndoLastStep(folder)).Message;

        Assert.Contains(copy, told, StringComparison.Ordinal);
        Assert.Contains(why, told, StringComparison.Ordinal);
        Assert.Equal(before, TestFolder.ListContents(folder));
    }

    [Fact]
    public void A_damaged_copy_of_a_step_under_way_is_neither_read_nor_put_back()
    {
        TestFolder.WriteAsStep(folder, After, Note);
        Directory.Move(Path.Combine(folder, "journal/0001"), Path.Combine(folder, "journal/0001.open"));
        ReplaceFile("journal/0001.open/before/narrative/problems.md", "rotten");
        var before = TestFolder.ListContents(folder);

        Assert.Throws<DossierException>(() => TestFolder.ReadDossier(folder));
        Assert.Throws<DossierException>(() => TestFolder.WriteAsStep(folder, After, Note));
        Assert.Equal(before, TestFolder.ListContents(folder));
    }

    [Fact]
    public void Both_leavings_of_one_step_are_put_right()
    {
        TestFolder.WriteAsStep(folder, After, Note);
        CopyFolder("journal/0001", "journal/0001.part");
        Directory.Move(Path.Combine(folder, "journal/0001"), Path.Combine(folder, "journal/0001.open"));

        Assert.Equal("中心", TestFolder.ReadDossier(folder).Unit.Name);
        TestFolder.WriteAsStep(folder, After, Note);

        Assert.Equal(
            ["0001"],
            Directory.GetDirectories(Path.Combine(folder, "journal")).Select(Path.GetFileName)
        );
    }

    [Fact]
    public async Task Somebody_who_saw_another_version_is_refused_and_changes_nothing()
    {
        var cancel = TestContext.Current.CancellationToken;
        var store = new FolderDossierStore();
        var seen = await store.ReadVersionAsync(new(folder), cancel);
        File.AppendAllText(Path.Combine(folder, "narrative", "problems.md"), "手写的话。\n");
        var before = TestFolder.ListContents(folder);

        var told = await Assert.ThrowsAsync<DossierConflictException>(() =>
            store.SaveAsync(new(folder), new(After, Note), seen, cancel)
        );

        Assert.Equal("档案在你读取之后被改过，请重做。", told.Message);
        Assert.Equal(before, TestFolder.ListContents(folder));
    }

    [Fact]
    public void Whoever_comes_while_another_one_writes_is_told_so()
    {
        string? told = null;
        var second = new FolderDossierStore { LockAttempts = 2 };
        void Intrude(string path)
        {
            if (path.StartsWith("journal/", StringComparison.Ordinal))
                told ??= Assert
                    .Throws<DossierException>(() =>
                        TestFolder.WriteAsStep(folder, Before, Note, store: second)
                    )
                    .Message;
        }

        TestFolder.WriteAsStep(folder, After, Note, store: new(Intrude));

        Assert.Equal("档案正在被另一个命令写，请稍后再试。", told);
        Assert.False(File.Exists(Path.Combine(folder, "journal", "lock")));
    }

    private void PlaceLink(string name, string target)
    {
        var place = Path.Combine(folder, name);
        if (Directory.Exists(place))
            Directory.Delete(place, recursive: true);
        File.Delete(place);
        File.CreateSymbolicLink(place, Path.Combine(elsewhere, target));
    }

    private void ReplaceFile(string name, string content)
    {
        File.Delete(Path.Combine(folder, name));
        File.WriteAllText(Path.Combine(folder, name), content);
    }

    private void CopyFolder(string from, string to)
    {
        foreach (var (path, content) in TestFolder.ListContents(Path.Combine(folder, from)))
        {
            var place = Path.Combine(folder, to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, content);
        }
    }
}
