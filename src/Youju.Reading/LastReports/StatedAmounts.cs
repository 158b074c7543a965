using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Outline;
using Youju.Reading.Prose;

namespace Youju.Reading.LastReports;

/// <summary>The amounts and counts of a report that the next year's ledger compares with.</summary>
/// <remarks>A name that the report gives two different values is left out and told as a doubt.</remarks>
internal sealed class StatedAmounts
{
    /// <summary>What people call the counts, by the key of the fact.</summary>
    public static readonly IReadOnlyDictionary<string, string> CountLabels = FactPlan
        .CreateFormulas(new Ledger(0))
        .OfType<EnteredFormula>()
        .ToDictionary(formula => formula.Key, formula => formula.Label, StringComparer.Ordinal);

    private readonly ReportContent report;
    private readonly AnalysedText text;
    private readonly Citation cite;
    private readonly LastReportLexicon words;
    private readonly List<string> doubts = [];
    private readonly HashSet<string> scopes;
    private readonly AmountColumn unstaged;
    private readonly ILookup<string, (Statement One, int Rank)> byName;

    /// <param name="unit">The unit's own name, which may stand before what is measured.</param>
    public StatedAmounts(ReportContent report, AnalysedText text, Citation cite, string? unit)
    {
        (this.report, this.text, this.cite, words) = (report, text, cite, report.Pack.LastReport);
        scopes = [.. words.Scopes.Append(unit ?? "").Select(LabelReader.Key)];
        unstaged = IsBudgetReport() ? AmountColumn.PriorBudget : AmountColumn.PriorAccounts;
        byName = CollectNamedStatements()
            .ToLookup(named => named.Name, named => (named.One, named.Rank), StringComparer.Ordinal);
        Amounts =
        [
            .. words.Amounts.SelectMany(entry =>
                Enum.GetValues<AmountColumn>()
                    .Select(column => FindStatedAmount(entry.Key, entry.Value, column))
                    .OfType<ExtractedAmount>()
            ),
        ];
        Counts = words
            .Counts.Select(entry => (entry.Key, Count: FindStatedCount(entry.Key, entry.Value)))
            .Where(entry => entry.Count is not null)
            .ToDictionary(entry => entry.Key, entry => entry.Count!);
    }

    public IReadOnlyList<ExtractedAmount> Amounts { get; }

    public IReadOnlyDictionary<string, ExtractedValue<int>> Counts { get; }

    public IReadOnlyList<string> Doubts => doubts;

    private bool IsBudgetReport()
    {
        var title = string.Concat(
            ReportYear.FindTitleParagraphs(report.Document).Select(paragraph => report.Slice(paragraph.Span))
        );
        return words.BudgetTitles.Any(title.Contains) && !words.AccountTitles.Any(title.Contains);
    }

    private ExtractedAmount? FindStatedAmount(string key, IReadOnlyList<string> names, AmountColumn column)
    {
        var fitting = FindStatements(names)
            .Where(fit => fit.One.IsMoney && FindAmountColumn(fit.One) == column);
        if (
            FindAgreedStatement(fitting, $"{LedgerKey.ToChineseLabel(key)}·{column.ToChineseLabel()}")
            is not { } one
        )
            return null;
        if (
            !Money.TryFromYuan(one.Figure.Nominal, out var money)
            || one.Figure.Qualifier != Qualifier.Rounded
        )
            return null;
        var grain =
            money.Fen != 0 && Money.TryFromYuan(one.Figure.Grain * one.Figure.Scale, out var step)
                ? step
                : new Money(1);
        var span = FindSourceSpan(one);
        return new(
            key,
            column,
            new(money, grain),
            new(cite.File, "", cite.DescribePlace(span)),
            cite.DescribeSource(span)
        );
    }

    private ExtractedValue<int>? FindStatedCount(string key, StatedCount stated)
    {
        var fitting = FindStatements(stated.Names)
            .Where(fit => fit.One.NamesSubject)
            .Concat(FindExactStatements(stated.Names))
            .Where(fit => stated.Units.Contains(fit.One.Figure.Unit.Symbol));
        return
            FindAgreedStatement(fitting, CountLabels[key])
                is {
                    Figure: { Qualifier: Qualifier.Rounded, Nominal: >= 0 and <= int.MaxValue and var number }
                } one
            && number == decimal.Truncate(number)
            ? cite.CiteValue((int)number, FindSourceSpan(one))
            : null;
    }

