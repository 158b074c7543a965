using Youju.Domain.Reports.Merging;

namespace Youju.Domain.Tests;

public sealed class LineMergeTests
{
    [Theory]
    [InlineData("a b c", "a b c", "a c", "a c")]
    [InlineData("a b c d", "a b c", "a c", "a c d")]
    [InlineData("a b x c", "a b c", "a c", "a x c")]
    [InlineData("a x b c", "a b c", "a c", "a x c")]
    [InlineData("a c", "a b c", "a b q c", "a q c")]
    [InlineData("z b c", "a b c", "a b x", "z b x")]
    public void A_change_is_taken_back_and_what_others_did_beside_it_stays(
        string standing,
        string after,
        string before,
        string expected
    ) => Assert.Equal(Lines(expected), LineMerge.TakeBack(Lines(standing), Lines(after), Lines(before)));

    [Theory]
    [InlineData("a y c", "a x c", "a b c")]
    [InlineData("a c", "a x c", "a b c")]
    public void What_was_changed_again_is_not_taken_back(string standing, string after, string before) =>
        Assert.Null(LineMerge.TakeBack(Lines(standing), Lines(after), Lines(before)));

    private static string Lines(string letters) =>
        string.Concat(letters.Split(' ').Select(letter => letter + "\n"));
}
