using Youju.Domain.Figures;

namespace Youju.Reading.Prose;

/// <summary>Reads the prose from figure to figure and binds each to its subject, stage, year and role.</summary>
internal sealed class StatementReader(ProseText prose, LabelReader labels)
{
    private const decimal LargestValue = 1_000_000_000_000_000m;

    private readonly List<Statement> statements = [];
    private readonly SentenceTracker sentence = new(prose, labels.Phrases);
    private readonly LeadReader leads = new(labels.Phrases);
    private readonly ClauseFinder clauses = new(prose.Text);
    private readonly SubjectHeritage heritage = new(prose, labels);
    private int cursor;

    public List<Statement> ReadStatements(IReadOnlyList<PrintedFigure> figures)
    {
        foreach (var figure in figures.Where(IsReadable))
        {
            var start = prose.ToProseOffset(figure.Span.Start);
            var end = prose.ToProseOffset(figure.Span.End);
            if (start >= cursor && IsWithinPassage(start, end))
                AddStatement(figure, start, end);
        }

        return statements;
    }

    private bool IsReadable(PrintedFigure figure) =>
        Math.Abs(figure.Nominal) <= LargestValue && prose.HoldsDocumentOffset(figure.Span.Start);

    private bool IsWithinPassage(int start, int end) =>
        end > start && !prose.Text.AsSpan(start, end - start).Contains('\n');

    private void AddStatement(PrintedFigure figure, int start, int end)
    {
        sentence.Pass(cursor, start);
        var (leadStart, bracket) = clauses.FindClause(start, cursor, sentence.Passage);
        var lead = prose.Text[leadStart..start];
        var role = ReadRole(lead, figure.Unit);
        var bound = role.Role is Role.Change or Role.Growth
            ? SubjectReader.ReadChangedSubject(lead, labels)
            : SubjectReader.ReadSubject(lead, labels);
        var statement = new Statement(figure, start, end)
        {
            Index = statements.Count,
            Passage = sentence.Passage,
            Sentence = sentence.Sentence,
            Segment = sentence.Segment,
            Lead = lead,
            Phrases = labels.Phrases,
            LeadStart = leadStart,
            Role = role.Role,
            Direction = role.Direction,
            Base = role.Base,
            Bracket = bracket,
            InReason = sentence.InReason,
            AfterReason = sentence.AfterReason,
            Measure = figure.Unit.Dimension == Dimension.Money ? bound.Measure : AmountStage.Amount,
            Year = bound.Year,
            Subject = bound.Subject,
            Label = labels.Name(bound.Subject),
            NamesSubject = bound.Subject.Length > 0,
        };
        heritage.AddStart(statement);
        statements.Add(statement.NamesSubject ? statement : heritage.Inherit(statement, statements));
        cursor = end;
    }

    /// <summary>What the figure is in its clause, as the figures before it in the sentence let it be read.</summary>
    private ClauseRole ReadRole(string lead, Unit unit)
    {
        var read = CompareAsBefore(leads.ReadRole(lead, unit));
        if (!IsOfNamedWhole(lead, unit))
            return read with { Role = ReviseRole(read.Role, lead, unit) };
        statements[^1] = statements[^1] with { Role = Role.Base };
        return read with { Role = Role.Share, Base = statements[^1].Subject };
    }

    // 比上年增加20万元，增长5%: a change is compared with what the change before it was.
    private ClauseRole CompareAsBefore(ClauseRole read)
    {
        if (read.Base.Length > 0 && read.Role != Role.Share)
            sentence.Comparison = read.Base;
        return read.Role is Role.Change or Role.Growth ? read with { Base = sentence.Comparison } : read;
    }

    private Role ReviseRole(Role role, string lead, Unit unit)
    {
        if (role == Role.Change && unit == Unit.None && FollowsChange())
            return Role.Growth;
        return (role, unit.Dimension) is (Role.Other, Dimension.Percent) && IsOfTarget(lead)
            ? Role.Rate
            : role;
    }

    private bool FollowsChange() => FindLastInSentence() is { Role: Role.Change };

    // 126场，完成年度目标120场的105%: the percentage follows its own base.
    private bool IsOfTarget(string lead) =>
        lead == "的"
        && statements is [.., var before]
        && Words.ContainsAny(before.Lead, ["完成", "目标", "计划", "任务"]);

    // 占总支出300万元的40%: the amount between is the whole, not another level.
    private bool IsOfNamedWhole(string lead, Unit unit) =>
        (lead, unit.Dimension) is ("的", Dimension.Percent) && FindLastInSentence() is { Lead: ['占', ..] };

    private Statement? FindLastInSentence() =>
        statements is [.., var last] && last.Sentence == sentence.Sentence ? last : null;
}
