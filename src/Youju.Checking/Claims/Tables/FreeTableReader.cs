using Youju.Checking.Relations.Stems;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims.Tables;

/// <summary>Reads what tables state whose forms no pack knows: rules that most of their rows or columns prove.</summary>
internal static class FreeTableReader
{
    /// <param name="known">What is told of tables whose forms are known: their cells need no guess.</param>
    public static IEnumerable<Claim> ReadClaims(
        Document document,
        AnalysedText prose,
        RelationLexicon lexicon,
        IReadOnlyList<Claim> known
    )
    {
        var told = known
            .Where(claim => claim.Kind != ClaimKind.Order)
            .Select(claim => claim.Stated?.Digits.Start ?? -1)
            .ToHashSet();
        return Enumerable
            .Range(0, document.Blocks.Count)
            .SelectMany(at => ReadBlock(document, at, prose, lexicon))
            .Where(claim => !told.Contains(claim.Stated!.Digits.Start));
    }

    private static IEnumerable<Claim> ReadBlock(
        Document document,
        int at,
        AnalysedText prose,
        RelationLexicon lexicon
    )
    {
        if (
            document.Blocks[at] is not Table printed
            || FreeTable.FromTable(document, printed, lexicon) is not { } table
        )
            return [];
        var goesOn = at > 0 && document.Blocks[at - 1] is Table;
        return new ProvenColumns(table)
            .ReadClaims()
            .Concat(new ProvenTotals(table, goesOn).ReadClaims())
            .Concat(new ColumnShares(table).ReadClaims())
            .Concat(new OpenedTotals(table).ReadClaims())
            .Concat(new TableMentions(table, prose, StemFinder.FromLexicon(lexicon)).ReadClaims());
    }
}
