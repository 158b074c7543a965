using Youju.UseCases.Dossiers;
using Youju.UseCases.Duties;
using Youju.UseCases.Packages;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tests.Duties;

public sealed class ReviewDutiesTests
{
    private static readonly string Work = FindSample("yunxi-work");
    private static readonly ReviewDutiesResult Result = ReviewDuties.ListDuties(new([Work]));

    [Fact]
    public void Each_of_the_eleven_duties_has_a_row_and_none_is_a_gap()
    {
        Assert.Equal(11, Result.Rows.Count);
        Assert.DoesNotContain(Result.Rows, row => row.IsGap);
    }

    [Fact]
    public void An_empty_cell_is_named()
    {
        var library = Result.Rows.Single(row => row.Words.Contains("项目库"));

        Assert.Equal(["钱", "指标"], library.ListMissing());
        Assert.NotEmpty(library.Usual);
    }

    [Fact]
    public void A_duty_of_which_the_dossier_knows_nothing_is_a_gap_of_the_package()
    {
        var open = OpenDossier.FromFolder(Work, null);
        var bare = OpenDossier.FromDossier(
            open.Dossier with
            {
                Unit = open.Dossier.Unit with { Duties = ["负责旅游厕所管理"] },
            },
            null
        );

        Assert.Contains(ComposePackage.ComposeReport(bare, new()).Gaps, gap =>
            gap.Code == Reporting.Gaps.GapCodes.DutyUncovered && gap.Values[0] == "负责旅游厕所管理"
        );
    }

    [Fact]
    public void What_a_result_cost_is_a_figure_that_leads_down_to_its_money_and_its_records()
    {
        var visit = Result.Costs[0].Costs.Single(cost => cost.Key == "visit");

        Assert.Equal(156_000m / 41_800, visit.Cost!.Value.Value, 8);
        Assert.Contains(
            "旅游节会活动",
            string.Join('\n', Result.Open.Tracer.TraceFact("cost.visit")!.FormatLines())
        );
    }

    [Fact]
    public void Years_of_one_unit_stand_beside_each_other_and_another_unit_is_refused()
    {
        Assert.Equal(
            [2025, 2025],
            ReviewDuties.ListDuties(new([Work, Work])).Costs.Select(year => year.Year)
        );
        Assert.Throws<UsageException>(() => ReviewDuties.ListDuties(new([Work, FindSample("yunxi-2024")])));
    }

    [Fact]
    public void A_dossier_without_a_trade_says_what_to_do() =>
        Assert.Contains(
            "tourism",
            Assert
                .Throws<UsageException>(() => ReviewDuties.ListDuties(new([FindSample("jiedao-2024")])))
                .Message
        );

    private static string FindSample(string name) => Path.Combine(RepositoryFiles.Root, "samples", name);
}
