using Youju.Domain.Figures;

namespace Youju.Reading.Prose;

/// <summary>Reads the prose from figure to figure and binds each to its subject, stage, year and role.</summary>
internal sealed class StatementReader(ProseText prose, LabelReader labels)
{
    private const int LongestLead = 160;
    private const int LookBack = 40;
    private const decimal LargestValue = 1_000_000_000_000_000m;

    private readonly List<Statement> statements = [];

    // Where the first figure of each item stands, by the index of the item's passage.
    private readonly Dictionary<int, int> firstOf = [];
    private int passageIndex,
        sentence,
        segment,
        cursor;
    private bool inReason,
        afterReason;
    private string comparison = "";

    public List<Statement> ReadStatements(IReadOnlyList<PrintedFigure> figures)
    {
        foreach (var figure in figures)
        {
            if (Math.Abs(figure.Nominal) > LargestValue || !prose.HoldsDocumentOffset(figure.Span.Start))
                continue;
            var start = prose.ToProseOffset(figure.Span.Start);
            var end = prose.ToProseOffset(figure.Span.End);
            if (start < cursor || end <= start || prose.Text.AsSpan(start, end - start).Contains('\n'))
                continue;
            AddStatement(figure, start, end);
            cursor = end;
        }

        return statements;
    }

    private void AddStatement(PrintedFigure figure, int start, int end)
    {
        AdvanceTo(start);
        var (leadStart, bracket) = LeadOf(start);
        var lead = prose.Text[leadStart..start];
        var (role, direction, compared) = ReadRole(lead, figure.Unit);
        var bound = role is Role.Change or Role.Growth
            ? SubjectReader.OfChange(lead, labels)
            : SubjectReader.Read(lead, labels);
        var statement = new Statement(figure, start, end)
        {
            Index = statements.Count,
            Passage = prose.Passages[passageIndex],
            Sentence = sentence,
            Segment = segment,
            Lead = lead,
            LeadStart = leadStart,
            Role = role,
            Direction = direction,
            Base = compared,
            Bracket = bracket,
            InReason = inReason,
            AfterReason = afterReason,
            Measure = figure.Unit.Dimension == Dimension.Money ? bound.Measure : AmountStage.Amount,
            Year = bound.Year,
            Subject = bound.Subject,
            NamesSubject = bound.Subject.Length > 0,
        };
        firstOf.TryAdd(statement.Passage.Owner, start);
        statements.Add(
            bound.Subject.Length > 0
                ? statement with
                {
                    Label = labels.Name(bound.Subject),
                }
                : Inherit(statement)
        );
    }

    /// <summary>What the figure is in its clause, as the figures before it in the sentence let it be read.</summary>
    private (Role Role, Direction Direction, string Compared) ReadRole(string lead, Unit unit)
    {
        var (role, direction, compared) = LeadReader.Read(lead, unit);
        if (compared.Length > 0 && role != Role.Share)
            comparison = compared;
        else if (role is Role.Change or Role.Growth)
            compared = comparison;
        if (IsOfNamedWhole(lead, unit))
        {
            statements[^1] = statements[^1] with { Role = Role.Base };
            return (Role.Share, direction, statements[^1].Subject);
        }

        return (ReviseRole(role, lead, unit), direction, compared);
    }

    private Role ReviseRole(Role role, string lead, Unit unit) =>
        role switch
        {
            Role.Change when unit == Unit.None && FollowsChange() => Role.Growth,
            Role.Other when unit.Dimension == Dimension.Percent && IsOfTarget(lead) => Role.Rate,
            _ => role,
        };

    private bool FollowsChange() =>
        statements.Count > 0 && statements[^1] is { Role: Role.Change } before && before.Sentence == sentence;

    // 126场，完成年度目标120场的105%: the percentage follows its own base.
    private bool IsOfTarget(string lead) =>
        lead == "的"
        && statements.Count > 0
        && Words.ContainsAny(statements[^1].Lead, ["完成", "目标", "计划", "任务"]);

    // 占总支出300万元的40%: the amount between is the whole, not another level.
    private bool IsOfNamedWhole(string lead, Unit unit) =>
        lead == "的"
        && unit.Dimension == Dimension.Percent
        && statements.Count > 0
        && statements[^1].Sentence == sentence
        && statements[^1].Lead.StartsWith('占');

    /// <summary>Moves the marks of passage, sentence, segment and reason up to the figure.</summary>
    private void AdvanceTo(int to)
    {
        for (var i = cursor; i < to; i++)
        {
            switch (prose.Text[i])
            {
                case '\n':
                    passageIndex++;
                    BeginSentence();
                    break;
                case '。' or '！' or '？':
                    BeginSentence();
                    break;
                case '；' or ';':
                    (segment, inReason) = (segment + 1, inReason && GoesOn(i + 1));
                    break;
                default:
                    FollowReason(i);
                    break;
            }
        }
    }

