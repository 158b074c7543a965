using Youju.Domain.Figures;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>From where by how much something moved.</summary>
/// <param name="Base">Where it stood before, in base units.</param>
/// <param name="Distance">How far it went, in base units, without sign.</param>
/// <param name="IsSure">Whether no other figure could be meant.</param>
internal sealed record Movement(
    decimal Base,
    decimal Distance,
    Direction Direction,
    IReadOnlyList<Statement> Terms,
    Func<string> Computation,
    Func<PrintedFigure, FigureRelation> Relate,
    bool IsSure
)
{
    /// <summary>A level and the change that led to it: the base is what it was before.</summary>
    public static Movement From(Statement level, Statement change, bool sure)
    {
        var (now, by) = (level.Figure, change.Figure);
        var up = change.Direction != Direction.Down;
        return new Movement(
            up ? now.Nominal - by.Nominal : now.Nominal + by.Nominal,
            by.Nominal,
            change.Direction,
            [level, change],
            Computation,
            Relate,
            sure && !change.AfterReason
        );

        string Computation() =>
            $"{FigureFormat.FormatFigure(by)} ÷ ({FigureFormat.FormatFigure(now)} {(up ? "-" : "+")} {FigureFormat.FormatFigure(by)})";

        FigureRelation Relate(PrintedFigure rate) =>
            up
                ? FigureRelation.CreateGrowthByChange(rate, now, by)
                : FigureRelation.CreateDeclineByChange(rate, now, by);
    }

    public static Movement Between(Statement then, Statement now, Statement growth)
    {
        var distance = now.Figure.Nominal - then.Figure.Nominal;
        var up = distance >= 0;
        var direction =
            distance == 0 ? Direction.Flat
            : up ? Direction.Up
            : Direction.Down;
        return new Movement(
            then.Figure.Nominal,
            Math.Abs(distance),
            direction,
            [then, now],
            Computation,
            Relate,
            (then.Label == now.Label || IsFromTo(then, now)) && growth.Sentence == now.Sentence
        );

        string Computation() =>
            $"({FigureFormat.FormatFigure(up ? now.Figure : then.Figure)} - "
            + $"{FigureFormat.FormatFigure(up ? then.Figure : now.Figure)}) ÷ "
            + $"{FigureFormat.FormatFigure(then.Figure)}";

        FigureRelation Relate(PrintedFigure rate) =>
            up
                ? FigureRelation.CreateGrowth(rate, now.Figure, then.Figure)
                : FigureRelation.CreateDecline(rate, now.Figure, then.Figure);
    }

    // 办公费从上年的A压减至B: the words leave no other two levels.
    private static bool IsFromTo(Statement then, Statement now) =>
        now.IsArrival && then.Index == now.Index - 1 && then.Lead.IndexOfAny(['从', '由']) >= 0;
}
