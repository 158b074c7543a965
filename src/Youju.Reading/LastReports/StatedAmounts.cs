using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Outline;
using Youju.Reading.Prose;
using Youju.Reading.Search;

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
    private readonly bool isOfOwnYear;
    private readonly List<string> doubts = [];
    private readonly HashSet<string> scopes;

    // Which stage of the budget stands in which column of the next year's ledger.
    private readonly HashSet<(AmountStage Stage, AmountColumn Column)> stages;
    private readonly ILookup<string, NamedStatement> byName;
    private readonly BudgetStatements budgets;

    /// <param name="unit">The unit's own name, which may stand before what is measured.</param>
    /// <param name="isOfOwnYear">Whether the ledger of the report's own year is wanted, and not that of the next.</param>
    public StatedAmounts(
        ReportContent report,
        AnalysedText text,
        Citation cite,
        string? unit,
        bool isOfOwnYear = false
    )
    {
        (this.report, this.text, this.cite, words) = (report, text, cite, report.Pack.LastReport);
        this.isOfOwnYear = isOfOwnYear;
        scopes =
        [
            .. words.Scopes.Append(unit ?? "").Select(LabelReader.Key).Where(scope => scope.Length > 0),
        ];
        stages = isOfOwnYear
            ? StatedStages.OfOwnYear(IsBudgetReport())
            : StatedStages.OfNextYear(IsBudgetReport());
        budgets = new(text, words);
        byName = CollectNamedStatements().ToLookup(named => named.Name, StringComparer.Ordinal);
        Amounts =
        [
            .. from entry in words.Amounts
            from column in Enum.GetValues<AmountColumn>()
            let amount = FindStatedAmount(entry.Key, entry.Value, column)
            where amount is not null
            select amount,
            .. isOfOwnYear ? ListBudgetAmounts() : [],
        ];
        var counts =
            from entry in words.Counts
            let count = FindStatedCount(entry.Key, entry.Value)
            where count is not null
            select KeyValuePair.Create(entry.Key, count);
        Counts = counts.ToDictionary();
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

    // The report of last year gives the next one no amounts of single budgets.
    private IEnumerable<ExtractedAmount> ListBudgetAmounts() =>
        from budget in words.Budgets
        let parts = OfTheYear.Where(one => budgets.FindWhole(one) == budget).ToLookup(one => one.Label)
        from line in budget
            .Parts.Select(part =>
                (
                    part.Key,
                    Fitting: part.Value.SelectMany(name => parts[name])
                        .Select(one => new NamedStatement(one.Label, one, 0))
                )
            )
            .Prepend((budget.Key, Fitting: FindStatements(budget.Names)))
        from column in Enum.GetValues<AmountColumn>()
        let amount = FindAmount(line.Key, line.Fitting, column)
        where amount is not null
        select amount;

    private ExtractedAmount? FindStatedAmount(string key, IReadOnlyList<string> names, AmountColumn column) =>
        FindAmount(key, FindStatements(names), column);

    private ExtractedAmount? FindAmount(string key, IEnumerable<NamedStatement> named, AmountColumn column)
    {
        var one = FindAgreedStatement(
            named.Where(fit => fit.One.IsMoney && stages.Contains((FindStage(fit.One), column))),
            $"{report.Pack.Ledger.ToChineseLabel(key)}·{column.ToChineseLabel()}"
        );
        if (
            one is not { Figure: { Qualifier: Qualifier.Rounded } figure }
            || WrittenMoney.ToAmount(figure, figure.Scale) is not { } amount
        )
            return null;
        var span = FindSourceSpan(one);
        return new(
            key,
            column,
            amount,
            new(cite.File, "", cite.DescribePlace(span)),
            cite.DescribeSource(span)
        )
        {
            Span = span,
        };
    }

    private AmountStage FindStage(Statement one) =>
        isOfOwnYear ? StatedStages.FindStage(one, text) : one.Measure;

    private ExtractedValue<int>? FindStatedCount(string key, StatedCount stated)
    {
        var fitting = FindStatements(stated.Names)
            .Where(fit => fit.One.NamesSubject)
            .Concat(FindExactStatements(stated.Names))
            .Where(fit => stated.Units.Contains(fit.One.Figure.Unit.Symbol));
        return FindAgreedStatement(fitting, CountLabels[key]) is { } one && ToCount(one.Figure) is { } count
            ? cite.CiteValue(count, FindSourceSpan(one))
            : null;
    }

    private static int? ToCount(PrintedFigure figure) =>
        figure is { Qualifier: Qualifier.Rounded, Nominal: >= 0 and <= int.MaxValue and var number }
        && decimal.IsInteger(number)
            ? (int)number
            : null;

    private IEnumerable<NamedStatement> FindStatements(IReadOnlyList<string> names) =>
        names.SelectMany(name => byName[name]);

    /// <summary>Statements whose very words before the number are one of the names: 国内公务接待5批次、40人次 are two.</summary>
    private IEnumerable<NamedStatement> FindExactStatements(IReadOnlyList<string> names)
    {
        var keys = names.Select(LabelReader.Key).ToHashSet(StringComparer.Ordinal);
        return OfTheYear
            .Where(one => keys.Contains(LabelReader.Key(one.Subject)) && !text.Labels.Knows(one.Subject))
            .Select(one => new NamedStatement(one.Subject, one, 0));
    }

    private IEnumerable<Statement> OfTheYear =>
        text.Statements.Where(one => one.IsCurrentLevel && (one.Year == 0 || one.Year == report.Year));

    private IEnumerable<NamedStatement> CollectNamedStatements() =>
        from one in OfTheYear
        where !isOfOwnYear || budgets.FindWhole(one) is null
        // 政府采购金额（以合同签订为准）为…
        let subject = Brackets.RemoveAtEnd(one.Subject)
        let rank = RankStatement(one, subject)
        where rank is not null
        select new NamedStatement(text.Labels.Name(subject), one, rank.Value);

    // The bare name, or the stage of a budget told right behind it, comes before a name with its scope.
    private int? RankStatement(Statement one, string subject)
    {
        if (!one.NamesSubject)
            return TellsStageOnly(one) && FollowsItsSubject(one) ? 0 : null;
        if (subject == text.Labels.Name(subject) || text.Labels.Knows(subject))
            return 0;
        var scope = Enumerable.Range(1, subject.Length - 1).First(at => text.Labels.Knows(subject[at..]));
        return ConsistsOfScopes(subject[..scope]) ? 1 : null;
    }

    private static bool TellsStageOnly(Statement one) =>
        one.Measure != AmountStage.Amount && SubjectReader.Strip(one.Lead, one.Phrases) is "" or "支出";

    // 支出决算为3万元，预算为4万元: a new sentence may be about the whole of the list before it.
    private bool FollowsItsSubject(Statement one) =>
        text.Statements.ElementAtOrDefault(one.Index - 1) is { } before
        && (before.Sentence, before.Label) == (one.Sentence, one.Label);

    private bool ConsistsOfScopes(string prefix) =>
        prefix.Length == 0
        || scopes.Any(scope => prefix.StartsWith(scope) && ConsistsOfScopes(prefix[scope.Length..]));

    /// <summary>Of statements that all may mean one value, the finest.</summary>
    private Statement? FindAgreedStatement(IEnumerable<NamedStatement> fitting, string label)
    {
        var best = fitting.GroupBy(fit => fit.Rank, fit => fit.One).MinBy(group => group.Key)?.ToList() ?? [];
        var finest = best.MinBy(one => one.Figure.Grain * one.Figure.Scale);
        if (best.Find(one => !one.Figure.Interval.Overlaps(finest!.Figure.Interval)) is not { } other)
            return finest;
        doubts.Add(
            $"{label}有两个数，没有取：{cite.DescribeSource(FindSourceSpan(finest!))}，{cite.DescribeSource(FindSourceSpan(other))}"
        );
        return null;
    }

    private TextSpan FindSourceSpan(Statement one)
    {
        var lead = text.Text.AsSpan(one.LeadStart, one.Start - one.LeadStart);
        return text.Prose.ToDocumentSpan(one.Start - lead.TrimStart("、，").Length, one.End);
    }
}

/// <summary>A statement of the year under the pack's name for what it states.</summary>
/// <param name="Rank">0 for the bare name, 1 for a name with the scope that the ledger has anyway.</param>
internal sealed record NamedStatement(string Name, Statement One, int Rank);
