using Youju.Text.Words;

namespace Youju.Text.Tests.Words;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("概况\u001b]0;EVIL\u0007", "概况␛]0;EVIL␇")]
    [InlineData("a\u007Fb\0", "a␡b␀")]
    [InlineData("\u009B2J", "‹009B›2J")]
    [InlineData("exe\u202Efdp", "exe‹202E›fdp")]
    [InlineData("\u2066甲\u2069\u200F", "‹2066›甲‹2069›‹200F›")]
    [InlineData("真的\r假的", "真的␍假的")]
    [InlineData("\u2028", "‹2028›")]
    public void What_a_terminal_would_obey_is_shown(string words, string shown) =>
        Assert.Equal(shown, VisibleText.ShowControls(words));

    [Theory]
    [InlineData("一、概况\n\t支出62.61万元。\r\n")]
    [InlineData("樱花节🌸‍𠮷")]
    [InlineData("")]
    public void Other_words_stay(string words) => Assert.Equal(words, VisibleText.ShowControls(words));
}
