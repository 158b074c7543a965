using System.Runtime.CompilerServices;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>Reads the relations that tables state by their shape.</summary>
public static class TableClaimReader
{
    private static readonly ConditionalWeakTable<Pack, IReadOnlyList<TableIdentity>> Identities = [];

    public static IReadOnlyList<Claim> ReadClaims(string text, IReadOnlyList<BudgetTable> tables, Pack pack)
    {
        var lines = LineNames.FromPack(pack);
        var inside = tables.SelectMany(table => DoubtMisreadClaims([.. ReadWithinTable(table, pack, lines)]));
        return
        [
            .. inside
                .Concat(new TableIdentities(new TableCells(tables, lines), ListIdentities(pack)).ReadClaims())
                .Concat(new ClassAgreements(tables, pack.Tables.ClassAgreements, lines).ReadClaims())
                .Concat(new EvaluationForms(text, tables, pack.Tables, lines).ReadClaims())
                .OrderBy(claim => claim.Span),
        ];
    }

    // They are made of several files of the pack; that is done once.
    private static IReadOnlyList<TableIdentity> ListIdentities(Pack pack) =>
        Identities.GetValue(pack, static one => one.TableIdentities);

    private static IEnumerable<Claim> ReadWithinTable(BudgetTable table, Pack pack, LineNames lines)
    {
        var isTotalFirst = table.Form is { } form
            ? pack.Tables.Forms[form].TotalFirst
            : table.Columns is [{ Meaning: "total" }, ..];
        var ownLines = new TableLines(table, lines);
        return new CodeHierarchy(table, lines, isTotalFirst)
            .ReadClaims()
            .Concat(new LineSums(table, ownLines, pack.Tables).ReadClaims())
            .Concat(new TableRates(table, ownLines, pack.Tables.Rates).ReadClaims())
            .Concat(new PartRows(table, pack.Tables.Lists).ReadClaims())
            .Concat(new ListTotals(table, lines, pack.Tables.Lists).ReadClaims())
            .Concat(new RowTotals(table, pack.Tables.ColumnSums, isTotalFirst).ReadClaims())
            .Concat(new RowBalances(table, pack.Tables.ColumnBalances).ReadClaims())
            .Concat(new NumberedTotals(table, lines).ReadClaims());
    }

    /// <summary>A15: where most relations of a kind fail, the table was misread, and no error follows from it.</summary>
    private static IEnumerable<Claim> DoubtMisreadClaims(List<Claim> claims)
    {
        var misread = claims
            .GroupBy(claim => claim.Pattern)
            .Where(IsProbablyMisread)
            .Select(group => group.Key)
            .ToHashSet();
        return claims.Select(claim =>
            misread.Contains(claim.Pattern) && Contradicts(claim)
                ? claim with
                {
                    Verdict = Verdict.Undecidable,
                }
                : claim
        );
    }

    private static bool IsProbablyMisread(IEnumerable<Claim> claims)
    {
        var contradictions = claims.Count(Contradicts);
        var agreements = claims.Count(claim =>
            claim.Verdict is Verdict.Exact or Verdict.Rounding or Verdict.MixedPrecision
        );
        return contradictions > 2 && contradictions > agreements;
    }

    private static bool Contradicts(Claim claim) =>
        claim.Verdict is Verdict.Contradiction or Verdict.UnitSlip or Verdict.Truncation;
}
