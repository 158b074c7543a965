using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.Events;

namespace Youju.Domain.Tests.Registers;

public sealed class SentenceTemplateTests
{
    private static readonly SentenceTemplate Told = new("told", "节会", "{{ name }}接待游客{{ visitors }}。");

    [Fact]
    public void Tells_every_record_that_stands() => Assert.True(Told.AppliesToRecord(Event("灯会")));

    [Fact]
    public void A_withdrawn_record_is_not_told()
    {
        var record = Event("灯会");

        Assert.False(
            Told.AppliesToRecord(record.AppendVersion(record.Current with { Number = 2, IsWithdrawn = true }))
        );
    }

    [Fact]
    public void A_sentence_for_the_whole_register_or_for_an_empty_one_tells_no_record()
    {
        Assert.False((Told with { IsSummary = true }).AppliesToRecord(Event("灯会")));
        Assert.False((Told with { IsNone = true }).AppliesToRecord(Event("灯会")));
    }

    [Fact]
    public void A_sentence_with_conditions_tells_the_records_that_meet_them_all()
    {
        var races = Told with
        {
            Where = [new("kind", FilterKind.Is, "race"), new("visitors", FilterKind.AtLeast, "100")],
        };

        Assert.True(races.AppliesToRecord(Event("马拉松", 100, kind: "race")));
        Assert.False(races.AppliesToRecord(Event("马拉松", 99, kind: "race")));
        Assert.False(races.AppliesToRecord(Event("灯会", 100)));
    }

    [Theory]
    [InlineData("{{ name }}接待{{visitors | plain}}。", "name visitors")]
    [InlineData("{{ place.label }}", "place")]
    [InlineData("{{ name }}{{ name }}", "name name")]
    [InlineData("{{ name }} {{ open", "name")]
    public void Its_slots_are_the_names_between_braces_without_filters(string text, string slots) =>
        Assert.Equal(slots.Split(' '), new SentenceTemplate("told", "节会", text).Slots);

    [Fact]
    public void A_text_without_braces_has_no_slots() =>
        Assert.Empty(new SentenceTemplate("told", "节会", "本年没有 } name }} { 。").Slots);

    [Fact]
    public void The_manner_of_telling_hangs_on_the_id_alone_and_each_is_used()
    {
        var told = Told with { Manners = ["{{ visitors }}到{{ name }}。", "{{ name }}迎来{{ visitors }}。"] };
        var chosen = Enumerable.Range(1, 60).Select(at => told.ChooseManner($"events-{at:0000}")).ToList();

        Assert.Equal(3, chosen.Distinct().Count());
        Assert.Equal(chosen, Enumerable.Range(1, 60).Select(at => told.ChooseManner($"events-{at:0000}")));
        Assert.All(chosen.GroupBy(words => words), alike => Assert.InRange(alike.Count(), 10, 30));
    }

    [Fact]
    public void A_sentence_in_one_manner_is_told_in_it() =>
        Assert.Equal(Told.Text, Told.ChooseManner("events-0001"));

    [Fact]
    public void The_slots_of_every_manner_are_looked_at() =>
        Assert.Equal(["name", "visitors", "place"], (Told with { Manners = ["在{{ place }}。"] }).Slots);
}
