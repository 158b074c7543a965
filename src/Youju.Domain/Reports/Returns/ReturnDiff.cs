using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Returns;

/// <summary>回稿差异: what people did to a file since it was written, and what the dossier says otherwise by now.</summary>
/// <param name="Changes">In the order of the returned file; then what has changed in the dossier, in the
/// order of the file as it left.</param>
public sealed record ReturnDiff(IReadOnlyList<ReturnChange> Changes)
{
    /// <param name="composed">The wording of the same document as the dossier gives it now.</param>
    /// <param name="findFigures">The spans of figures in words, as the packs write figures.</param>
    public static ReturnDiff CompareReturned(
        Passport passport,
        ReturnedWording returned,
        Wording composed,
        Func<string, IReadOnlyList<TextSpan>> findFigures
    )
    {
        return new([
            .. new ReturnComparison(returned.Alignment, findFigures).CompareWordings(),
            .. ListOutdated(new WordingAlignment(new(passport.Wording), new(composed))),
        ]);
    }

    private static IEnumerable<ReturnChange> ListOutdated(WordingAlignment alignment)
    {
        return
        [
            .. alignment.Passages.SelectMany(pair =>
                ListPassageChanges(
                    alignment.Left.Passages[pair.Left],
                    alignment.Right.Passages[pair.Right],
                    alignment.Left.FindPlace(pair.Left)
                )
            ),
            .. ListOutdatedParts(alignment.Left, alignment.Blocks.RightOf, DiffKind.Removed),
            .. ListOutdatedParts(
                alignment.Right,
                alignment.Blocks.FindLeftPartners(alignment.Right.Wording.Blocks.Count),
                DiffKind.Added
            ),
            .. alignment.Rows.SelectMany(rows => ListOutdatedRows(alignment, rows.Key, rows.Value)),
        ];
    }

    private static IEnumerable<ReturnChange> ListOutdatedParts(
        WordingPlaces places,
        int[] partners,
        DiffKind kind
    )
    {
        return from block in partners.Index()
            where block.Item < 0
            select new WordingOutdated(
                places.Blocks[block.Index],
                CreatePieces(places.Wording.Blocks[block.Index].Passages, kind)
            );
    }

    private static IEnumerable<ReturnChange> ListOutdatedRows(
        WordingAlignment alignment,
        int block,
        Pairing rows
    )
    {
        var partner = alignment.Blocks.RightOf[block];
        var (mine, theirs) = (
            (WordedTable)alignment.Left.Wording.Blocks[block],
            (WordedTable)alignment.Right.Wording.Blocks[partner]
        );
        return
        [
            .. ListUnpairedRows(mine, rows.RightOf, alignment.Left.Blocks[block], DiffKind.Removed),
            .. ListUnpairedRows(
                theirs,
                rows.FindLeftPartners(theirs.Rows.Count),
                alignment.Right.Blocks[partner],
                DiffKind.Added
            ),
        ];
    }

    private static IEnumerable<ReturnChange> ListUnpairedRows(
        WordedTable table,
        int[] partners,
        PassagePlace place,
        DiffKind kind
    ) =>
        from row in partners.Index()
        where row.Item < 0
        select new WordingOutdated(
            place with
            {
                Row = row.Index + 1,
            },
            CreatePieces(table.Rows[row.Index].Cells.Select(cell => cell.Passage), kind)
        );

    private static List<DiffPiece> CreatePieces(IEnumerable<WordedPassage> passages, DiffKind kind)
    {
        return [.. passages.Select(passage => new DiffPiece(kind, passage.Words))];
    }

    private static IEnumerable<ReturnChange> ListPassageChanges(
        WordedPassage was,
        WordedPassage now,
        PassagePlace place
    )
    {
        if (was.Words == now.Words && was.Pattern == now.Pattern)
            yield break;
        var diff = new PassageDiff(was, now);
        foreach (var (before, after) in diff.Figures)
            if (
                was.GetFigureWords(was.Figures[before]) is var old
                && now.GetFigureWords(now.Figures[after]) is var current
                && old != current
            )
                yield return new FigureOutdated(place, was.Figures[before].Key, old, current);
        if (diff.HasChanges)
            yield return new WordingOutdated(place, diff.ListPieces());
    }
}
