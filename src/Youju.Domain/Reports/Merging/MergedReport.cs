using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>并稿: the wording of people with the dossier's figures of today, and what a person must look at.</summary>
/// <param name="Copies">What was found in each returned copy, in their order.</param>
public sealed record MergedReport(Document Document, IReadOnlyList<MergedCopy> Copies)
{
    /// <summary>All conflicts: of each copy with the dossier, and with the copies before it.</summary>
    public IReadOnlyList<WordingConflict> Conflicts =>
        [.. Copies.SelectMany(copy => copy.WithDossier.Concat(copy.WithOthers))];

    /// <param name="now">The same document as the dossier gives it now.</param>
    public static MergedReport MergeCopy(
        Passport passport,
        ReturnedWording returned,
        Document now,
        FigureChoice choice
    )
    {
        return MergeCopies([(passport, returned)], now, choice);
    }

    /// <summary>Merges copies where one choice holds for all figures.</summary>
    public static MergedReport MergeCopies(
        IReadOnlyList<(Passport Passport, ReturnedWording Returned)> copies,
        Document now,
        FigureChoice choice
    ) => MergeCopies(copies, now, new MergeChoice(choice));

    /// <summary>Merges every copy with what the dossier gives now; all then come from the same words and
    /// are merged with each other.</summary>
    /// <param name="copies">They may have left at different times.</param>
    public static MergedReport MergeCopies(
        IReadOnlyList<(Passport Passport, ReturnedWording Returned)> copies,
        Document now,
        MergeChoice choice
    )
    {
        var (composed, merged, found, told) = (
            Wording.FromDocument(now),
            default(Wording),
            new List<MergedCopy>(),
            new HashSet<WordingConflict>()
        );
        foreach (var (passport, returned) in copies)
        {
            var own = new WordingMerge(
                returned.Alignment,
                new WordingAlignment(new(passport.Wording), new(composed)),
                choice
            );
            var renewed = own.MergeWordings();
            var both = merged is null
                ? null
                : WordingMerge.CreateBetweenPeople(composed, merged, renewed, choice);
            merged = both?.MergeWordings() ?? renewed;
            found.Add(
                new(
                    [.. own.Conflicts.Where(conflict => !told.Contains(WithoutPlace(conflict)))],
                    both?.Conflicts ?? []
                )
            );
            told.UnionWith(own.Conflicts.Select(WithoutPlace));
        }

        return new(new MergedDocument(now).BuildDocument((merged ?? composed).Blocks), found);
    }

    // The same change stands at another place where another copy has more paragraphs.
    private static WordingConflict WithoutPlace(WordingConflict conflict) =>
        conflict with
        {
            Place = new(null),
        };
}

/// <summary>What a person must look at of one returned copy.</summary>
/// <param name="WithDossier">Where it and the dossier differ; what an earlier copy tells alike is left out.</param>
/// <param name="WithOthers">
/// Where it and the copies before it say different things of one place: these as <see cref="WordingConflict.Hand"/>, this one as
/// <see cref="WordingConflict.Now"/>.
/// </param>
public sealed record MergedCopy(
    IReadOnlyList<WordingConflict> WithDossier,
    IReadOnlyList<WordingConflict> WithOthers
);
