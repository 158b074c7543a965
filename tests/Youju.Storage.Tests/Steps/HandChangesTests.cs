using Youju.Domain.Dossiers;
using Youju.Storage.Steps;

namespace Youju.Storage.Tests.Steps;

/// <summary>A file that no step wrote is seen, taken in as a step of an unnamed hand, or taken back.</summary>
public sealed class HandChangesTests : IDisposable
{
    private static readonly DateTimeOffset Moment = new(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly StepNote Note = new("导入", Moment);
    private static readonly Dossier First = new(new("中心"), ["cn-hunan", "tourism"], new(2024))
    {
        Narrative = new Dossier(new("中心"), [], new(2024)).Narrative.Add("problems", "客流 1500。\n"),
    };

    private readonly string folder = Directory.CreateTempSubdirectory("youju-hand-").FullName;

    public HandChangesTests()
    {
        TestFolder.WriteTexts(folder, First);
        TestFolder.WriteAsStep(folder, First with { Unit = new("新中心") }, Note);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_steps_wrote_is_no_change_of_a_hand() => Assert.Empty(HandChangesNow());

    [Fact]
    public void A_file_edited_added_or_taken_away_is_told()
    {
        Write("narrative/problems.md", "客流 9500。\n");
        Write("narrative/other.md", "无。\n");
        File.Delete(Path.Combine(folder, "targets.yaml"));

        Assert.Equal(
            ["新加了 narrative/other.md", "改了 narrative/problems.md", "删去了 targets.yaml"],
            HandChangesNow()
        );
    }

    [Fact]
    public void The_log_tells_what_stood_there_before_and_after()
    {
        Write("narrative/problems.md", "客流 9500。\n");

        var pending = DossierLog.ReadSteps(folder, Moment)[^1];

        Assert.Equal(0, pending.Number);
        Assert.Equal(
            [new("", "", "客流 1500。", null), new("", "", null, "客流 9500。")],
            Assert.Single(pending.Files).Changes!
        );
    }

    [Fact]
    public void The_next_step_takes_it_in_as_a_step_of_its_own()
    {
        Write("narrative/problems.md", "客流 9500。\n");

        TestFolder.WriteAsStep(
            folder,
            TestFolder.ReadDossier(folder) with
            {
                ReportDate = new(2025, 3, 1),
            },
            Note
        );

        Assert.Equal(
            ["导入", HandChanges.Title, "导入"],
            TestFolder.ReadStepNotes(folder).Select(note => note.Title)
        );
        Assert.Empty(HandChangesNow());
    }

    [Fact]
    public void Taken_in_it_can_be_undone_like_any_step()
    {
        Write("narrative/problems.md", "客流 9500。\n");
        TestFolder.WriteAsStep(
            folder,
            TestFolder.ReadDossier(folder) with
            {
                ReportDate = new(2025, 3, 1),
            },
            Note
        );

        TestFolder.UndoLastStep(folder);
        TestFolder.UndoLastStep(folder);

        Assert.Equal("客流 1500。\n", Read("narrative/problems.md"));
    }

    [Fact]
    public void It_is_taken_back_where_that_is_asked_and_nothing_else()
    {
        var before = TestFolder.ListContents(folder);
        Write("narrative/problems.md", "客流 9500。\n");
        Write("narrative/other.md", "无。\n");

        var undone = new FolderDossierStore().UndoHandAsync(new(folder), Moment).GetAwaiter().GetResult();

        Assert.Equal(2, undone.Count);
        Assert.Equal(before, TestFolder.ListContents(folder));
    }

    [Fact]
    public void A_step_whose_forerunner_was_rewritten_says_so()
    {
        TestFolder.WriteAsStep(folder, First with { Unit = new("再改的中心") }, Note);
        var step = Path.Combine(folder, "journal", "0001", "step.yaml");
        File.WriteAllText(
            step,
            File.ReadAllText(step).Replace("title: 导入", "title: 别的", StringComparison.Ordinal)
        );

        Assert.Equal([true, false], DossierLog.ReadSteps(folder, Moment).Select(one => one.IsChained));
    }

    [Fact]
    public void A_version_edited_in_place_is_told_cell_by_cell() =>
        Assert.Equal(
            [new TextChange("e1 第1版", "visitors", "1500", "9500")],
            TextComparison.Compare(
                "registers/events.csv",
                "id,version,recorded-by,visitors\ne1,1,经办,1500\n",
                "id,version,recorded-by,visitors\ne1,1,别人,9500\n"
            )
        );

    [Fact]
    public void A_new_version_is_told_against_the_one_before_it() =>
        Assert.Equal(
            [new TextChange("e1 第2版", "visitors", "1500", "1600")],
            TextComparison.Compare(
                "registers/events.csv",
                "id,version,visitors\ne1,1,1500\n",
                "id,version,visitors\ne1,1,1500\ne1,2,1600\n"
            )
        );

    private IReadOnlyList<string> HandChangesNow() =>
        new FolderDossierStore().ReadAsync(new(folder)).GetAwaiter().GetResult().HandChanges;

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(folder, path));
}
