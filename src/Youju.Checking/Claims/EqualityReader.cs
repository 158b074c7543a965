using System.Buffers;
using Youju.Checking.Relations.Stems;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>The same fact stated twice: in one item, or with the same name far apart.</summary>
internal sealed class EqualityReader(AnalysedText text, StemFinder stems)
{
    private const int LeastLabel = 4;

    /// <summary>What is said to be the same stands among so many figures before.</summary>
    private const int MostBefore = 60;

    private const int LongestTail = 14;

    /// <summary>Coarser figures are alike by chance.</summary>
    private const decimal FewestSteps = 100;

    private static readonly StemSet Sames = StemSet.FromClass(StemClass.Same);
    private static readonly SearchValues<char> Ends = SearchValues.Create("。；\n0123456789");

    private readonly Dictionary<(string Label, Stage Stage, int Year), List<Statement>> told = [];

    private enum Stage
    {
        Planned,
        Executed,
        Other,
    }

    public IEnumerable<Claim> ReadClaims()
    {
        foreach (
            var statement in text.Statements.Where(one =>
                one.IsLevel
                && one.IsMoney
                && !one.IsPrior
                && one.Figure.Nominal != 0
                && one.Figure.Qualifier == Qualifier.Rounded
            )
        )
        {
            if ((InItem(statement) ?? FarApart(statement)) is { } claim)
                yield return claim;
            Remember(statement);
        }

        foreach (var statement in text.Statements)
        {
            if (ReadSame(statement) is { } claim)
                yield return claim;
        }
    }

    /// <summary>三项之和1,198.53万元，与支出额相同: the words say that another figure is the same.</summary>
    private Claim? ReadSame(Statement statement) =>
        statement is { IsPercent: false, Figure: { Qualifier: Qualifier.Rounded } figure }
        && figure.Value >= FewestSteps * figure.Grain
        && SaysSame(statement)
        && text.FindStatementsBefore(statement, one => statement.Index - one.Index <= MostBefore)
            .FirstOrDefault(one => one.Figure.Nominal == figure.Nominal && one.HasSameUnit(statement))
            is { } first
            ? Claim(statement, first, Verdict.Exact, inPlace: false)
            : null;

    private bool SaysSame(Statement statement)
    {
        var behind = text.Text.AsSpan(statement.End..Math.Min(text.Text.Length, statement.End + LongestTail));
        var end = behind.IndexOfAny(Ends);
        return HasSame(statement.Lead) || HasSame(behind[..(end < 0 ? behind.Length : end)].ToString());
    }

    private bool HasSame(string words) => stems.FindStems(words).UniteBetween(0, words.Length).HasAny(Sames);

    /// <summary>项目A 20万元，…2023年执行数为18万元，2024年预算安排20万元: the budget of one item, told again.</summary>
    private Claim? InItem(Statement statement)
    {
        if (statement.NamesSubject || statement.Measure != AmountStage.Budget || statement.Year == 0)
            return null;
        if (FindFirstBudget(statement) is not { } first)
            return null;
        var verdict = Same(statement, first);
        return verdict.Holds() || first.Year is 0 || first.Year == statement.Year
            ? Claim(statement, first, verdict, inPlace: true)
            : null;
    }

    // The budget that the item opens with, where what was executed of it is told last.
    private Statement? FindFirstBudget(Statement statement)
    {
        var before = text.FindStatementsBefore(statement, one => one.Passage == statement.Passage)
            .Take(6)
            .Where(one => one.IsLevel && one.HasSameUnit(statement) && one.Label == statement.Label)
            .ToList();
        return before is [{ Measure: AmountStage.Executed }, ..]
            ? before.FindLast(one => one.Measure is AmountStage.Amount or AmountStage.Budget)
            : null;
    }

    private Claim? FarApart(Statement statement)
    {
        if (
            !statement.NamesSubject
            || statement.Label.Length < LeastLabel
            || !text.Labels.Knows(LabelReader.Key(statement.Label))
        )
            return null;
        var earlier = told.GetValueOrDefault(Key(statement));
        if (earlier is null)
            return null;
        var same = earlier.Find(one => one.Figure.Nominal == statement.Figure.Nominal);
        if (same is not null)
            return Claim(statement, same, Verdict.Exact, inPlace: false);
        var twin = earlier.FindLast(one =>
            one.Subject == statement.Subject && one.Passage != statement.Passage
        );
        return
            twin is not null && Typo.Explains(statement.Figure, twin.Figure.Nominal / statement.Figure.Scale)
            ? Claim(statement, twin, Same(statement, twin), inPlace: false)
            : null;
    }

    private void Remember(Statement statement)
    {
        if (!statement.NamesSubject || statement.Label.Length < LeastLabel)
            return;
        var key = Key(statement);
        if (!told.TryGetValue(key, out var list))
            told[key] = list = [];
        if (list.Count < 8)
            list.Add(statement);
    }

    private static (string Label, Stage Stage, int Year) Key(Statement statement) =>
        (statement.Label, StageOf(statement), 0);

    private static Stage StageOf(Statement statement) =>
        statement.Measure switch
        {
            AmountStage.Executed or AmountStage.Amount or AmountStage.Budget => Stage.Executed,
            AmountStage.InitialBudget or AmountStage.FullBudget => Stage.Planned,
            _ => Stage.Other,
        };

    private static Verdict Same(Statement one, Statement other) =>
        FigureRelation.CreateEquality(one.Figure, other.Figure).Recalculate().Verdict;

    private static Claim Claim(Statement statement, Statement first, Verdict verdict, bool inPlace) =>
        new(
            ClaimKind.Equality,
            "R20",
            verdict,
            inPlace ? AnalysedText.UniteFigureSpans(first, statement) : statement.Figure.Span,
            statement.Figure,
            [first.Figure],
            [$"{Proof.Named(first)}，后文{Proof.Named(statement)}"]
        )
        {
            Subject = statement.Label,
        };
}
