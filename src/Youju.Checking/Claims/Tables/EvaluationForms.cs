using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>C01: in the form of self-evaluation the splits by income and by nature come to the same money of the year.</summary>
internal sealed class EvaluationForms(
    string text,
    IReadOnlyList<BudgetTable> tables,
    TableLexicon lexicon,
    LineNames lines
)
{
    private readonly EvaluationLexicon words = lexicon.Evaluation;
    private readonly IReadOnlyList<string> names =
    [
        .. lexicon.Evaluation.Splits.SelectMany(split =>
            split.Parts.SelectMany(part => part.Names).Concat(split.Whole)
        ),
    ];

    public IEnumerable<Claim> ReadClaims() => GroupFormBlocks().SelectMany(CheckSplits);

    /// <summary>The amounts of the splits by their names, where their unit is known.</summary>
    public IEnumerable<TableTerm> ReadMoneyTerms() =>
        GroupFormBlocks()
            .SelectMany(blocks => ReadFormFigures(blocks).Values)
            .Where(term => term.Figure.Unit == Unit.Yuan);

    private IEnumerable<IReadOnlyList<BudgetTable>> GroupFormBlocks() =>
        tables
            .Where(table => table is { Form: { } form, Title: not null } && words.Forms.Contains(form))
            .GroupBy(table => table.Title!.Span, (_, blocks) => (IReadOnlyList<BudgetTable>)[.. blocks]);

    private IReadOnlyDictionary<string, TableTerm> ReadFormFigures(IReadOnlyList<BudgetTable> blocks)
    {
        var span = blocks.Select(block => block.Span).Aggregate(TextSpan.Union);
        var says = text.AsSpan(span.Start, span.Length).Contains("万元", StringComparison.Ordinal);
        var unit = blocks[0].Unit.Scale is null && says ? new MoneyUnit(10_000) : blocks[0].Unit;
        return new LabelledFigures(text, unit).FindFigures(span, names);
    }

    private IEnumerable<Claim> CheckSplits(IReadOnlyList<BudgetTable> blocks)
    {
        var figures = ReadFormFigures(blocks);
        var splits = words.Splits.Select(split => ReadSplitFigures(split, figures)).ToList();
        var sums = splits
            .Where(split => split is { Whole: not null, Parts.Count: > 0 })
            .Select(split =>
                TableClaim.CreateSum("C01", split.Whole!, split.Parts, isCertain: split.IsComplete)
            );
        var years = FindYearAmounts(blocks)
            .ConvertAll(year => year with { Figure = ApplyFormUnit(year.Figure, figures) });
        var bare = splits
            .Where(split => split is { Whole: null, Parts.Count: > 1 })
            .Select(split =>
                ChooseBestClaim([
                    .. years.Select(year => TableClaim.CreateSum("C01", year, split.Parts, split.IsComplete)),
                ])
            )
            .OfType<Claim>();
        return sums.Concat(CompareSplits(splits, years)).Concat(bare);
    }

    /// <summary>The splits against each other, then the first against the money of the year at whatever stage the filler took it.</summary>
    private static IEnumerable<Claim> CompareSplits(
        IReadOnlyList<SplitFigures> splits,
        IReadOnlyList<TableTerm> years
    )
    {
        var wholes = splits.Select(split => split.Whole).OfType<TableTerm>().ToList();
        foreach (var other in wholes.Skip(1))
            yield return TableClaim.CreateEquality("C01", other, wholes[0], isCertain: true);
        if (
            wholes.Count > 0
            && ChooseBestClaim([
                .. years.Select(year => TableClaim.CreateEquality("C01", wholes[0], year, isCertain: true)),
            ])
                is { } claim
        )
            yield return claim;
    }

    private static Claim? ChooseBestClaim(List<Claim> claims) =>
        claims.Find(claim => claim.Verdict is Verdict.Exact or Verdict.Rounding or Verdict.MixedPrecision)
        ?? claims.LastOrDefault();

    /// <summary>Cells without a unit of their own stand in that of the form.</summary>
    private static PrintedFigure ApplyFormUnit(
        PrintedFigure figure,
        IReadOnlyDictionary<string, TableTerm> figures
    ) =>
        figures.Values.FirstOrDefault() is { } any && figure.Unit == Unit.None
            ? figure with
            {
                Unit = any.Figure.Unit,
                Scale = any.Figure.Scale,
            }
            : figure;

    private static SplitFigures ReadSplitFigures(
        EvaluationSplit split,
        IReadOnlyDictionary<string, TableTerm> figures
    )
    {
        var parts = split.Parts.Select(part => FindFirstFigure(part.Names, figures)).ToList();
        return new(
            FindFirstFigure(split.Whole, figures),
            [.. parts.OfType<TableTerm>()],
            !parts.Contains(null)
        );
    }

    private static TableTerm? FindFirstFigure(
        IReadOnlyList<string> names,
        IReadOnlyDictionary<string, TableTerm> figures
    ) => names.Select(name => figures.GetValueOrDefault(name)).OfType<TableTerm>().FirstOrDefault();

    /// <summary>The money of the year as budgeted, adjusted and executed.</summary>
    private List<TableTerm> FindYearAmounts(IReadOnlyList<BudgetTable> blocks) =>
        [
            .. from block in blocks
            let entry = new TableLines(block, lines).FindSoleLine("fund-of-year")
            where entry is not null
            from meaning in new[] { "initial-budget", "annual-budget", "annual-executed" }
            let column = block.FindColumn(meaning)
            where column is not null
            let figure = entry.FindFigure(column.Value)
            where figure is not null
            select new TableTerm(block.Columns[column.Value].Name, figure, figure.Span),
        ];

    /// <param name="IsComplete">Whether every part is printed with a figure, so that nothing is left to guess.</param>
    private sealed record SplitFigures(TableTerm? Whole, IReadOnlyList<TableTerm> Parts, bool IsComplete);
}
