using Youju.Checking.Examples;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Examples;

public sealed class PackExamplesTests
{
    public static TheoryData<string> Ids => [.. PackLibrary.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_pack_makes_of_its_examples_what_they_say(string id)
    {
        var runs = PackExamples.RunExamples(PackLibrary.LoadPack(id)).ToList();
        var wrong = runs.Where(example => !example.Run.IsAsMarked);

        Assert.NotEmpty(runs);
        Assert.Empty(wrong.Select(example => $"{example.Path} {example.Run.DescribeOutcome()}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_pack_shows_both_what_is_reported_and_what_is_not(string id)
    {
        var examples = PackExamples
            .RunExamples(PackLibrary.LoadPack(id))
            .Select(example => example.Run.Example)
            .ToList();

        Assert.Contains(examples, example => example.Marked.Count > 0);
        Assert.Contains(examples, example => example.Marked.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_pack_says_who_it_is_for_and_what_it_does_not_cover(string id) =>
        Assert.Contains(
            "不管什么：",
            File.ReadAllText(Path.Combine(RepositoryFiles.Root, "packs", id, "README.md")),
            StringComparison.Ordinal
        );
}
