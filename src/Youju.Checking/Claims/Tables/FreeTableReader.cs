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
        var told = known.Select(claim => claim.Stated?.Digits.Start ?? -1).ToHashSet();
        return document
            .Blocks.OfType<Table>()
            .Select(table => FreeTable.FromTable(document, table, lexicon))
            .OfType<FreeTable>()
            .SelectMany(table =>
                new ProvenColumns(table)
                    .ReadClaims()
                    .Concat(new ProvenTotals(table).ReadClaims())
                    .Concat(new TableMentions(table, prose).ReadClaims())
            )
            .Where(claim => !told.Contains(claim.Stated!.Digits.Start));
    }
}
