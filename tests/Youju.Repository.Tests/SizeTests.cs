using System.Globalization;

namespace Youju.Repository.Tests;

/// <summary>The feel of size: numbers are printed for the curious, and only "stop" fails.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    private const int LongestFile = 300;
    private const int LongestTestFile = 400;
    private const int LongestMethod = 40;
    private const int WidestLine = 140;

    // Its readers are being replaced one by one; shortening them now would be work for nothing.
    private const string Replaced = "src/Youju.Checking/Claims/";

    [Theory]
    [InlineData("src/", LongestFile)]
    [InlineData("bench/", LongestFile)]
    [InlineData("tests/", LongestTestFile)]
    public void No_file_is_longer_than_a_reader_can_hold(string folder, int longest)
    {
        var sizes = FilesUnder(folder)
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
        var methods = FilesUnder(folder).SelectMany(Methods.In).ToList();
        Print(folder, [.. methods.Select(method => method.Lines)]);

        Assert.Empty(methods.Where(method => method.Lines > LongestMethod));
    }

    [Fact]
    public void No_line_of_a_look_is_wider_than_a_reader_sees() =>
        Assert.Empty(
            Repository
                .FilesUnder("src/Youju.Web/Assets/", ".css")
                .Where(file => !file.Contains("/leaflet/", StringComparison.Ordinal))
                .SelectMany(file => Repository.Read(file).Split('\n'), (file, line) => (file, line))
                .Where(one => one.line.Length > WidestLine)
        );

    private static IEnumerable<string> FilesUnder(string folder) =>
        Repository
            .FilesUnder(folder, ".cs")
            .Where(file => !file.StartsWith(Replaced, StringComparison.Ordinal));

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
