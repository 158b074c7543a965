using Youju.Domain.Dossiers;
using Youju.Domain.Rounds;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Tests.Submissions;

/// <summary>Fifty pairs of rounds: what chance has changed is told, each place once, and nothing else.</summary>
public sealed class RoundComparisonTests
{
    private static readonly OpenDossier First = OpenDossier.FromFolder(
        Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024"),
        pack: null
    );

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 50)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_was_changed_is_told_and_nothing_else(int seed)
    {
        var edits = new RandomEdits(First.Dossier, new Random(seed));
        edits.ChangeSome();

        var differences = Compare(edits.Dossier);

        Assert.Equal(
            edits.Changed.Order(StringComparer.Ordinal),
            differences
                .Where(difference => difference.Part != RoundPart.Figure)
                .Select(difference => $"{difference.Part} {difference.Key}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Figures_that_follow_are_those_that_differ(int seed)
    {
        var edits = new RandomEdits(First.Dossier, new Random(seed));
        edits.ChangeSome();
        var later = OpenDossier.FromDossier(edits.Dossier, pack: null);
        var expected = First
            .Facts.Keys.Union(later.Facts.Keys)
            .Where(key => First.Facts.FindFact(key)?.Quantity != later.Facts.FindFact(key)?.Quantity);

        var told = Compare(edits.Dossier).Where(difference => difference.Part == RoundPart.Figure);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            told.Select(difference => difference.Key).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Nothing_changed_is_nothing_told() => Assert.Empty(Compare(First.Dossier));

    private static IReadOnlyList<RoundDifference> Compare(Dossier later) =>
        RoundComparison.CompareDossiers(
            First.Dossier,
            First.Facts,
            later,
            OpenDossier.FromDossier(later, pack: null).Facts
        );
}
