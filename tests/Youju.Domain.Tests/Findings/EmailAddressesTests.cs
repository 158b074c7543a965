using Youju.Domain.Findings;

namespace Youju.Domain.Tests.Findings;

public sealed class EmailAddressesTests
{
    [Theory]
    [InlineData("请写信到zhang_san@example.com。", "zhang_san@example.com")]
    [InlineData("a@b.cn", "a@b.cn")]
    [InlineData("one+two-x@mail.example.org;乙@丙", "one+two-x@mail.example.org")]
    [InlineData("a@b.cn，c@d.cn", "a@b.cn|c@d.cn")]
    public void An_address_has_a_name_and_a_domain_with_a_dot(string text, string found) =>
        Assert.Equal(found.Split('|'), Find(text));

    [Theory]
    [InlineData("@example.com", "no name")]
    [InlineData("甲@example.com", "no name of its letters")]
    [InlineData("zhang@example", "no dot")]
    [InlineData("zhang@.com", "nothing before the dot")]
    [InlineData("zhang@example.c", "one letter behind the dot")]
    [InlineData("zhang@", "no domain")]
    public void What_lacks_a_part_is_none(string text, string why) =>
        Assert.True(Find(text).Length == 0, why);

    [Fact]
    public void No_more_than_64_letters_belong_to_a_name_or_a_domain()
    {
        var letters = new string('a', 70);

        Assert.Equal([letters[..64] + "@b.cn"], Find(letters + "@b.cn"));
        Assert.Equal(["x@b.cn" + letters[..59]], Find("x@b.cn" + letters));
    }

    private static string[] Find(string text) =>
        [.. EmailAddresses.FindAddresses(text).Select(span => text.Substring(span.Start, span.Length))];
}
