using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>Compares what running text says about a subject with the subject's cell.</summary>
/// <remarks>
/// A figure that stands in any of the tables agrees. It contradicts only where the table of its own scope lists the subject with another
/// amount; where the scope is open nothing follows.
/// </remarks>
public static class TextTableReader
{
    /// <summary>What text says against what a table prints.</summary>
    public const string Pattern = "T01";

    public static IReadOnlyList<Claim> ReadClaims(
        string text,
        IReadOnlyList<PrintedFigure> figures,
        IReadOnlyList<BudgetTable> tables,
        Pack pack
    )
    {
        var cells = new SubjectCells(tables, LineNames.FromPack(pack), pack);
        var statements = new SubjectStatements(text, figures, tables, pack);
        return
        [
            .. statements
                .ReadStatements()
                .Select(said => CompareStatement(said, [.. cells.FindSubjectCells(said.Mention.Path)], pack))
                .OfType<Claim>(),
        ];
    }

    private static Claim? CompareStatement(
        SubjectStatement said,
        List<(BudgetTable Table, TableTerm Cell)> found,
        Pack pack
    )
    {
        if (found.Count == 0)
            return null;
        var stated = new TableTerm(
            $"文中{said.Mention.Name}",
            said.Figure,
            TextSpan.FromBounds(said.Mention.Span.Start, said.Figure.Span.End)
        );
        var claims = found.ConvertAll(one =>
            (Claim: TableClaim.CreateEquality(Pattern, stated, one.Cell, isCertain: true), one.Table)
        );
        if (
            claims
                .Find(one => one.Claim.Verdict is Verdict.Exact or Verdict.Rounding or Verdict.MixedPrecision)
                .Claim is
            { } agreeing
        )
            return agreeing;
        var own = claims.Find(one => pack.Tables.Forms[one.Table.Form!].Narrates).Claim;
        return own ?? claims[0].Claim with { Verdict = Verdict.Undecidable };
    }
}
