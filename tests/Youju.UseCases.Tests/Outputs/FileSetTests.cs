using System.Text;
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
                "乙.xlsx”：同名文件正在别处打开",
                Assert.Throws<UsageException>(() => Put("新")).Message,
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
    [InlineData("丙.html.youju-old")]
    [InlineData("丙.html.youju-new")]
    public void A_folder_in_the_way_of_a_waiting_file_keeps_all_as_they_were(string inTheWay)
    {
        Put("旧");
        Directory.CreateDirectory(folder.Path($"包/{inTheWay}"));
        Assert.Contains(
            "一个文件也没有换",
            Assert.Throws<UsageException>(() => Put("新")).Message,
            StringComparison.Ordinal
        );

        Assert.Equal(["丙.html 旧", "乙.xlsx 旧", "甲.docx 旧"], Stand());
    }

    [Fact]
    public void What_cannot_be_put_back_is_not_taken_away()
    {
        var place = new FilePlace(folder.Write("包/甲.docx", "旧"));
        place.StageContent("新"u8.ToArray());
        place.ReplaceFile();
        File.Delete(place.Path);
        Directory.CreateDirectory(place.Path);

        Assert.False(place.TryRestore());
        place.DeleteSideFiles();
        Assert.Equal("旧", File.ReadAllText(place.Path + FilePlace.Old));
    }

    [Fact]
    public void Who_stops_it_gets_nothing_new()
    {
        Assert.Throws<OperationCanceledException>(() =>
            new FileSet(folder.Path("包"), Contents("新")).WriteFiles(new CancellationToken(canceled: true))
        );

        Assert.False(Directory.Exists(folder.Path("包")));
    }

    [Fact]
    public void What_a_killed_run_left_is_put_right()
    {
        Put("旧");
        File.Move(folder.Path("包/甲.docx"), folder.Path("包/甲.docx.youju-old"));
        folder.Write("包/乙.xlsx.youju-old", "更旧");
        folder.Write("包/丙.html.youju-new", "新");
        FileSet.RecoverFolder(folder.Path("包"));

        Assert.Equal(["丙.html 旧", "乙.xlsx 旧", "甲.docx 旧"], Stand());
    }

    private void Put(string words) =>
        new FileSet(folder.Path("包"), Contents(words)).WriteFiles(TestContext.Current.CancellationToken);

    private static List<(string, byte[])> Contents(string words) =>
        [.. Names.Select(name => (name, Encoding.UTF8.GetBytes(words)))];

    private IEnumerable<string> Stand() =>
        Directory
            .GetFiles(folder.Path("包"))
            .Select(path => $"{Path.GetFileName(path)} {File.ReadAllText(path)}")
            .Order(StringComparer.Ordinal);
}
