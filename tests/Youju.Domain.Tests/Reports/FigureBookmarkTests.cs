using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Tests.Reports;

public sealed class FigureBookmarkTests
{
    private static readonly Passport Passport = SketchedReport.PassportOf(
        SketchedReport.Compose("支出{spent:62.61万元}，再说一次{spent:62.61万元}，人员{staff:50万元}。")
    );

    [Fact]
    public void A_name_leads_back_to_its_key_among_those_that_may_be_meant()
    {
        var find = FigureBookmark.CreateKeyLookup(["ledger.spent", "staff.posts", "staff.posts"]);

        Assert.Equal("ledger.spent", find(FigureBookmark.FormatName("ledger.spent", 1)));
        Assert.Equal("staff.posts", find(FigureBookmark.FormatName("staff.posts", 12)));
        Assert.Null(find(FigureBookmark.FormatName("events.count", 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("_GoBack")]
    [InlineData("youju_f_")]
    [InlineData("youju_f_0123")]
    [InlineData("a_name_of_another_program_that_is_long")]
    public void Names_of_others_and_cut_ones_lead_nowhere(string name) =>
        Assert.Null(FigureBookmark.CreateKeyLookup(["staff.posts"])(name));

    [Fact]
    public void A_name_that_an_editor_has_cut_behind_the_mark_still_leads_to_its_key()
    {
        var name = FigureBookmark.FormatName("staff.posts", 1);

        Assert.Equal("staff.posts", FigureBookmark.CreateKeyLookup(["staff.posts"])(name[..^2]));
    }

    [Fact]
    public void Names_of_figures_and_seals_are_our_own_and_only_those()
    {
        var (figure, seal) = (FigureBookmark.FormatName("staff.posts", 1), Passport.Seal);

        Assert.All([figure, seal], name => Assert.True(FigureBookmark.IsOwnName(name)));
        Assert.False(FigureBookmark.IsOwnName("_GoBack"));
        Assert.True(FigureBookmark.IsSealName(seal));
        Assert.False(FigureBookmark.IsSealName(figure));
    }

    [Fact]
    public void Names_are_short_enough_for_every_editor() =>
        Assert.All([FigureBookmark.FormatName(new('键', 300), 99_999), Passport.Seal], name =>
            Assert.InRange(name.Length, 1, 40)
        );

    [Fact]
    public void Passports_that_differ_have_different_seals()
    {
        Passport[] others =
        [
            Passport,
            Passport with
            {
                Unit = "另一中心",
            },
            Passport with
            {
                Year = 2025,
            },
            Passport with
            {
                DossierSha256 = new('c', 64),
            },
            Passport with
            {
                Document = "附表",
            },
            Passport with
            {
                Packs = [],
            },
        ];

        Assert.Distinct(others.Select(passport => passport.Seal));
        Assert.Equal(Passport.Seal, (Passport with { }).Seal);
    }

    [Fact]
    public void A_passport_knows_the_keys_of_all_figures_once() =>
        Assert.Equal(["spent", "staff"], Passport.Keys);
}
