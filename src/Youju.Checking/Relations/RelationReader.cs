using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Telling;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Prose;

namespace Youju.Checking.Relations;

/// <summary>Finds the relations that running text states, by one search: every figure is asked which others may yield it.</summary>
internal static class RelationReader
{
    /// <summary>What is told of figures that are explained.</summary>
    public static IReadOnlyList<Claim> ReadClaims(Document document, ExplainedText reading, Pack pack)
    {
        var decisions = new Decisions(reading, pack.RelationWeights, document.Text);
        List<Claim> claims = [.. new CertainPairs(reading.Terms, document.Text).FindClaims()];
        claims.AddRange(reading.Explanations.SelectMany(decisions.FindClaims));
        claims.AddRange(ShareSums.FindClaims(claims));
        return claims;
    }

    /// <summary>What may explain each figure of the prose.</summary>
    public static ExplainedText ExplainFigures(
        ProseText prose,
        IReadOnlyList<PrintedFigure> figures,
        Pack pack
    )
    {
        var terms = TermReader.ReadTerms(prose, figures, pack.Relations);
        var weights = WeightTable.FromPack(pack.RelationWeights);
        var found = BindingSearch.FindAllBindings(terms);
        var weigher = new Weigher(terms, found, weights);
        return new(terms, [.. terms.Select(weigher.Explain)], found.Evidence, weigher);
    }
}
