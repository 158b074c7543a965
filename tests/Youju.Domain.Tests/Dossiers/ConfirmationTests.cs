using System.Collections.Immutable;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Dossiers;

public sealed class ConfirmationTests
{
    private static readonly Dossier Draft = new Dossier(
        new("中心", Level: "副科级"),
        ["cn-hunan"],
        new(2025) { Staff = new(Posts: 8, InService: 7) }
    )
        .Marked("unit.level", "副科级")
        .Marked("staff.posts", "8");

    [Fact]
    public void A_mark_holds_as_long_as_the_value_is_the_one_taken_over() =>
        Assert.Equal(["staff.posts", "unit.level"], Draft.Unconfirmed.Select(mark => mark.Key));

    [Fact]
    public void A_value_that_a_person_edited_is_confirmed()
    {
        var edited = Draft with { Ledger = Draft.Ledger with { Staff = new(Posts: 9, InService: 7) } };

        Assert.Equal(["unit.level"], edited.Unconfirmed.Select(mark => mark.Key));
    }

    [Fact]
    public void A_figure_computed_from_an_unconfirmed_one_is_not_confirmed_either()
    {
        var rate = new ComputedFormula(
            "staff-control-rate",
            "在职人员控制率",
            Computation.Ratio,
            Unit.Percent,
            ["staff.in-service", "staff.posts"]
        );
        var confirmation = new Confirmation(Draft, Draft.ComputeFacts([rate]));

        Assert.Equal(
            ["staff.posts"],
            confirmation.FindUnconfirmed("staff-control-rate").Select(mark => mark.Key)
        );
        Assert.Empty(confirmation.FindUnconfirmed("staff.in-service"));
    }

    [Fact]
    public void An_amount_of_last_year_is_marked_by_its_column()
    {
        var ledger = Draft.Ledger with
        {
            Named =
            [
                new(
                    "basic",
                    new() { PriorAccounts = Money.FromYuan(626_100) },
                    new CellSource("报告.docx", "", "第9行")
                ),
            ],
            KnownItems = Budget.Ledgers.Items,
        };
        var dossier = (Draft with { Ledger = ledger }).Marked("basic.prior-accounts", "626100");

        Assert.NotEmpty(
            new Confirmation(dossier, dossier.ComputeFacts([])).FindUnconfirmed("basic.prior-accounts")
        );
    }

    [Fact]
    public void Who_has_the_value_without_the_mark_has_confirmed_it_for_both()
    {
        var confirmed = Draft with { ToConfirm = Draft.ToConfirm.Remove("staff.posts") };

        Assert.Equal(["unit.level"], DossierMerge.MergeDossiers(Draft, confirmed).Dossier.ToConfirm.Keys);
        Assert.Equal(["unit.level"], DossierMerge.MergeDossiers(confirmed, Draft).Dossier.ToConfirm.Keys);
    }

    [Fact]
    public void A_mark_of_a_value_that_the_other_copy_lacks_stays()
    {
        var without = Draft with
        {
            Ledger = Draft.Ledger with { Staff = new() },
            ToConfirm = ImmutableSortedDictionary<string, Unconfirmed>.Empty,
        };

        Assert.Contains("staff.posts", DossierMerge.MergeDossiers(Draft, without).Dossier.ToConfirm.Keys);
    }
}

file static class Marks
{
    public static Dossier Marked(this Dossier dossier, string key, string value) =>
        dossier with
        {
            ToConfirm = dossier.ToConfirm.SetItem(key, new(key, value, "上年报告")),
        };
}
