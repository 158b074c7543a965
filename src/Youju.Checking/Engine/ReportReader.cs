using System.Runtime.CompilerServices;
using Youju.Checking.Claims;
using Youju.Checking.Claims.Lists;
using Youju.Checking.Tables;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs;

namespace Youju.Checking.Engine;

/// <summary>Reads from a document, once, all that the rules ask for.</summary>
internal static class ReportReader
{
    /// <summary>A reader per lexicon, for building one costs more than reading a page.</summary>
    private static readonly ConditionalWeakTable<FigureLexicon, FigureReader> Readers = [];

    private static readonly ConditionalWeakTable<LabelLexicon, ClaimReader> ClaimReaders = [];

    public static Report Read(Document document, Pack pack, CheckOptions options)
    {
        var year = options.Year ?? ReportYear.Infer(document);
        var figures = Readers
            .GetValue(pack.Figures, lexicon => new FigureReader(lexicon))
            .Read(document.Text);
        var told = ClaimReaders
            .GetValue(pack.Labels, lexicon => new ClaimReader(lexicon))
            .ReadProse(document, figures);
        var tables = TableReader.Read(document, pack);
        var shown = TableClaimReader
            .Read(document.Text, tables, pack)
            .Concat(TextTableReader.Read(document.Text, figures, tables, pack))
            .Concat(new TotalStatements(document.Text, told, tables, pack, year).Read())
            .Concat(new ScoreStatements(told, document, pack).Read())
            .Concat(ScoreClaims.Read(document, pack))
            .DistinctBy(claim =>
                (
                    claim.Kind,
                    claim.Stated?.Digits,
                    string.Join(' ', claim.Terms.Select(term => term.Digits.Start))
                )
            );
        var prose = new RunningText(document).Read();
        var counted = new ListCountReader(document.Text, prose).Read();
        return new()
        {
            Document = document,
            Pack = pack,
            Year = year,
            Previous = options.Previous,
            Prose = prose,
            Figures = figures,
            Tables = tables,
            Claims = [.. ClaimReader.Read(told).Concat(shown).Concat(counted).OrderBy(claim => claim.Span)],
        };
    }
}
