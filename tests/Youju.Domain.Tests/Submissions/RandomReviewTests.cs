using System.Globalization;
using CsCheck;
using Youju.Domain.Submissions;

namespace Youju.Domain.Tests.Submissions;

/// <summary>Reviews led by chance, held against a second, plainer telling of the same.</summary>
/// <remarks>YOUJU_HISTORIES says how many; the seed is fixed, so that a failure is found again.</remarks>
public sealed class RandomReviewTests
{
    private const string Seed = "0000KKd3XyV1";

    private static readonly int Histories = int.Parse(
        Environment.GetEnvironmentVariable("YOUJU_HISTORIES") ?? "1000",
        CultureInfo.InvariantCulture
    );

    // Nothing accepted that was not approved, no yes over a no, and out of every state a way.
    [Fact]
    public void Every_history_goes_as_it_is_told_plainly() =>
        Gen.Int.Sample(
            seed => Assert.Null(TellFault(seed)),
            seed: Seed,
            iter: Histories,
            threads: 1,
            print: seed => TellFault(seed) ?? "passes when told again"
        );

    private static string? TellFault(int seed) => new RandomReview(new Random(seed)).FindFault();

    [Fact]
    public void Chance_comes_to_every_state()
    {
        var reached = Enumerable
            .Range(0, 400)
            .SelectMany(seed =>
            {
                var review = new RandomReview(new Random(seed));
                review.FindFault();
                return review.Reached;
            })
            .ToHashSet();

        Assert.Equal(Enum.GetValues<SubmissionState>().ToHashSet(), reached);
    }
}
