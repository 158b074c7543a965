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
    [InlineData("src/", ".cs", LongestFile)]
    [InlineData("src/Youju.Web/", ".razor", LongestFile)]
    [InlineData("bench/", ".cs", LongestFile)]
    [InlineData("tests/", ".cs", LongestTestFile)]
    public void No_file_is_longer_than_a_reader_can_hold(string folder, string ending, int longest)
    {
        var sizes = FilesUnder(folder, ending)
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
        var methods = FilesUnder(folder, ".cs").SelectMany(Methods.In).ToList();
        Print(folder, [.. methods.Select(method => method.Lines)]);

        Assert.Empty(methods.Where(method => method.Lines > LongestMethod));
    }

    [Theory]
    [InlineData("src/Youju.Web/Assets/", ".css")]
    [InlineData("src/Youju.Web/", ".razor")]
    public void No_line_of_a_page_or_its_look_is_wider_than_a_reader_sees(string folder, string ending) =>
        Assert.Empty(
            Repository
                .FilesUnder(folder, ending)
                .Where(file => !file.Contains("/leaflet/", StringComparison.Ordinal))
                .SelectMany(file => Repository.Read(file).Split('\n'), (file, line) => (file, line))
                .Where(one => one.line.Length > WidestLine)
        );

    private static IEnumerable<string> FilesUnder(string folder, string ending) =>
        Repository
            .FilesUnder(folder, ending)
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
