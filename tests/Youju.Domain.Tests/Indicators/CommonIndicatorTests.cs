using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using static Youju.Domain.Tests.Indicators.Policies;

namespace Youju.Domain.Tests.Indicators;

public sealed class CommonIndicatorTests
{
    private static readonly CommonIndicator Reception = new(
        "control",
        "过程",
        "预算管理",
        "“三公”经费控制率",
        7,
        "不超过100%得满分"
    )
    {
        Fact = "rate",
        Scoring = "point-above",
        FullWhenZero = "spent",
    };

    [Fact]
    public void Where_nothing_was_spent_there_is_nothing_to_control() =>
        Assert.Equal(7, Score(rate: null, spent: 0));

    [Fact]
    public void Where_nobody_knows_what_was_spent_there_are_no_points() =>
        Assert.Null(Score(rate: null, spent: null));

    [Fact]
    public void A_known_rate_is_scored_by_its_method() => Assert.Equal(5, Score(rate: 102, spent: 10));

    [Fact]
    public void Without_a_fact_a_person_judges_and_with_one_the_fact_decides()
    {
        var judgement = new JudgedActual(Attainment.Reached, 1, "制度齐全");
        var judged = (Reception with { Fact = null }).ToIndicator(judgement);
        var bound = Reception.ToIndicator(null);

        Assert.Equal(
            (TargetDirection.Qualitative, null, judgement),
            (judged.Direction, judged.Target, judged.Actual)
        );
        Assert.Null((Reception with { Fact = null }).ToIndicator(null).Actual);
        Assert.Equal(
            (TargetDirection.AtLeast, 100, new BoundActual("rate")),
            (bound.Direction, bound.Target, bound.Actual)
        );
        Assert.Equal(judgement, Reception.ToIndicator(judgement).Actual);
    }

    private static decimal? Score(decimal? rate, decimal? spent)
    {
        var policy = Plain with
        {
            Named = new Dictionary<string, ScoringMethod>
            {
                ["point-above"] = new Stepwise(100, 1, 1, StepSide.Above),
            },
        };
        var scorer = new Scorer(policy, key =>
            (key == "rate" ? rate : spent) is { } value ? Quantity.FromExactValue(value, Unit.Percent) : null
        );
        return Assert
            .Single(scorer.ScoreCommon([Reception], new Dictionary<string, JudgedActual>()).Scores)
            .Points;
    }
}
