using System.Text;
using Youju.UseCases.Checks;

namespace Youju.UseCases.Tests.Checks;

/// <summary>How files beside a report are read: by others, and once.</summary>
public sealed class SafeOpeningsTests : IDisposable
{
    private readonly OwnFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_neighbour_is_read_once_while_it_stays_as_it_is()
    {
        var path = WriteFile("一");
        using var worker = new CountingWorker(_ => "自评表");
        var openings = new SafeOpenings(worker);

        Assert.Equal(["自评表", "自评表"], [Read(openings, path), Read(openings, path)]);
        WriteFile("变长了");
        Read(openings, path);

        Assert.Equal(2, worker.Count);
    }

    [Fact]
    public void A_neighbour_that_ends_its_reader_says_nothing()
    {
        using var worker = new CountingWorker(_ => null);

        Assert.Equal("", Read(new(worker), WriteFile("一")));
    }

    [Fact]
    public void A_neighbour_that_is_gone_is_not_asked_for()
    {
        using var worker = new CountingWorker(_ => "自评表");

        Assert.Equal("", Read(new(worker), folder.Path("没有.docx")));
        Assert.Equal(0, worker.Count);
    }

    private static string Read(SafeOpenings openings, string path) =>
        openings.ReadOpening(new FileInfo(path), CancellationToken.None);

    private string WriteFile(string words)
    {
        var path = folder.Path("附件.docx");
        File.WriteAllText(path, words);
        return path;
    }

    /// <param name="read">The words of a file; null where reading it ends the process.</param>
    private sealed class CountingWorker(Func<string, string?> read) : IReadingWorker
    {
        public int Count { get; private set; }

        public CheckAnswer CheckFile(CheckTask task, CancellationToken cancel)
        {
            Assert.True(task.IsOpening);
            Count++;
            return read(task.File.Path) is { } words
                ? new(null, null, Fails: false) { Result = Encoding.UTF8.GetBytes(words) }
                : CheckAnswer.CreateForTrouble(CheckRemarks.CreateTrouble(CheckRemarks.ReaderEnded, 139));
        }

        public void Dispose() { }
    }
}