    private void BeginSentence() =>
        (sentence, segment, inReason, afterReason, comparison) = (
            sentence + 1,
            segment + 1,
            false,
            false,
            ""
        );

    private void FollowReason(int at)
    {
        var letter = prose.Text[at];
        if (letter == '，' && inReason && ComparesAgain(at + 1))
            (inReason, afterReason) = (false, true);
        else if (!inReason)
            inReason = OpensReason(at);
        if (letter is '与' or '比' or '较' or '同' && comparison.Length == 0)
            comparison = PhraseAt(at);
    }

    // 主要原因是…，与上年相比减少…: after the grounds the sentence may go on about its own subject.
    private bool ComparesAgain(int at)
    {
        var words = prose.Text.AsSpan(at);
        return words.StartsWith("与上年")
            || words.StartsWith("比上年")
            || words.StartsWith("较上年")
            || words.StartsWith("同比")
            || words.StartsWith("与20");
    }

    private bool OpensReason(int at) =>
        prose.Text[at] is '原' or '由' or '因' or '主' or '增' or '这'
        && Words.Reasons.Any(word => string.CompareOrdinal(prose.Text, at, word, 0, word.Length) == 0);

    // 主要原因：一是…；二是…: the grounds go on.
    private bool GoesOn(int at) =>
        at + 1 < prose.Text.Length
        && (
            prose.Text[at + 1] is '是'
            || prose.Text.AsSpan(at).StartsWith("其次")
            || prose.Text.AsSpan(at).StartsWith("另外")
        );

    private string PhraseAt(int at)
    {
        var end = prose.Text.AsSpan(at, Math.Min(24, prose.Text.Length - at)).IndexOfAny('，', '。', '\n');
        return end <= 0 ? "" : LeadReader.ComparedWith(prose.Text.Substring(at, end));
    }

    /// <summary>Where the clause of a figure begins, and the bracket that holds it.</summary>
    private (int Start, int Bracket) LeadOf(int figure)
    {
        var depth = 0;
        var from = Math.Min(
            figure,
            Math.Max(Math.Max(cursor, prose.Passages[passageIndex].Body), figure - LongestLead)
        );
        for (var i = figure - 1; i >= from; i--)
        {
            var c = prose.Text[i];
            if (c is '）' or ')')
                depth++;
            else if (c is '（' or '(' && depth-- == 0)
                return (i + 1, i);
            else if (depth == 0 && IsBoundary(i))
                return (i + 1, OpenBracket(i));
        }

        return (from, OpenBracket(from));
    }

    private bool IsBoundary(int i) =>
        prose.Text[i] switch
        {
            '，' or '。' or '；' or ';' or '：' or ':' or '！' or '？' => true,
            ',' => i == 0 || !char.IsDigit(prose.Text[i - 1]),
            _ => false,
        };

    private int OpenBracket(int before)
    {
        var depth = 0;
        for (
            var i = before - 1;
            i >= Math.Max(prose.Passages[passageIndex].Start, before - (2 * LongestLead));
            i--
        )
        {
            var c = prose.Text[i];
            if (c is '）' or ')')
                depth++;
            else if (c is '（' or '(' && depth-- == 0)
                return i;
        }

        return -1;
    }

    private Statement Inherit(Statement statement)
    {
        for (
            var i = statements.Count - 1;
            i >= Math.Max(0, statements.Count - LookBack) && statements[i].Passage.Index == passageIndex;
            i--
        )
        {
            var before = statements[i];
            if (before.InReason || before.Subject.Length == 0 || before.Bracket != statement.Bracket)
                continue;
            if (before.Role is Role.Level or Role.Base)
                return IsOtherSide(before, statement.Lead)
                    ? Named(statement, "支出总计")
                    : statement with
                    {
                        Subject = before.Subject,
                        Label = before.Label,
                    };
        }

        if (statement.Lead.EndsWith("收入预算"))
            return Named(statement, "收入总计");

        var subject = SubjectReader.Strip(OpeningWords(statement));
        return statement with { Subject = subject, Label = labels.Name(subject) };
    }

    // 收入预算9万元，…；支出预算9万元: the bare word names the other side.
    private static bool IsOtherSide(Statement before, string lead) =>
        before.Label is "收入总计" or "本年收入合计" && lead.EndsWith("支出预算");

    private static Statement Named(Statement statement, string label) =>
        statement with
        {
            Subject = label,
            Label = label,
            NamesSubject = true,
        };

    /// <summary>The title of the item that the statement stands in.</summary>
    private string OpeningWords(Statement statement)
    {
        var owner = prose.Passages[statement.Passage.Owner];
        var words = prose.Text.AsSpan(owner.Body, Math.Min(LongestLead, owner.End - owner.Body));
        var end = words.IndexOfAny("，。；：:");
        var opening = end < 0 ? words : words[..end];
        var close = owner.Body + opening.Length;
        return
            close <= statement.LeadStart
            && !(firstOf.TryGetValue(owner.Index, out var first) && first < close)
            ? opening.ToString()
            : "";
    }
}
