using CsCheck;
using Youju.Domain.Budget;
using Youju.Domain.Facts;

namespace Youju.Domain.Tests.Facts;

public sealed class DossierKeyTests
{
    [Theory]
    [InlineData("events.visitors", DossierKeyKind.Fact, "", "events.visitors", "")]
    [InlineData("events/e1", DossierKeyKind.Record, "events", "e1", "")]
    [InlineData("events/e1/visitors", DossierKeyKind.RecordField, "events", "e1", "visitors")]
    [InlineData("events/a/b/visitors", DossierKeyKind.RecordField, "events", "a/b", "visitors")]
    [InlineData("ledger/p1", DossierKeyKind.LedgerLine, "", "p1", "")]
    [InlineData("ledger/p1/executed", DossierKeyKind.LedgerCell, "", "p1", "executed")]
    [InlineData("ledger/other:路/桥/executed", DossierKeyKind.LedgerCell, "", "other:路/桥", "executed")]
    [InlineData("ledger/路/桥", DossierKeyKind.LedgerLine, "", "路/桥", "")]
    [InlineData("score/total:路/桥", DossierKeyKind.IndicatorPart, "score", "total:路/桥", "")]
    [InlineData("told/events/节会/活动", DossierKeyKind.RecordCount, "events", "节会/活动", "")]
    [InlineData("words/project/路/桥", DossierKeyKind.Words, "project", "路/桥", "")]
    [InlineData("words/unit", DossierKeyKind.Record, "words", "unit", "")]
    [InlineData("/e1", DossierKeyKind.Fact, "", "/e1", "")]
    public void The_key_of_a_figure_is_read_in_its_parts(
        string text,
        DossierKeyKind kind,
        string group,
        string id,
        string part
    )
    {
        Assert.Equal(new DossierKey(kind, group, id, part), DossierKey.ParseFigure(text));
    }

    [Theory]
    [InlineData("events/e1/visitors", DossierKeyKind.Record, "events", "e1/visitors")]
    [InlineData("ledger/p1/executed", DossierKeyKind.LedgerLine, "", "p1/executed")]
    [InlineData("narrative/overview", DossierKeyKind.Narrative, "", "overview")]
    [InlineData("/e1", DossierKeyKind.Record, "", "e1")]
    [InlineData("staff.posts", DossierKeyKind.Fact, "", "staff.posts")]
    public void What_can_be_proved_has_no_parts(string text, DossierKeyKind kind, string group, string id) =>
        Assert.Equal(new DossierKey(kind, group, id), DossierKey.ParseTarget(text));

    [Fact]
    public void Every_key_is_printed_as_it_was_read()
    {
        string[] known = ["events", "ledger", "told", "words", "score", "e1", "executed", "a.b", ""];
        var piece = Gen.Int[0, known.Length - 1].Select(at => known[at]);
        var text = piece.Array[1, 5].Select(pieces => string.Join('/', pieces));
        text.Sample(key =>
            DossierKey.ParseFigure(key).ToString() == key && DossierKey.ParseTarget(key).ToString() == key
        );
    }

    [Fact]
    public void The_keys_that_are_made_are_read_as_what_they_are()
    {
        DossierKey[] figures =
        [
            DossierKey.FromRecordField("events", "e1", "visitors"),
            DossierKey.FromLedgerCell("p1", AmountColumn.PriorAccounts),
            DossierKey.FromIndicator("done", "visitors"),
            DossierKey.FromRecordCount("events", "节会活动"),
            DossierKey.FromWords("unit", "duties-2"),
        ];
        DossierKey[] targets = [DossierKey.FromRecord("events", "e1"), DossierKey.FromNarrative("overview")];

        Assert.Equal(figures, figures.Select(key => DossierKey.ParseFigure(key.ToString())));
        Assert.Equal(targets, targets.Select(key => DossierKey.ParseTarget(key.ToString())));
    }

    [Fact]
    public void An_amount_of_the_ledger_is_an_item_and_a_column()
    {
        Assert.Equal(
            ("project:路.桥", AmountColumn.Executed),
            DossierKey.FromAmount("project:路.桥", AmountColumn.Executed).Amount
        );
        Assert.Equal(("", AmountColumn.Added), DossierKey.FromFact(".added").Amount);
        Assert.Null(DossierKey.FromFact("basic.spent").Amount);
        Assert.Null(DossierKey.FromFact("executed").Amount);
    }

    [Fact]
    public void Only_a_fact_may_be_the_value_of_an_indicator()
    {
        Assert.Equal("visitors", DossierKey.FromIndicatorValue("visitors").IndicatorId);
        Assert.Null(DossierKey.FromFact("staff.posts").IndicatorId);
        Assert.Null(DossierKey.FromNarrative("targets.visitors").IndicatorId);
        Assert.Equal("staff", DossierKey.FromFact("staff.posts").Subject);
    }

    [Fact]
    public void A_record_gives_way_to_another_in_keys_that_name_it()
    {
        var (from, to) = (DossierKey.FromRecord("events", "e2"), DossierKey.FromRecord("events", "e1"));

        Assert.Equal("events/e1", DossierKey.ReplaceRecord("events/e2", from, to));
        Assert.Equal("events/e1/visitors", DossierKey.ReplaceRecord("events/e2/visitors", from, to));
        Assert.Equal("events/e20", DossierKey.ReplaceRecord("events/e20", from, to));
    }
}
