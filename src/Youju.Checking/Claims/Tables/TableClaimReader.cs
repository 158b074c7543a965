using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>Reads the relations that tables state by their shape.</summary>
public static class TableClaimReader
{
    public static IReadOnlyList<Claim> Read(string text, IReadOnlyList<BudgetTable> tables, Pack pack)
    {
        var lines = LineNames.Of(pack);
        var inside = tables.SelectMany(table => WithoutCascade([.. Inside(table, pack, lines)]));
        return
        [
            .. inside
                .Concat(new TableIdentities(new TableCells(tables, lines), pack.Tables.Identities).Read())
                .Concat(new ClassAgreements(tables, pack.Tables.ClassAgreements, lines).Read())
                .Concat(new EvaluationForms(text, tables, pack.Tables, lines).Read())
                .OrderBy(claim => claim.Span),
        ];
    }

    private static IEnumerable<Claim> Inside(BudgetTable table, Pack pack, LineNames lines)
    {
        var isTotalFirst = table.Form is { } form
            ? pack.Tables.Forms[form].TotalFirst
            : table.Columns is [{ Meaning: "total" }, ..];
        var ownLines = new TableLines(table, lines);
        return new CodeHierarchy(table, lines, isTotalFirst)
            .Read()
            .Concat(new LineSums(table, ownLines, pack.Tables.LineSums).Read())
            .Concat(new TableRates(table, ownLines, pack.Tables.Rates).Read())
            .Concat(new PartRows(table).Read())
            .Concat(new ListTotals(table, lines, pack.Tables.Lists).Read())
            .Concat(new RowTotals(table, pack.Tables.ColumnSums, isTotalFirst).Read())
            .Concat(new RowBalances(table, pack.Tables.ColumnBalances).Read())
            .Concat(new NumberedTotals(table, lines).Read());
    }

    /// <summary>A15: where most relations of a kind fail, the table was misread, and no error follows from it.</summary>
    private static IEnumerable<Claim> WithoutCascade(List<Claim> claims)
    {
        var misread = claims
            .GroupBy(claim => claim.Pattern)
            .Where(IsMisread)
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

    private static bool IsMisread(IEnumerable<Claim> claims)
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
