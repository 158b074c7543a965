using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.Events;

namespace Youju.Domain.Tests.Registers;

public sealed class RegisterDefinitionTests
{
    private static readonly RegisterDefinition Shown = Definition with { Display = ["name", "visitors"] };

    [Fact]
    public void A_record_is_called_by_its_name_and_its_id()
    {
        var record = Event("e1").Changed("name", new TextValue("樱花节"));

        Assert.Equal("“樱花节”（e1）", Shown.FormatNameWithId("e1", record.Current));
        Assert.Equal("活动“樱花节”", Shown.FormatNameWithLabel("e1", record.Current));
    }

    [Fact]
    public void A_record_whose_name_is_its_id_is_called_once() =>
        Assert.Equal("“樱花节”", Shown.FormatNameWithId("樱花节", Event("樱花节").Current));

    [Fact]
    public void A_record_without_a_name_is_called_by_its_id()
    {
        var (nameless, numbered) = (Event("e1").Changed("name", null), Event("e1", 7));

        Assert.Equal("“e1”", Shown.FormatNameWithId("e1", nameless.Current));
        Assert.Equal("活动“e1”", Shown.FormatNameWithLabel("e1", nameless.Current));
        Assert.Equal(
            "活动“e1”",
            (Shown with { Display = ["visitors"] }).FormatNameWithLabel("e1", numbered.Current)
        );
        Assert.Equal("活动“e1”", (Shown with { Display = [] }).FormatNameWithLabel("e1", numbered.Current));
    }

    [Theory]
    [InlineData("“云游云溪”直播", "活动“‘云游云溪’直播”")]
    [InlineData("“云游云溪”", "活动“云游云溪”")]
    public void Quotes_inside_a_name_are_single_ones(string name, string called) =>
        Assert.Equal(called, Shown.FormatNameWithLabel("e1", Event(name).Current));

    [Fact]
    public void Records_are_told_apart_by_the_required_fields_that_are_no_amounts()
    {
        var fields = Definition.Fields.Select(field =>
            field with
            {
                IsRequired = field.Key is "name" or "dates" or "visitors" or "spent",
            }
        );

        Assert.Equal(["name", "dates"], (Definition with { Fields = [.. fields] }).DistinguishingFields);
    }

    [Fact]
    public void Records_are_told_apart_by_the_fields_that_the_register_names() =>
        Assert.Equal(["place"], (Definition with { Identity = ["place"] }).DistinguishingFields);

    [Fact]
    public void A_register_that_nobody_has_filled_says_what_to_do() =>
        Assert.Equal("台账“活动”还没有填：填写，或声明本年没有", Definition.FillReminder);
}
