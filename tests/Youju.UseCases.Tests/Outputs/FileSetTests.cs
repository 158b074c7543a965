using System.Text;
using Youju.Storage.Files;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tests.Outputs;

public sealed class FileSetTests : IDisposable
{
    private static readonly string[] Names = ["甲.docx", "乙.xlsx", "丙.html"];
    private readonly OwnFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void All_files_are_replaced_and_nothing_else_stays()
    {
        Put("旧");
        Put("新");

        Assert.Equal(["丙.html 新", "乙.xlsx 新", "甲.docx 新"], Stand());
    }

    [Fact]
    public void A_file_that_is_open_elsewhere_keeps_all_as_they_were()
    {
        Put("旧");
        using (new FileStream(folder.Path("包/乙.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Contains(
                "乙.xlsx”：正被其他程序",
                Assert.Throws<RefusedFileException>(() => Put("新")).Message,
                StringComparison.Ordinal
            );

        Assert.Equal(["丙.html 旧", "乙.xlsx 旧", "甲.docx 旧"], Stand());
    }

    [Fact]
    public void A_file_that_LibreOffice_shows_keeps_all_as_they_were()
    {
        Put("旧");
        var mark = folder.Write("包/.~lock.甲.docx#", "");
        Assert.Contains(
            "正在 LibreOffice 里打开着",
            Assert.Throws<UsageException>(() => Put("新")).Message,
            StringComparison.Ordinal
        );
        File.Delete(mark);

        Assert.Equal(["丙.html 旧", "乙.xlsx 旧", "甲.docx 旧"], Stand());
    }

    [Theory]
    [InlineData("乙.xlsx")]
    [InlineData("丙.html")]
    public void A_file_that_somebody_has_changed_keeps_all_as_they_were(string name)
    {
        Put("旧");
        folder.Write($"包/{name}", "改过");
        Assert.Contains(
            "有人改过",
            Assert.Throws<RefusedFileException>(() => Put("新")).Message,
            StringComparison.Ordinal
        );

        Assert.Contains($"{name} 改过", Stand());
        Assert.Contains("甲.docx 旧", Stand());
    }

    [Fact]
    public void A_Word_file_that_was_read_for_edits_is_replaced_whatever_it_looks_like()
    {
        Put("旧");
        folder.Write("包/甲.docx", "改过，都还在");
        Put("新", decidesItself: name => name == "甲.docx");

        Assert.Equal(["丙.html 新", "乙.xlsx 新", "甲.docx 新"], Stand());
    }

    [Fact]
    public void Who_stops_it_gets_nothing_new()
    {
        Assert.Throws<OperationCanceledException>(() =>
            new FileSet(folder.Path("包"), Contents("新")).WriteFiles(new CancellationToken(canceled: true))
        );

        Assert.False(Directory.Exists(folder.Path("包")));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path("")));
    }

    private void Put(string words, Predicate<string>? decidesItself = null) =>
        new FileSet(folder.Path("包"), Contents(words), decidesItself).WriteFiles(
            TestContext.Current.CancellationToken
        );

    private static List<(string, byte[])> Contents(string words) =>
        [.. Names.Select(name => (name, Encoding.UTF8.GetBytes(words)))];

    private IEnumerable<string> Stand() =>
        Directory
            .GetFiles(folder.Path("包"))
            .Select(path => $"{Path.GetFileName(path)} {File.ReadAllText(path)}")
            .Order(StringComparer.Ordinal);
}
