using Youju.Checking.Claims;
using Youju.Checking.Claims.Lists;
using Youju.Checking.Claims.Scores;
using Youju.Checking.Claims.Tables;
using Youju.Checking.Relations;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Telling;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading;
using Youju.Reading.Prose;

namespace Youju.Checking.Engine;

/// <summary>Every relation that a report states, in prose, tables, scores and lists.</summary>
internal static class ReportClaims
{
    public static IReadOnlyList<Claim> ReadClaims(ReportContent content)
    {
        var prose = content.Analysed;
        var counted = new ListCountReader(content.Text, content.Prose, content.Pack.Prose).ReadClaims();
        var named = new NameCountReader(content.Document, content.Figures, content.Pack.Terms).ReadClaims();
        var items = new ItemCountReader(content.Text, content.Prose, content.Figures).ReadClaims();
        var reading = RelationReader.ExplainFigures(prose.Prose, content.Figures, content.Pack);
        List<Claim> claims =
        [
            .. RelationReader
                .ReadClaims(content.Document, reading, content.Pack)
                .Concat(WordedClaims.ReadClaims(prose, StemFinder.FromLexicon(content.Pack.Relations)))
                .Concat(new PrintedEquations(prose, content.Figures).ReadClaims())
                .Concat(new LostPoints(prose, content.Pack.Relations).ReadClaims())
                .DistinctBy(claim => (claim.Kind, claim.Stated?.Digits ?? claim.Span, claim.Terms.Count))
                .Concat(ReadTables(content, prose))
                .Concat(counted)
                .Concat(items)
                .Concat(named),
        ];
        claims.AddRange(new ChangedPlaces(reading, claims).FindClaims(content.Text));
        return [.. claims.OrderBy(claim => claim.Span)];
    }

    private static IEnumerable<Claim> ReadTables(ReportContent content, AnalysedText prose)
    {
        var (document, pack, tables) = (content.Document, content.Pack, content.Tables);
        var known = TableClaimReader.ReadClaims(content.Text, tables, pack);
        return known
            .Concat(FreeTableReader.ReadClaims(document, prose, pack.Relations, known))
            .Concat(TextTableReader.ReadClaims(content.Text, content.Figures, tables, pack))
            .Concat(new TotalStatements(content.Text, prose, tables, pack, content.Year).ReadClaims())
            .Concat(new ScoreStatements(prose, document, pack).ReadClaims())
            .Concat(ScoreClaims.ReadClaims(document, pack))
            .OrderBy(claim => claim.Verdict == Verdict.Undecidable)
            .DistinctBy(claim =>
                (
                    claim.Kind,
                    claim.Stated?.Digits,
                    string.Join(' ', claim.Terms.Select(term => term.Digits.Start))
                )
            );
    }
}
