using Youju.Web.Checks;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.Checks;

public sealed class CheckShelfTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youju-shelf-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_case_is_read_once_and_again_where_another_process_wrote_it()
    {
        var (own, other) = (new CheckShelf(folder.FullName), new CheckShelf(folder.FullName));
        var one = new CheckCase(ShelfId.CreateId(), "报告.txt", ".txt", DateTimeOffset.UnixEpoch);
        folder.CreateSubdirectory(one.Id);
        own.KeepCase(one);

        var first = own.FindCase(one.Id);
        Assert.NotNull(first);
        Assert.Same(first, own.FindCase(one.Id));

        other.KeepCase(one with { State = CheckState.Failed, Trouble = "读不了" });
        Assert.Equal("读不了", own.FindCase(one.Id)?.Trouble);

        other.RemoveCase(one);
        Assert.Null(own.FindCase(one.Id));
        Assert.Empty(own.ListCases());
    }
}
