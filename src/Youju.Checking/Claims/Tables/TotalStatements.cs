using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Prose;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>Compares the totals that running text tells with the cells that print them.</summary>
/// <remarks>Only a name that says all of its scope contradicts; a bare name does so only where a slip
/// of the pen explains the difference.</remarks>
internal sealed class TotalStatements(
    string document,
    AnalysedText text,
    IReadOnlyList<BudgetTable> tables,
    Pack pack,
    int? year
)
{
    /// <summary>What text says of a total against what a table prints.</summary>
    public const string Pattern = "T02";

    private readonly ILookup<(string Scope, string Label), PrintedTotal> printed = CollectFromTables(
            new(tables, LineNames.FromPack(pack)),
            pack
        )
        .Concat(CollectFromForms(new(document, tables, pack.Tables, LineNames.FromPack(pack)), text.Labels))
        .ToLookup(one => one.Key, one => one.Cell);

    public IEnumerable<Claim> ReadClaims() =>
        text.Statements.Where(IsComparable).Select(CompareStatement).OfType<Claim>();

    private bool IsComparable(Statement one) =>
        one is { IsNamedAmount: true, IsPrior: false, AfterReason: false }
        && one.Measure
            is AmountStage.Executed
                or AmountStage.Amount
                or AmountStage.InitialBudget
                or AmountStage.Budget;

    private Claim? CompareStatement(Statement said)
    {
        var cells = printed[text.Labels.Split(said.Subject)].Where(cell => MayMeanCell(said, cell)).ToList();
        if (cells.Count == 0)
            return null;
        var stated = new TableTerm($"文中{said.Label}", said.Figure, said.Figure.Span);
        var claims = cells.ConvertAll(cell =>
            TableClaim.CreateEquality(Pattern, stated, cell.Term, isCertain: true)
        );
        if (claims.Find(claim => claim.Verdict.Holds()) is { } agreeing)
            return agreeing;
        var at = cells.FindIndex(cell => !cell.IsOpen || IsSlipOfPen(said, cell.Term));
        return at >= 0 && cells.TrueForAll(cell => !cell.IsOpen || IsSlipOfPen(said, cell.Term))
            ? claims[at]
            : claims[0] with
            {
                Verdict = Verdict.Undecidable,
            };
    }

    private bool MayMeanCell(Statement said, PrintedTotal cell) =>
        (said.Year == 0 || said.Year == (cell.Year ?? year))
        && (
            cell.Stage is null
            || said.Measure switch
            {
                AmountStage.Amount => true,
                AmountStage.Executed => cell.Stage == CellStage.Executed,
                _ => cell.Stage == CellStage.Budget,
            }
        );

    private static bool IsSlipOfPen(Statement said, TableTerm cell) =>
        Typo.Explains(said.Figure, cell.Figure.Nominal / said.Figure.Scale);

    private static IEnumerable<((string, string) Key, PrintedTotal Cell)> CollectFromTables(
        TableCells cells,
        Pack pack
    ) =>
        from told in pack.Tables.ProseCells
        from address in told.Cells
        let year = cells.FindTitleYear([address])
        from term in cells.FindAllCells(address)
        where term.Figure.Unit == Unit.Yuan
        from scope in told.Scopes
        select ((LabelReader.Key(scope), told.Label), new PrintedTotal(term, told.Stage, told.Open, year));

    /// <summary>The form of self-evaluation does not say which stage its splits show.</summary>
    private static IEnumerable<((string, string) Key, PrintedTotal Cell)> CollectFromForms(
        EvaluationForms forms,
        LabelReader labels
    ) =>
        forms
            .ReadMoneyTerms()
            .Select(term =>
                (
                    ("", labels.Name(LabelReader.Key(term.Name))),
                    new PrintedTotal(term, null, IsOpen: true, null)
                )
            );

    private sealed record PrintedTotal(TableTerm Term, CellStage? Stage, bool IsOpen, int? Year);
}
