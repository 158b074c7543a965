using Youju.UseCases.Searching;

namespace Youju.UseCases.Tests.Searching;

public sealed class SearchIndexTests
{
    private const string Letters = "云溪矶头油菜花节abAB１２3 ，年";

    [Theory]
    [InlineData("矶头", "大矶头遗址")]
    [InlineData("遗", "大矶头遗址")]
    [InlineData("ABC", "项目ａｂｃ")]
    [InlineData("菜花 陆城", "油菜花节在陆城镇")]
    public void Words_are_found_wherever_they_stand(string words, string text) =>
        Assert.Single(SearchIndex.FromEntries([Entry(text), Entry("别的")]).FindEntries(words));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_finds_what_a_scan_finds_and_nothing_else(int length)
    {
        var chance = new Random(20261128 + length);
        string[] texts = [.. Enumerable.Range(0, 300).Select(_ => Compose(chance, chance.Next(0, 40)))];
        var index = SearchIndex.FromEntries([.. texts.Select(Entry)]);

        foreach (
            var word in Enumerable
                .Range(0, 400)
                .Select(_ => Compose(chance, length))
                .Where(word => !word.Contains(' ', StringComparison.Ordinal))
        )
        {
            var scanned = texts.Where(text =>
                GramIndex
                    .NormaliseText(text)
                    .Contains(GramIndex.NormaliseText(word), StringComparison.Ordinal)
            );
            Assert.Equal(
                scanned.Order(StringComparer.Ordinal),
                index.FindEntries(word).Select(found => found.Text).Order(StringComparer.Ordinal)
            );
        }
    }

    private static string Compose(Random chance, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => Letters[chance.Next(Letters.Length)]));

    private static SearchEntry Entry(string text) => new("记录", "", "", text);
}
