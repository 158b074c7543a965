using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Youju.Reporting.Gaps;
using Youju.Reporting.Marks;

namespace Youju.Reporting.Templates;

/// <summary>Prints what stands between brackets; what is wrong with it becomes a gap at its place.</summary>
internal sealed class PrintedPiece(TemplatePiece piece, Expression expression) : Statement
{
    private readonly Expression head = FindHead(expression);

    public override async ValueTask<Completion> WriteToAsync(
        TextWriter output,
        TextEncoder encoder,
        TemplateContext context
    )
    {
        var run = (TemplateRun)context;
        run.Budget.SpendStep();
        run.ForgetMisses();
        var value = piece.IsFiltered
            ? await EvaluateFilteredAsync(run)
            : await expression.EvaluateAsync(context);
        if (FindGap(run, value) is { } gap)
            output.Write(gap);
        else if (value is StringValue)
            output.Write(value.ToStringValue());
        else
            await value!.WriteToAsync(output, encoder, CultureInfo.InvariantCulture);
        return Completion.Normal;
    }

    protected override Statement Accept(AstVisitor visitor) => visitor.VisitOtherStatement(this);

    private static Expression FindHead(Expression expression) =>
        expression is CheckedFilter filter ? FindHead(filter.Input) : expression;

    private string? FindGap(TemplateRun run, FluidValue? value)
    {
        if (run.Unknown is { } unknown)
            return FigureMarks.MarkGap(
                unknown.Key,
                run.Place.DescribeFault(new(piece, unknown.Code, unknown.Values))
            );
        var fault =
            run.Missing is { } missing && missing == head
                ? new TemplateFault(
                    piece,
                    GapCodes.NameUnknown,
                    piece.Head,
                    run.SuggestNames(missing, piece.Head)
                )
            : value is null ? new TemplateFault(piece, GapCodes.FilterUnfit)
            : null;
        return fault is null ? null : FigureMarks.MarkGap(piece.Shown, run.Place.DescribeFault(fault));
    }

    // Null where a filter cannot work, or drops or cuts a figure.
    private async ValueTask<FluidValue?> EvaluateFilteredAsync(TemplateRun run)
    {
#pragma warning disable CA1031 // The engine promises nothing about what its filters throw.
        try
        {
            var plain = (await head.EvaluateAsync(run)).ToStringValue();
            var value = await expression.EvaluateAsync(run);
            return KeepsFigures(plain, value) ? value : null;
        }
        catch (Exception exception) when (!TemplateRun.EndsText(exception))
        {
            return null;
        }
#pragma warning restore CA1031
    }

    private static bool KeepsFigures(string plain, FluidValue value)
    {
        if (!FigureMarks.HasMarks(plain))
            return true;
        var words = value.ToStringValue();
        return FigureMarks.HasWholeMarks(words)
            && FigureMarks.ParseMarks(words).Figures.Count >= FigureMarks.ParseMarks(plain).Figures.Count;
    }
}

/// <summary>A piece that is wrong as it is written.</summary>
internal sealed class FaultyPiece(TemplateFault fault) : Statement
{
    public override ValueTask<Completion> WriteToAsync(
        TextWriter output,
        TextEncoder encoder,
        TemplateContext context
    )
    {
        var run = (TemplateRun)context;
        run.Budget.SpendStep();
        output.Write(FigureMarks.MarkGap(fault.Piece.Shown, run.Place.DescribeFault(fault)));
        return Normal();
    }

    protected override Statement Accept(AstVisitor visitor) => visitor.VisitOtherStatement(this);
}
