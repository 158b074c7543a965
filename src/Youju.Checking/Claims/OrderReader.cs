using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>决算数小于预算数, 与上年持平: a word that compares two figures already given.</summary>
internal sealed class OrderReader(AnalysedText text)
{
    private const int Reach = 90;

    private readonly ProseLexicon words = text.Labels.Phrases.Lexicon;

    public IEnumerable<Claim> ReadClaims()
    {
        foreach (var statement in text.Statements.Where(one => one.IsLevel && one.IsMoney && !one.IsPrior))
        {
            if (Earlier(statement) is not { } other)
                continue;
            if (WordAfter(statement, other) is { } word)
                yield return Claim(statement, other, word);
        }
    }

    /// <summary>The budget of an executed amount, or the execution that a new budget is compared with.</summary>
    private Statement? Earlier(Statement statement)
    {
        var near = text.FindStatementsBefore(statement, one =>
                one.Passage.Owner == statement.Passage.Owner && statement.Index - one.Index <= 3
            )
            .Where(one =>
                one.IsLevel
                && one.HasSameUnit(statement)
                && one.Label == statement.Label
                && one.Bracket == statement.Bracket
            );
        if (statement.Measure == AmountStage.Executed)
        {
            var budgets = near.Where(one =>
                    one.Measure is AmountStage.InitialBudget or AmountStage.FullBudget or AmountStage.Budget
                )
                .ToList();
            return budgets.Find(one => one.Measure != AmountStage.InitialBudget) ?? budgets.FirstOrDefault();
        }

        return statement.Measure == AmountStage.Budget && statement.Year > 0
            ? near.FirstOrDefault(one =>
                one.Measure == AmountStage.Executed && one.Sentence == statement.Sentence
            )
            : null;
    }

    private (TextSpan Span, Direction Direction)? WordAfter(Statement statement, Statement other)
    {
        var end = Math.Min(text.Text.Length, statement.End + Reach);
        foreach (var next in text.FindStatementsBetween(statement.End, end))
        {
            if (next.Role is Role.Level or Role.Change)
                end = Math.Min(end, next.LeadStart);
        }

        var from = statement.End;
        if (statement.Measure == AmountStage.Executed)
        {
            if (FollowsAtOnce(from))
                return FirstWord(from, Math.Min(end, from + 12), other);
            from = words
                .ExecutedNames.Select(word =>
                    text.Text.IndexOf(word, from, Math.Max(0, end - from), StringComparison.Ordinal)
                )
                .Where(at => at >= 0)
                .DefaultIfEmpty(-1)
                .Min();
            if (from < 0)
                return null;
            end = Math.Min(end, from + 24);
        }

        return FirstWord(from, end, other);
    }

    // 支出决算9万元，与年初预算一致.
    private bool FollowsAtOnce(int from)
    {
        var behind = text.Text.AsSpan(from, Math.Min(8, text.Text.Length - from)).TrimStart('，');
        return behind.Length > 2
            && behind[0] is '与' or '同'
            && behind.Contains("预算", StringComparison.Ordinal);
    }

    private (TextSpan, Direction)? FirstWord(int from, int end, Statement other)
    {
        if (FindFirstWord(from, end) is not { } found)
            return null;
        return ComparesWith(text.Text[from..found.At], found.Direction, other)
            ? (text.Prose.ToDocumentSpan(found.At, found.At + found.Word.Length), found.Direction)
            : null;
    }

    private (int At, string Word, Direction Direction)? FindFirstWord(int from, int end)
    {
        (int At, string Word, Direction Direction)? first = null;
        Look(words.Less, Direction.Down);
        Look(words.More, Direction.Up);
        Look(words.Flat, Direction.Flat);
        return first;

        void Look(IEnumerable<string> listed, Direction direction)
        {
            foreach (var word in listed)
            {
                var at = text.Text.IndexOf(word, from, Math.Max(0, end - from), StringComparison.Ordinal);
                if (at >= 0 && (first is not { } earlier || at < earlier.At))
                    first = (at, word, direction);
            }
        }
    }

    // 持平 needs somebody it is level with; and behind a full stop an executed amount is compared with something else.
    private static bool ComparesWith(string before, Direction direction, Statement other) =>
        (direction != Direction.Flat || before.IndexOfAny(['与', '同', '和', '较', '比']) >= 0)
        && !(before.IndexOfAny(['。', '；']) >= 0 && other.Measure == AmountStage.Executed)
        && !before.Contains("上年");

    private static Claim Claim(
        Statement statement,
        Statement other,
        (TextSpan Span, Direction Direction) word
    )
    {
        var (now, then) = (statement.Figure, other.Figure);
        var holds = word.Direction switch
        {
            Direction.Down => now.Interval.Low < then.Interval.High,
            Direction.Up => now.Interval.High > then.Interval.Low,
            _ => true,
        };
        var sign = now.Nominal.CompareTo(then.Nominal) switch
        {
            < 0 => "<",
            0 => "=",
            _ => ">",
        };
        var verdict =
            word.Direction == Direction.Flat ? FigureRelation.CreateEquality(now, then).Recalculate().Verdict
            : holds ? Verdict.Exact
            : Verdict.Contradiction;
        var first = statement.Start < other.Start ? statement : other;
        return new Claim(
            word.Direction == Direction.Flat ? ClaimKind.Equality : ClaimKind.Order,
            "P10",
            verdict,
            TextSpan.Union(first.Figure.Span, word.Span),
            null,
            [now, then],
            [$"{FigureFormat.FormatFigure(now)} {sign} {FigureFormat.FormatFigure(then)}"]
        )
        {
            Word = word.Span,
            Subject = statement.Label,
            Flaw = verdict == Verdict.Contradiction ? ClaimFlaw.DirectionAgainstSign : ClaimFlaw.None,
        };
    }
}
