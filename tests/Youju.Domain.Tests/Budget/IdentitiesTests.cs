using CsCheck;
using Youju.Domain.Budget;
using Youju.Domain.Figures;
using static Youju.Domain.Tests.Budget.Ledgers;

namespace Youju.Domain.Tests.Budget;

public sealed class IdentitiesTests
{
    [Fact]
    public void Basic_expenditure_is_personnel_and_operating()
    {
        var result = Check("A01", Personnel(565_520m), Operating(60_580m), Stated("basic", 626_100m));

        Assert.Equal(Verdict.Exact, result.Verdict);
    }

    [Fact]
    public void A_wrong_total_is_refuted_with_both_sides_and_the_difference()
    {
        var result = Check("A01", Personnel(300m), Operating(60m), Stated("basic", 400m));

        Assert.Equal(Verdict.Contradiction, result.Verdict);
        Assert.Equal("基本支出 400.00元 应等于 人员经费 300.00元 + 公用经费 60.00元", result.Proof[0]);
        Assert.Equal("两边分别为 400.00元 与 360.00元，相差 40.00元", result.Proof[1]);
    }

    [Fact]
    public void Figures_printed_with_different_precision_are_given_their_range()
    {
        var result = Check(
            "A01",
            Stated("personnel", 566_000m, grain: 1000m),
            Stated("operating", 61_000m, grain: 1000m),
            Stated("basic", 626_100m, grain: 100m)
        );

        Assert.Equal(Verdict.MixedPrecision, result.Verdict);
    }

    [Fact]
    public void An_unknown_part_proves_nothing()
    {
        var result = Check("A01", Stated("basic", 100m), Stated("personnel", 60m));

        Assert.Equal(Verdict.Undecidable, result.Verdict);
        Assert.Contains("缺少：公用经费", result.Proof);
    }

    [Fact]
    public void Known_parts_can_exceed_their_total_although_others_are_unknown() =>
        Assert.Equal(
            Verdict.Contradiction,
            Check("A01", Stated("basic", 100m), Stated("personnel", 160m)).Verdict
        );

    [Fact]
    public void A_total_below_one_of_its_parts_is_handed_to_a_person() =>
        Assert.True(Check("A01", Stated("basic", 100m), Stated("personnel", 160m)).NeedsPerson);

    [Fact]
    public void A_result_that_needs_a_person_says_so() =>
        Assert.EndsWith(
            "请先核对是否抄错",
            Check("A01", Stated("basic", 100m), Stated("personnel", 160m)).DescribeResult(),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_blank_distribution_of_surplus_is_zero()
    {
        var result = Check(
            "A09",
            Stated("totals.spending-total", 90m),
            Stated("totals.spending", 80m),
            Stated("totals.closing", 10m)
        );

        Assert.Equal(Verdict.Exact, result.Verdict);
    }

    [Fact]
    public void Yuan_taken_for_ten_thousand_yuan_is_named() =>
        Assert.Equal(
            Verdict.UnitSlip,
            Check("B01", Stated("totals.spending", 937_800m), Stated("spending", 93.78m)).Verdict
        );

    [Fact]
    public void Rows_by_code_add_up_to_the_row_above()
    {
        var result = Check(
            "A04",
            Stated("spending.20701", 30m),
            Stated("spending.2070113", 20m),
            Stated("spending.2070199", 11m)
        );

        Assert.Equal(Verdict.Contradiction, result.Verdict);
    }

    [Fact]
    public void Listed_slices_may_leave_a_rest() =>
        Assert.Equal(
            Verdict.Exact,
            Check(
                "A07",
                Stated("expenditure", 100m),
                Stated("three-public", 3m),
                Stated("meetings", 2m),
                Stated("training", 1m)
            ).Verdict
        );

    [Fact]
    public void Slices_that_do_not_overlap_cannot_exceed_their_whole() =>
        Assert.Equal(
            Verdict.Contradiction,
            Check(
                "C08",
                Stated("operating", 10m),
                Stated("office", 7m),
                Stated("utilities-travel", 4m)
            ).Verdict
        );

    [Fact]
    public void Economic_rows_that_someone_picked_need_not_fill_the_row_above() =>
        Assert.Equal(
            Verdict.Exact,
            Check(
                "A07",
                Stated("economic.302", 10m),
                Stated("economic.30215", 3m),
                Stated("economic.30216", 3m)
            ).Verdict
        );

    [Fact]
    public void The_budget_of_the_three_public_expenses_is_the_one_disclosed()
    {
        var result = Check("B11", Budgeted("three-public", 5m), Budgeted("disclosed.three-public", 6m));

        Assert.Equal(Verdict.Contradiction, result.Verdict);
        Assert.StartsWith(
            "“三公”经费·年初预算数 5.00元 应等于 预算公开·“三公”经费·年初预算数 6.00元",
            result.Proof[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_two_splits_of_the_evaluation_form_must_agree()
    {
        var results = Ledgers.CheckIdentities(
            Ledger(
                Stated("form.total", 1925.67m),
                Stated("form.general", 1325.68m),
                Stated("form.fund", 118.82m),
                Stated("form.other", 585.62m),
                Stated("form.basic", 900.47m),
                Stated("form.project", 1025.20m)
            )
        );

        Assert.Equal(
            ["C01"],
            results
                .Where(result => result.Verdict == Verdict.Contradiction)
                .Select(result => result.Identity.Id)
        );
    }

    [Fact]
    public void The_year_s_budget_is_made_of_what_was_approved_carried_over_and_added()
    {
        var line = Project("宣传推广", 300_000m) with
        {
            Amounts = Amounts(initial: 200_000m, carriedOver: 50_000m, added: 10_000m, adjusted: 310_000m),
        };
        var result = Ledgers
            .CheckIdentities(new(2024) { Lines = [line] })
            .Single(result => result.Identity.Id == "L01");

        Assert.Equal(Verdict.Contradiction, result.Verdict);
        Assert.Contains("宣传推广·全年预算数", result.Proof[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Spending_beyond_the_year_s_budget_is_refuted()
    {
        var line = Project("宣传推广", 320_000m) with
        {
            Amounts = Amounts(adjusted: 310_000m, executed: 320_000m),
        };

        Assert.Contains(Ledgers.CheckIdentities(new(2024) { Lines = [line] }), result =>
            result is { Identity.Id: "L02", Verdict: Verdict.Contradiction }
        );
    }

    [Fact]
    public void Parts_of_any_size_add_up_exactly() =>
        Gen.Select(Gen.Int[0, 1_000_000_000], Gen.Int[0, 1_000_000_000])
            .Sample(
                (personnel, operating) =>
                    Check(
                        "A01",
                        Personnel(personnel),
                        Operating(operating),
                        Stated("basic", (decimal)personnel + operating)
                    ).Verdict == Verdict.Exact
            );

    [Fact]
    public void Parts_rounded_to_the_table_never_contradict_their_rounded_total() =>
        Gen.Select(Gen.Long[0, 100_000_000_000], Gen.Long[0, 100_000_000_000])
            .Sample(
                (a, b) =>
                    Check(
                        "A01",
                        Rounded("personnel", a),
                        Rounded("operating", b),
                        Rounded("basic", a + b)
                    ).Verdict
                        is Verdict.Exact
                            or Verdict.Rounding
            );

    private static NamedAmount Rounded(string key, long fen) =>
        Stated(key, decimal.Round(fen / 10_000m, MidpointRounding.AwayFromZero) * 100, grain: 100m);

    private static IdentityResult Check(string id, params object[] entries) =>
        Ledgers.CheckIdentities(Ledger(entries)).Single(result => result.Identity.Id == id);
}
