using System.Globalization;

namespace Youju.Repository.Tests;

/// <summary>The feel of size: numbers are printed for the curious, and only "stop" fails.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    // The layout at 110 columns breaks chains over lines; the readers of claims are the longest and are to go.
    private const int LongestFile = 340;
    private const int LongestTestFile = 650;
    private const int LongestMethod = 70;

    [Theory]
    [InlineData("src/", LongestFile)]
    [InlineData("bench/", LongestFile)]
    [InlineData("tests/", LongestTestFile)]
    public void No_file_is_longer_than_a_reader_can_hold(string folder, int longest)
    {
        var sizes = Repository
            .FilesUnder(folder, ".cs")
            .Select(file => (Lines: Repository.Read(file).Count(letter => letter == '\n'), file))
            .ToList();
        Print(folder, [.. sizes.Select(size => size.Lines)]);

        Assert.Empty(sizes.Where(size => size.Lines > longest));
    }

    [Theory]
    [InlineData("src/")]
    [InlineData("bench/")]
    public void No_method_is_longer_than_a_screen(string folder)
    {
        var methods = Repository.FilesUnder(folder, ".cs").SelectMany(Methods.In).ToList();
        Print(folder, [.. methods.Select(method => method.Lines)]);

        Assert.Empty(methods.Where(method => method.Lines > LongestMethod));
    }

    private void Print(string what, List<int> sizes)
    {
        sizes.Sort();
        if (sizes.Count == 0)
            return;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what} count {sizes.Count}, median {sizes[sizes.Count / 2]}, p90 {sizes[sizes.Count * 9 / 10]}, max {sizes[^1]}"
            )
        );
    }
}