    private IEnumerable<(Statement One, int Rank)> FindStatements(IReadOnlyList<string> names) =>
        names.SelectMany(name => byName[name]);

    /// <summary>Statements whose very words before the number are one of the names: 国内公务接待5批次、40人次 are two.</summary>
    private IEnumerable<(Statement One, int Rank)> FindExactStatements(IReadOnlyList<string> names)
    {
        var keys = names.Select(LabelReader.Key).ToHashSet(StringComparer.Ordinal);
        return OfTheYear
            .Where(one => keys.Contains(LabelReader.Key(one.Subject)) && !text.Labels.Knows(one.Subject))
            .Select(one => (one, 0));
    }

    private IEnumerable<Statement> OfTheYear =>
        text.Statements.Where(one =>
            one.IsLevel && !one.IsPrior && (one.Year == 0 || one.Year == report.Year)
        );

    private IEnumerable<(string Name, Statement One, int Rank)> CollectNamedStatements() =>
        from one in OfTheYear
        let subject = RemoveBracket(one.Subject)
        let rank = RankStatement(one, subject)
        where rank is not null
        select (text.Labels.Name(subject), one, rank.Value);

    // The bare name, or the stage of a budget told right behind it, comes before a name with its scope.
    private int? RankStatement(Statement one, string subject)
    {
        if (!one.NamesSubject)
            return
                one.Measure != AmountStage.Amount
                && SubjectReader.Strip(one.Lead) is "" or "支出"
                && FollowsItsSubject(one)
                ? 0
                : null;
        if (subject == text.Labels.Name(subject) || text.Labels.Knows(subject))
            return 0;
        for (var at = 1; at < subject.Length; at++)
        {
            if (text.Labels.Knows(subject[at..]))
                return ConsistsOfScopes(subject[..at]) ? 1 : null;
        }

        return null;
    }

    // 支出决算为3万元，预算为4万元: a new sentence may be about the whole of the list before it.
    private bool FollowsItsSubject(Statement one) =>
        one.Index > 0
        && text.Statements[one.Index - 1] is var before
        && before.Sentence == one.Sentence
        && before.Label == one.Label;

    // 政府采购金额（以合同签订为准）为…
    private static string RemoveBracket(string subject) =>
        subject.EndsWith('）') && subject.LastIndexOf('（') is > 0 and var open ? subject[..open] : subject;

    private bool ConsistsOfScopes(string prefix)
    {
        if (prefix.Length == 0)
            return true;
        return scopes.Any(scope =>
            prefix.StartsWith(scope, StringComparison.Ordinal)
            && scope.Length > 0
            && ConsistsOfScopes(prefix[scope.Length..])
        );
    }

    private AmountColumn? FindAmountColumn(Statement one) =>
        one.Measure switch
        {
            AmountStage.Executed => AmountColumn.PriorAccounts,
            AmountStage.Amount => unstaged,
            AmountStage.InitialBudget or AmountStage.Budget => AmountColumn.PriorBudget,
            _ => null,
        };

    /// <summary>Of statements that all may mean one value, the finest.</summary>
    private Statement? FindAgreedStatement(IEnumerable<(Statement One, int Rank)> fitting, string label)
    {
        if (
            fitting.GroupBy(fit => fit.Rank, fit => fit.One).MinBy(group => group.Key)?.ToList()
            is not { } best
        )
            return null;
        var finest = best.MinBy(one => one.Figure.Grain * one.Figure.Scale)!;
        if (best.Find(one => !one.Figure.Interval.Overlaps(finest.Figure.Interval)) is not { } other)
            return finest;
        doubts.Add(
            $"{label}有两个数，没有取：{cite.DescribeSource(FindSourceSpan(finest))}，{cite.DescribeSource(FindSourceSpan(other))}"
        );
        return null;
    }

    private TextSpan FindSourceSpan(Statement one)
    {
        var start = one.LeadStart;
        while (start < one.Start && "、，".Contains(text.Text[start]))
            start++;
        return text.Prose.ToDocumentSpan(start, one.End);
    }
}
