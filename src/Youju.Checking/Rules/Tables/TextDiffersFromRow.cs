using System.Globalization;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Tables;

/// <summary>An amount in running text that is none of those in the one row of its name: 培训40万元 beside a row 培训 with 38.</summary>
/// <remarks>Subjects and the totals of known forms have TAB001; of any other row nobody knows its scope, so that this asks.</remarks>
[Rule("TAB019", "text-differs-from-row", Severity.Info)]
internal sealed class TextDiffersFromRow : IRule
{
    private const int FewestCharacters = 2;
    private const int YearDigits = 4;

    public RuleAnswer Check(Report report)
    {
        var rows = CollectRows(report);
        if (rows.Count == 0)
            return RuleAnswer.NotApplicable("没有按名称列金额的表格");
        var known = report.Claims.Where(claim => claim.Pattern.Origin == ClaimOrigin.TextAndTable).ToList();
        return RuleAnswer.FromRemarks(
            from said in ReadStatements(report)
            let row = rows.GetValueOrDefault(RemoveFillers(RowLabel.NormaliseName(said.Subject), report.Pack))
            where row is not null
            let other = FindOther(said, row, report.Pack.Prose.Stages)
            where other is not null
            where !known.Exists(claim => claim.Stated?.Digits == said.Figure.Digits)
            select new RuleRemark(
                said.Figure.Span,
                $"文中“{said.Subject}”写为 {report.QuoteSpan(said.Figure.Span)}，表中这一行是 {FigureFormat.FormatFigure(other)}，请核对。"
            )
            {
                IsQuestion = true,
            }
        );
    }

    private static Dictionary<string, List<NamedCell>> CollectRows(Report report) =>
        NamedRows
            .CollectCells(report)
            .Where(cell =>
                cell.Name.Length >= FewestCharacters
                && !report.Pack.Tables.Words.OtherColumns.Any(cell.Head.Contains)
                && !NamesOtherYear(cell.Head, report.Year)
            )
            .GroupBy(cell => RemoveFillers(cell.Name, report.Pack))
            // Of two rows with one name nobody knows which is meant.
            .Where(named => named.DistinctBy(cell => cell.Row).Count() == 1)
            .ToDictionary(named => named.Key, named => named.ToList());

    // What the row prints instead, where none of the cells that may be meant says the same.
    private static PrintedFigure? FindOther(Statement said, List<NamedCell> row, AmountStageWords stages)
    {
        var meant = row.FindAll(cell => MayBeMeant(said, cell.Head, stages));
        return meant.Exists(cell => cell.Figure.Interval.Overlaps(said.Figure.Interval))
            ? null
            : meant.FirstOrDefault()?.Figure;
    }

    private static IEnumerable<Statement> ReadStatements(Report report) =>
        report.Analysed.Statements.Where(one =>
            one is { IsNamedAmount: true, IsPrior: false, AfterReason: false }
            && (one.Year == 0 || one.Year == report.Year)
        );

    // 培训支出 and 培训 are one.
    private static string RemoveFillers(string name, Pack pack)
    {
        while (
            pack.Tables.Words.Fillers.FirstOrDefault(name.EndsWith) is { } filler
            && filler.Length < name.Length
        )
            name = name[..^filler.Length];
        return name;
    }

    private static bool MayBeMeant(Statement said, string head, AmountStageWords stages) =>
        said.Measure switch
        {
            AmountStage.Amount => true,
            AmountStage.Executed => !stages.Budget.Any(head.Contains) || stages.Executed.Any(head.Contains),
            _ => !stages.Executed.Any(head.Contains),
        };

    // 2023年决算数
    private static bool NamesOtherYear(string head, int? year) =>
        head.IndexOf('年') is >= YearDigits and var at
        && int.TryParse(
            head.AsSpan(at - YearDigits, YearDigits),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var named
        )
        && named != year;
}
