using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Engine;

public sealed class SharedCausesTests
{
    private static readonly PrintedFigure Total = Figure(0),
        Part = Figure(10),
        Share = Figure(20),
        Base = Figure(30);

    [Fact]
    public void One_wrong_total_is_told_once_with_what_follows_from_it()
    {
        var sum = Failing(ClaimKind.Sum, Total, Part);
        var share = Failing(ClaimKind.Share, Share, Part, Total);

        var joined = Join([sum, share]);

        Assert.Equal("Sum", Assert.Single(joined).Message.ToString());
        Assert.Contains("Share", joined[0].Proof[^1].ToString());
    }

    [Fact]
    public void A_figure_that_another_relation_confirms_is_no_cause()
    {
        var first = Failing(ClaimKind.Share, Share, Part, Base);
        var second = Failing(ClaimKind.Growth, Total, Base);

        Assert.Equal(2, Join([first, second], Claim(ClaimKind.Sum, Verdict.Exact, Base)).Count);
    }

    [Fact]
    public void Relations_without_a_common_figure_stay_apart() =>
        Assert.Equal(
            2,
            Join([Failing(ClaimKind.Share, Share, Part), Failing(ClaimKind.Growth, Total, Base)]).Count
        );

    [Fact]
    public void Thousands_of_causes_are_told_in_one_pass()
    {
        var steps = new Steps();
        var failing = Enumerable
            .Range(0, 3000)
            .SelectMany(at => new[] { At(3 * at, (3 * at) + 1), At((3 * at) + 2, (3 * at) + 1) });

        Assert.Equal(3000, Join([.. failing]).Count);
        Assert.InRange(steps.Taken, 6000, 60_000);

        Claim At(int stated, int term) =>
            Failing(ClaimKind.Sum, Figure(10 * stated)) with
            {
                Terms = new Counted<PrintedFigure>([Figure(10 * term)], steps),
            };
    }

    private static List<Finding> Join(IEnumerable<Claim> failing, params Claim[] holding)
    {
        var found = failing
            .Select(claim => new FoundClaim(
                new("FIG001", "test", Severity.Error, claim.Kind.ToString(), claim.Span, []),
                claim
            ))
            .ToList();
        return [.. SharedCauses.JoinFindings(found, [.. failing, .. holding])];
    }

    private static Claim Failing(ClaimKind kind, PrintedFigure stated, params PrintedFigure[] terms) =>
        Claim(kind, Verdict.Contradiction, stated, terms);

    private static Claim Claim(
        ClaimKind kind,
        Verdict verdict,
        PrintedFigure stated,
        params PrintedFigure[] terms
    ) => new(kind, "P01", verdict, stated.Span, stated, terms, []);

    private static PrintedFigure Figure(int at) =>
        new(new TextSpan(at, 4), 1.5m, 0.1m, 1, Unit.Yuan, Qualifier.Rounded);
}
