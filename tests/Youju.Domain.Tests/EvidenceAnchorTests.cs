using Youju.Domain.Evidence;
using Youju.Domain.Facts;
using Youju.Domain.Registers;

namespace Youju.Domain.Tests;

public sealed class EvidenceAnchorTests
{
    [Theory]
    [InlineData("3", "第3页")]
    [InlineData("3:120,200,400,80", "第3页（120,200,400,80）")]
    public void A_page_or_a_region_of_it_is_read_and_printed_back(string text, string told)
    {
        var anchor = EvidenceAnchor.Parse(text)!;

        Assert.Equal(text, anchor.ToString());
        Assert.Equal(told, anchor.ToChineseText());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("三")]
    [InlineData("3:1,2,3")]
    [InlineData("3:1,2,0,4")]
    [InlineData("3:1,2,3,4,5")]
    public void What_is_no_place_is_none(string text) => Assert.Null(EvidenceAnchor.Parse(text));

    [Fact]
    public void An_evidence_field_keeps_its_region()
    {
        var field = new FieldDefinition("evidence", "佐证", FieldType.Evidence);
        var text = new string('a', 64) + "#3:120,200,400,80";

        Assert.Equal(text, FieldText.FormatValue(FieldText.ParseValue(field, text)!));
    }

    [Fact]
    public void A_key_is_parted_from_its_place() =>
        Assert.Equal(
            ("events/e1/visitors", new EvidenceAnchor(2)),
            EvidenceTraces.SplitKey("events/e1/visitors#2")
        );
}
