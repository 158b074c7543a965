using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using static Youju.Domain.Tests.Budget.Ledgers;

namespace Youju.Domain.Tests.Budget;

/// <summary>How two sides are held against each other, whatever they stand for.</summary>
public sealed class IdentityJudgementTests
{
    private static readonly IdentitySide Rest = new(
        MissingTerm.NotNegative,
        new Term("expenditure"),
        new Term("project", Sign: -1)
    );

    [Theory]
    [InlineData(60, Verdict.Exact)]
    [InlineData(61, Verdict.Contradiction)]
    public void A_term_may_be_taken_away(int basic, Verdict verdict)
    {
        var result = Equal(Stated("basic", basic), Stated("expenditure", 100), Stated("project", 40));

        Assert.Equal(verdict, result.Verdict);
        Assert.EndsWith(
            $"{Ledgers.Items.ToChineseLabel("expenditure")} 100.00元 − 项目支出 40.00元",
            result.Proof[0],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(100, Verdict.Undecidable)]
    [InlineData(99, Verdict.Undecidable)]
    [InlineData(101, Verdict.Contradiction)]
    public void What_an_unknown_amount_is_taken_from_can_only_be_less(int basic, Verdict verdict) =>
        Assert.Equal(verdict, Equal(Stated("basic", basic), Stated("expenditure", 100)).Verdict);

    [Theory]
    [InlineData(100, 0.01, Verdict.Exact)]
    [InlineData(101, 0.01, Verdict.Contradiction)]
    [InlineData(100, 10, Verdict.Rounding)]
    [InlineData(105, 10, Verdict.Rounding)]
    [InlineData(106, 10, Verdict.Contradiction)]
    [InlineData(95, 10, Verdict.Exact)]
    public void A_slice_may_be_as_large_as_its_whole_allows(int slice, double grain, Verdict verdict) =>
        Assert.Equal(
            verdict,
            AtMost(
                [new("meetings")],
                Stated("meetings", slice, (decimal)grain),
                Stated("expenditure", 100)
            ).Verdict
        );

    [Theory]
    [InlineData(60, Verdict.Undecidable)]
    [InlineData(101, Verdict.Contradiction)]
    public void Slices_of_which_one_is_unknown_prove_nothing_below_their_whole(int slice, Verdict verdict) =>
        Assert.Equal(
            verdict,
            AtMost(
                [new("meetings"), new("training")],
                Stated("meetings", slice),
                Stated("expenditure", 100)
            ).Verdict
        );

    [Theory]
    [InlineData(Verdict.Contradiction, true)]
    [InlineData(Verdict.UnitSlip, true)]
    [InlineData(Verdict.Rounding, false)]
    [InlineData(Verdict.Undecidable, false)]
    public void Only_what_is_refuted_is_wrong(Verdict verdict, bool isWrong)
    {
        var result = Equal(Stated("basic", 60)) with { Verdict = verdict };

        Assert.Equal(isWrong, result.IsWrong);
        Assert.StartsWith("收支账（X01）", result.DescribeResult(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_by_code_give_the_identities_that_their_codes_demand() =>
        Assert.Equal(
            [
                "A04 general-basic.302=general-basic.30201",
                "A04 spending=spending.207+spending.208",
                "A04 general=general.207",
                "A03 general-basic.personnel=general-basic.301+general-basic.303",
                "A03 general-basic.operating=general-basic.302",
                "B09 general.207≤spending.207",
            ],
            CodeIdentities
                .CreateFromLedger(
                    Ledger([
                        .. new[]
                        {
                            "general-basic.301",
                            "general-basic.302",
                            "general-basic.303",
                            "general-basic.30201",
                            "spending.207",
                            "spending.208",
                            "general.207",
                        }.Select(key => Stated(key, 1)),
                    ])
                )
                .Select(Show)
        );

    [Fact]
    public void Rows_of_different_slices_are_not_added_together() =>
        Assert.Equal(
            ["A04 spending.207.basic=spending.20701.basic", "A04 spending.basic=spending.207.basic"],
            CodeIdentities
                .CreateFromLedger(
                    Ledger(
                        Stated("spending.207.basic", 1),
                        Stated("spending.20701.basic", 1),
                        Stated("spending.20701.project", 1)
                    )
                )
                .Select(Show)
        );

    [Theory]
    [InlineData("spending.2070113.basic", "2070113")]
    [InlineData("spending.207", "207")]
    [InlineData("spending.2070", null)]
    [InlineData("spending.basic", null)]
    [InlineData("spending", null)]
    [InlineData("project:a.207", null)]
    public void The_code_of_a_row_has_three_five_or_seven_digits(string key, string? code) =>
        Assert.Equal(code, LedgerKey.ExtractCode(key));

    [Theory]
    [InlineData("spending.207", true)]
    [InlineData("spending.207.basic", true)]
    [InlineData("spending.207.project", true)]
    [InlineData("spending.207.other", false)]
    [InlineData("spending.207.basic.x", false)]
    [InlineData("spending.2070", false)]
    [InlineData("nothing.207", false)]
    [InlineData("basic", true)]
    public void A_key_of_the_ledger_is_known_by_its_shape(string key, bool isKnown) =>
        Assert.Equal(isKnown, Ledgers.Items.IsKnownKey(key));

    private static string Show(LedgerIdentity identity) =>
        $"{identity.Id} {Keys(identity.Left)}{(identity.Relation == AmountRelation.Equal ? "=" : "≤")}{Keys(identity.Right)}";

    private static string Keys(IdentitySide side) => string.Join('+', side.Terms.Select(term => term.Key));

    private static IdentityResult Equal(params object[] entries) =>
        new LedgerIdentity(
            "X01",
            Severity.Error,
            new(MissingTerm.Unknown, new Term("basic")),
            AmountRelation.Equal,
            Rest
        ).CheckAgainst(new(Ledger(entries)));

    private static IdentityResult AtMost(Term[] slices, params object[] entries) =>
        new LedgerIdentity(
            "X02",
            Severity.Error,
            new(MissingTerm.NotNegative, slices),
            AmountRelation.AtMost,
            new(MissingTerm.Unknown, new Term("expenditure"))
        ).CheckAgainst(new(Ledger(entries)));
}
