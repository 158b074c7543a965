using Youju.Domain.Findings;
using Youju.UseCases.Checks;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tests.Checks;

public sealed class CheckFolderTests : IDisposable
{
    private readonly OwnFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_ends_its_reader_has_a_row_and_the_others_have_results()
    {
        var result = CheckNames("好.txt", "坏.txt", "也好.txt");

        Assert.Equal([null, CheckRemarks.ReaderEnded, null], result.Rows.Select(row => row.Trouble));
        Assert.Equal(
            ["index.html", "summary.csv", "也好.txt.text", "好.txt.text"],
            Directory
                .EnumerateFiles(folder.Path("结果"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_table_says_what_happened_to_the_file()
    {
        var result = CheckNames("好.txt", "坏.txt");

        Assert.Contains(
            "坏.txt,未能检查,,,,,,,,,reader.ended",
            File.ReadAllText(result.Summary!),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Wrong_settings_refuse_the_whole() =>
        Assert.Throws<UsageException>(() => CheckNames("错.txt"));

    private CheckFolderResult CheckNames(params string[] names)
    {
        using var worker = new ScriptedWorker();
        var settings = new CheckSettings(
            null,
            null,
            null,
            OutputFormat.Text,
            folder.Path("结果"),
            Severity.Error,
            2,
            null
        );
        return new CheckFolder(worker, remark => remark.Code).CheckAllFiles(
            new([.. names.Select(name => new InputFile(name, name))], settings),
            () => { },
            CancellationToken.None
        );
    }

    /// <summary>A reader whom some files end, by their names.</summary>
    private sealed class ScriptedWorker : IReadingWorker
    {
        public CheckAnswer CheckFile(CheckTask task, CancellationToken cancel) =>
            task.File.Name switch
            {
                "坏.txt" => CheckAnswer.CreateForTrouble(
                    CheckRemarks.CreateTrouble(CheckRemarks.ReaderEnded, 134)
                ),
                "错.txt" => CheckAnswer.CreateForTrouble(
                    CheckRemarks.CreateTrouble(CheckRemarks.WrongSettings, "没有这个方案包")
                ) with
                {
                    IsRefusal = true,
                },
                _ => new(new(0, 0, 0, 0, 0, 0, 0, 0), null, Fails: false) { Result = "结果"u8.ToArray() },
            };

        public void Dispose() { }
    }
}
