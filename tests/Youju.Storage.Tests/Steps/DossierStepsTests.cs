using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.Storage.Steps;

namespace Youju.Storage.Tests.Steps;

public sealed class DossierStepsTests : IDisposable
{
    private static readonly StepNote Import = new(
        "导入 决算.xlsx",
        new(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(8))
    )
    {
        File = "决算.xlsx",
        SummaryLines = ["新增 3 条"],
    };

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public DossierStepsTests() => TestFolder.WriteTexts(folder, Before);

    private static Dossier Before => new(new("中心"), ["cn-hunan", "tourism"], new(2024));

    private static Dossier After =>
        Before with
        {
            Unit = new("另一中心"),
            Narrative = Before.Narrative.Add("problems", "经费不足。\n"),
        };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_step_is_written_down_so_that_people_can_read_it()
    {
        TestFolder.WriteAsStep(folder, After, Import);

        var note = Assert.Single(TestFolder.ReadStepNotes(folder));
        Assert.Equal("导入 决算.xlsx", note.Title);
        Assert.Equal(Import.At, note.At);
        Assert.Equal("新增 3 条", Assert.Single(note.SummaryLines));
    }

    [Fact]
    public void Undone_steps_leave_the_folder_as_it_was_to_the_byte()
    {
        var before = Contents();
        TestFolder.WriteAsStep(folder, After, Import);
        Assert.NotEqual(before, Contents());

        Assert.Equal(Import.Title, TestFolder.UndoLastStep(folder).Title);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void Steps_are_undone_one_by_one_from_the_last()
    {
        TestFolder.WriteAsStep(folder, After, Import);
        TestFolder.WriteAsStep(
            folder,
            After with
            {
                Unit = new("第三中心"),
            },
            Import with
            {
                Title = "导入 台账.xlsx",
            }
        );

        Assert.Equal("导入 台账.xlsx", TestFolder.UndoLastStep(folder).Title);
        Assert.Equal("另一中心", TestFolder.ReadDossier(folder).Unit.Name);
    }

    [Fact]
    public void A_step_keeps_the_comments_that_people_wrote()
    {
        var place = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(
            place,
            File.ReadAllText(place).Replace("year: 2024", "year: 2024 # 决算年", StringComparison.Ordinal)
        );
        TestFolder.WriteAsStep(folder, After, Import);

        Assert.Contains("year: 2024 # 决算年\n", File.ReadAllText(place), StringComparison.Ordinal);
        Assert.Contains("另一中心", File.ReadAllText(place), StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_changes_nothing_is_none()
    {
        TestFolder.WriteAsStep(folder, Before, Import);

        Assert.Empty(TestFolder.ReadStepNotes(folder));
        Assert.False(Directory.Exists(Path.Combine(folder, "journal")));
    }

    [Fact]
    public void A_step_broken_off_in_the_middle_is_as_if_it_had_never_begun()
    {
        var before = Contents();
        TestFolder.WriteAsStep(folder, After, Import);
        Directory.Move(Path.Combine(folder, "journal", "0001"), Path.Combine(folder, "journal", "0001.open"));
        File.Copy(
            Path.Combine(folder, "journal", "0001.open", "before", "dossier.yaml"),
            Path.Combine(folder, "dossier.yaml"),
            overwrite: true
        );

        var brokenOff = Contents();

        Assert.Equal("中心", TestFolder.ReadDossier(folder).Unit.Name);
        Assert.Equal(brokenOff, Contents());

        TestFolder.WriteAsStep(folder, Before, Import);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_file_changed_by_hand_after_the_step_is_not_overwritten()
    {
        TestFolder.WriteAsStep(folder, After, Import);
        File.AppendAllText(Path.Combine(folder, "narrative", "problems.md"), "人手不足。\n");

        var refused = Assert.Throws<DossierException>(() => TestFolder.UndoLastStep(folder));
        Assert.Contains("又改过 narrative/problems.md", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_that_points_beyond_the_folder_is_refused()
    {
        TestFolder.WriteAsStep(folder, After, Import);
        var step = Path.Combine(folder, "journal", "0001", "step.yaml");
        File.WriteAllText(
            step,
            File.ReadAllText(step).Replace("narrative/", "narrative/../../", StringComparison.Ordinal)
        );

        Assert.Throws<DossierException>(() => TestFolder.UndoLastStep(folder));
    }

    [Theory]
    [InlineData("step.yaml")]
    [InlineData("before/dossier.yaml")]
    public void A_journal_that_lacks_a_file_undoes_nothing(string lost)
    {
        TestFolder.WriteAsStep(folder, After, Import);
        File.Delete(Path.Combine(folder, "journal", "0001", lost));

        Assert.Contains(
            "日志缺了",
            Assert.Throws<DossierException>(() => TestFolder.UndoLastStep(folder)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("另一中心", TestFolder.ReadDossier(folder).Unit.Name);
    }

    [Theory]
    [InlineData("\n  - path: narrative/")]
    [InlineData("\nprevious: ")]
    [InlineData("\nstanding:")]
    [InlineData("\nseal: ")]
    public void A_step_that_was_cut_off_is_not_taken_back_by_half(string from)
    {
        TestFolder.WriteAsStep(folder, After, Import);
        TestFolder.WriteAsStep(folder, After with { Unit = new("又一中心") }, Import);
        var step = Path.Combine(folder, "journal", "0002", "step.yaml");
        var written = File.ReadAllText(step);
        if (written.IndexOf(from, StringComparison.Ordinal) is var at and > 0)
            File.WriteAllText(step, written[..(at + 1)]);
        else
            File.AppendAllText(step, "\n");

        Assert.Contains(
            "journal/0002/step.yaml 不完整",
            Assert.Throws<DossierException>(() => TestFolder.UndoLastStep(folder)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("又一中心", TestFolder.ReadDossier(folder).Unit.Name);
    }

    [Fact]
    public void A_journal_with_a_broken_time_is_told_of()
    {
        TestFolder.WriteAsStep(folder, After, Import);
        var step = Path.Combine(folder, "journal", "0001", "step.yaml");
        File.WriteAllText(
            step,
            File.ReadAllText(step).Replace("2025-01-10T", "某日", StringComparison.Ordinal)
        );

        Assert.Contains(
            "不是时间",
            Assert.Throws<DossierException>(() => TestFolder.UndoLastStep(folder)).Message,
            StringComparison.Ordinal
        );
    }

    private List<(string Path, string Content)> Contents() => TestFolder.ListContents(folder);
}
