using System.Text.RegularExpressions;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Text.Files;

namespace Youju.Packs.Tests;

/// <summary>One broken pack for each text of an error: what stands in Errors is what people read.</summary>
/// <remarks>A file holds the pack's files, each behind <c>=== path</c>, and behind <c>=== says</c> the
/// error. YOUJU_ACCEPT=1 writes the errors anew.</remarks>
public sealed partial class ErrorGalleryTests
{
    private const string Says = "says";

    // A day is asked for beside reports, a circle and two versions need several packs, an altered pack
    // must have been installed, and no record has a sign or a place for nothing.
    private static readonly string[] ToldElsewhere =
    [
        "一个日期（如 2026-12-31）",
        "方案包互相继承，成了一个圈：",
        "。请去掉其中一个 extends。",
        "同时用了两个版本：",
        "请在 packs 或 extends 里写成同一版本（如 ",
        "一个字符",
        "这里不能写",
        "，没有用它。请用 youju pack remove 去掉，再重新安装。",
    ];

    private static readonly string Folder = Path.Combine(
        RepositoryFiles.Root,
        "tests/Youju.Packs.Tests/Errors"
    );

    public static TheoryData<string> Names =>
        [.. Files.Select(file => Path.GetFileNameWithoutExtension(file)!)];

    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_pack_is_told_with_its_place_and_what_to_write(string name)
    {
        var file = Path.Combine(Folder, name + ".txt");
        var parts = PartsOf(file).ToList();
        var said = ErrorOf(parts.Where(part => part.Path != Says));
        if (RepositoryFiles.Accepts)
            File.WriteAllText(
                file,
                Written([.. parts.Where(part => part.Path != Says), new(Says, said + "\n")])
            );

        Assert.Equal(PartsOf(file).Last(part => part.Path == Says).Text.TrimEnd(), said);
    }

    [Fact]
    public void Every_error_that_the_sources_hold_is_provoked()
    {
        var told = string.Concat(Files.Select(file => PartsOf(file).Last().Text));
        string[] sources =
        [
            "Youju.Text/Yaml",
            "Youju.Packs/Library",
            "Youju.Domain/Registers/DefinitionCheck.cs",
        ];

        Assert.Empty(
            sources
                .SelectMany(SourcesIn)
                .SelectMany(source => Literal().Matches(File.ReadAllText(source)))
                .Select(literal => Fragment().Matches(literal.Value).MaxBy(piece => piece.Length)?.Value)
                .Where(words => words is not null && !told.Contains(words, StringComparison.Ordinal))
                .Except(ToldElsewhere)
        );
    }

    [Fact]
    public void Packs_that_extend_each_other_are_told_as_a_circle()
    {
        using var folder = new TemporaryFolder();
        foreach (var (id, parent) in new[] { ("town", "county"), ("county", "town") })
            folder.Write($"{id}/pack.yaml", $"id: {id}\nversion: 1.0.0\ntitle: 县\nextends: [{parent}]\n");

        Assert.Equal(
            "方案包互相继承，成了一个圈：town → county → town。请去掉其中一个 extends。",
            Assert
                .ThrowsAny<FileException>(() => PackLibrary.LoadPack(Path.Combine(folder.Path, "town")))
                .Message
        );
    }

    private static IEnumerable<string> SourcesIn(string path)
    {
        var whole = Path.Combine(RepositoryFiles.Root, "src", path);
        return File.Exists(whole) ? [whole] : Directory.EnumerateFiles(whole, "*.cs");
    }

    private static string ErrorOf(IEnumerable<PackFile> files)
    {
        PackFile[] card = [new("pack.yaml", "id: county\nversion: 1.0.0\ntitle: 县级\n")];
        var pack = new PackFolder("county", null, [.. files.Concat(card).DistinctBy(file => file.Path)]);
        return Assert.ThrowsAny<FileException>(() => PackLoader.LoadPack(pack)).Message;
    }

    private static IEnumerable<PackFile> PartsOf(string file) =>
        File.ReadAllText(file)
            .Split("=== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', 2))
            .Select(part => new PackFile(part[0], part[1]));

    private static string Written(IEnumerable<PackFile> parts) =>
        string.Concat(parts.Select(part => $"=== {part.Path}\n{part.Text}"));

    // A literal with Chinese words; what is filled in parts its fragments.
    [GeneratedRegex(
        "(?<!// .*)\"(?:[^\"\\\\\n]|\\\\.)*[\u4E00-\u9FFF](?:[^\"\\\\\n]|\\\\.)*\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Literal();

    [GeneratedRegex("[^\"{}“”、\\\\]*[\u4E00-\u9FFF][^\"{}“”、\\\\]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fragment();
}
