using Youju.Domain.Figures;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>Writes computations as a clerk would.</summary>
internal static class Proof
{
    private const int LongestName = 20;
    private const int MostNames = 6;

    public static string Named(Statement statement) =>
        NameOf(statement) + FigureFormat.FormatFigure(statement.Figure);

    /// <summary>人员经费 56.6 + 公用经费 6.1 = 62.7万元，文中写 62.61万元.</summary>
    public static string Sum(Statement whole, IReadOnlyList<Statement> parts)
    {
        var total = whole.Figure;
        var sameScale = parts.All(part => part.Figure.Scale == total.Scale);
        var terms = parts.Select(part =>
            (parts.Count <= MostNames ? NameOf(part) : "")
            + (
                sameScale
                    ? FigureFormat.FormatDigits(part.Figure.Nominal, part.Figure)
                    : FigureFormat.FormatFigure(part.Figure)
            )
        );
        var sum = FigureFormat.FormatFinely(parts.Sum(part => part.Figure.Nominal), total);
        return $"{string.Join(" + ", terms)} = {sum}，文中{NameOf(whole).TrimEnd()}写 {FigureFormat.FormatFigure(total)}";
    }

    /// <summary>A computation, what comes out, and what is written.</summary>
    public static string Compare(string computation, decimal? value, PrintedFigure stated) =>
        value is { } number
            ? $"{computation} = {FigureFormat.FormatFinely(number, stated)}，文中写 {FigureFormat.FormatFigure(stated)}"
            : computation;

    /// <summary>The right figure, printed like the stated one, where the verdict says that it is wrong.</summary>
    public static string? Repair(Recalculation result, PrintedFigure stated) =>
        result.Verdict.IsWrong() && result.Value is { } value ? FigureFormat.FormatLike(value, stated) : null;

    /// <summary>Two figures of a quotient; where they are of one thing, their stages of the budget tell them apart.</summary>
    public static string Pair(Statement one, string sign, Statement other)
    {
        var same = NameOf(one) == NameOf(other);
        return same
            ? $"{StageOf(one)}{FigureFormat.FormatFigure(one.Figure)} {sign} {StageOf(other)}{FigureFormat.FormatFigure(other.Figure)}"
            : $"{Named(one)} {sign} {Named(other)}";
    }

    private static string StageOf(Statement statement) =>
        statement.Measure switch
        {
            AmountStage.InitialBudget => "年初预算 ",
            AmountStage.FullBudget => "全年预算 ",
            AmountStage.Budget => "预算 ",
            AmountStage.Executed => "执行 ",
            _ => "",
        };

    // The writer's own word where it is short, else the pack's.
    private static string NameOf(Statement statement)
    {
        var own = statement.NamesSubject ? SubjectReader.Name(statement.Lead, statement.Phrases) : "";
        var name = own.Length is > 0 and <= LongestName ? own : statement.Label;
        return name.Length is > 0 and <= LongestName ? name + " " : "";
    }
}
