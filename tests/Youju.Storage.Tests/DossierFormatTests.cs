using Youju.Domain.Dossiers;
using Youju.Storage.Files;
using Youju.Storage.Steps;

namespace Youju.Storage.Tests;

/// <summary>A dossier says in which format it is: an older one is copied before it is changed, a later one refused.</summary>
public sealed class DossierFormatTests : IDisposable
{
    private static readonly Dossier Blank = new(new("某县文旅中心"), ["cn"], new(2024));
    private static readonly StepNote Note = new("改", DateTimeOffset.UnixEpoch);

    private readonly string folder = Directory.CreateTempSubdirectory("youju-format-").FullName;

    public DossierFormatTests() => TestFolder.WriteTexts(folder, Blank);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_is_written_carries_the_number() =>
        Assert.Contains("\nformat: 2\n", ReadHead(), StringComparison.Ordinal);

    [Fact]
    public void One_without_a_number_is_kept_whole_before_it_is_changed()
    {
        WriteHead(ReadHead().Replace("format: 2\n", "", StringComparison.Ordinal));
        var before = TestFolder.ListContents(folder);

        TestFolder.WriteAsStep(folder, Blank with { ReportDate = new(2025, 3, 1) }, Note);

        Assert.Contains("format: 2", ReadHead(), StringComparison.Ordinal);
        Assert.Equal(before, TestFolder.ListContents(Path.Combine(folder, "journal", "format-1")));
    }

    [Fact]
    public void One_that_has_the_number_is_not_copied()
    {
        TestFolder.WriteAsStep(folder, Blank with { ReportDate = new(2025, 3, 1) }, Note);

        Assert.Empty(Directory.GetDirectories(Path.Combine(folder, "journal"), "format-*"));
    }

    [Fact]
    public void Who_goes_back_and_comes_again_has_two_copies()
    {
        WriteHead(ReadHead().Replace("format: 2\n", "", StringComparison.Ordinal));
        TestFolder.WriteAsStep(folder, Blank with { ReportDate = new(2025, 3, 1) }, Note);
        TestFolder.UndoLastStep(folder);

        TestFolder.WriteAsStep(folder, Blank with { ReportDate = new(2025, 3, 2) }, Note);

        Assert.Equal(2, Directory.GetDirectories(Path.Combine(folder, "journal"), "format-1*").Length);
    }

    [Theory]
    [InlineData("format: 3")]
    [InlineData("format: \"12\"")]
    [InlineData("format: 99999999999999999999")]
    public void A_later_one_is_neither_read_nor_written(string line)
    {
        WriteHead(ReadHead().Replace("format: 2", $"{line}\nnew-words: 1", StringComparison.Ordinal));
        var before = TestFolder.ListContents(folder);

        foreach (
            var act in new Action[]
            {
                () => TestFolder.ReadDossier(folder),
                () => TestFolder.WriteAsStep(folder, Blank, Note),
                () => TestFolder.UndoLastStep(folder),
            }
        )
            Assert.Contains(
                "请用新版程序打开",
                Assert.Throws<DossierException>(act).Message,
                StringComparison.Ordinal
            );

        Assert.Equal(before, TestFolder.ListContents(folder));
    }

    [Fact]
    public void A_number_that_never_was_is_a_mistake_with_its_place()
    {
        WriteHead(ReadHead().Replace("format: 2", "format: 0", StringComparison.Ordinal));

        var wrong = Assert.Throws<DossierException>(() => TestFolder.ReadDossier(folder));

        Assert.Equal(("dossier.yaml", 2), (wrong.Errors[0].File, wrong.Errors[0].Line));
    }

    private string ReadHead() => File.ReadAllText(Path.Combine(folder, "dossier.yaml"));

    private void WriteHead(string text) => File.WriteAllText(Path.Combine(folder, "dossier.yaml"), text);
}
