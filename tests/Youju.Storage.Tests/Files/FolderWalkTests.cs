using Youju.Storage.Files;

namespace Youju.Storage.Tests.Files;

public sealed class FolderWalkTests : IDisposable
{
    private readonly Yard yard = new();
    private readonly List<string> told = [];

    public void Dispose() => yard.Dispose();

    [Fact]
    public void Files_of_all_folders_come_in_the_order_of_their_names()
    {
        yard.Write("in/b.txt", "");
        yard.Write("in/a/c.txt", "");
        yard.Write("in/.hidden", "");

        Assert.Equal(["a/c.txt", "b.txt"], Walk());
        Assert.Empty(told);
    }

    [Fact]
    public void Links_back_to_the_folder_give_each_file_once()
    {
        yard.Write("in/x.txt", "");
        yard.Link("in/a", ".");
        yard.Link("in/b", ".");
        yard.Link("in/c.txt", "x.txt");

        Assert.Equal(["x.txt"], Walk());
    }

    [Fact]
    public void Links_that_lead_out_are_left_out_and_told()
    {
        yard.Write("外/机密.txt", "");
        yard.Link("in/more", yard.Path("外"));
        yard.Link("in/机密.txt", "../外/机密.txt");
        yard.Link("in/没有.txt", "没有");

        Assert.Empty(Walk());
        Assert.Equal(3, told.Count);
        Assert.Equal(2, told.Count(line => line.Contains("之外", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_folder_itself_may_be_reached_by_a_link()
    {
        yard.Write("实/x.txt", "");
        yard.Link("实/y", ".");
        yard.Link("in", "实");

        Assert.Equal(["x.txt"], Walk());
        Assert.Empty(told);
    }

    [Fact]
    public void Pipes_are_left_out_and_told()
    {
        yard.Write("in/a.txt", "");
        yard.Pipe("in/b.txt");

        Assert.Equal(["a.txt"], Walk());
        Assert.Contains("管道", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_name_of_a_file_is_told()
    {
        yard.Write("in/a.txt", "");
        yard.HardLink("in/b.txt", "in/a.txt");

        Assert.Equal(["a.txt"], Walk());
        Assert.Contains("b.txt", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_too_deep_are_not_looked_into()
    {
        yard.Write("in/1/2/x.txt", "");
        yard.Write("in/1/y.txt", "");

        Assert.Equal(["1/y.txt"], Walk(deepest: 1));
    }

    private IEnumerable<string> Walk(int deepest = 9) =>
        new FolderWalk(yard.Path("in"), deepest, told.Add)
            .ListFiles()
            .Select(path => Path.GetRelativePath(yard.Path("in"), path).Replace('\\', '/'));
}
