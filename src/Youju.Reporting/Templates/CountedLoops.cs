using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Templates;

/// <summary>The list a loop goes through; one that is not there is told.</summary>
internal sealed class LoopSource(TemplatePiece piece, Expression list) : Expression
{
    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var run = (TemplateRun)context;
        run.ForgetMisses();
        var value = await list.EvaluateAsync(context);
        if (run.Missing is { } missing && missing == list && piece.Words is [_, _, _, var name, ..])
            run.Gaps.AddGap(
                run.Place.DescribeFault(
                    new(piece, GapCodes.NameUnknown, name, run.SuggestNames(missing, name))
                )
            );
        return value;
    }

    protected override Expression Accept(AstVisitor visitor) => visitor.VisitOtherExpression(this);
}

/// <summary>Stands first in every loop and counts its rounds.</summary>
internal sealed class LoopRound : Statement
{
    public override ValueTask<Completion> WriteToAsync(
        TextWriter output,
        TextEncoder encoder,
        TemplateContext context
    )
    {
        ((TemplateRun)context).Budget.SpendRound();
        return Normal();
    }

    protected override Statement Accept(AstVisitor visitor) => visitor.VisitOtherStatement(this);
}

/// <summary>Numbers from one to another, counted before they are made.</summary>
internal sealed class CountedRange(Expression first, Expression last) : Expression
{
    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var from = (await first.EvaluateAsync(context)).ToNumberValue();
        var to = (await last.EvaluateAsync(context)).ToNumberValue();
        var (start, count) = (decimal.Truncate(from), decimal.Truncate(to) - decimal.Truncate(from) + 1);
        ((TemplateRun)context).Budget.CheckRounds(count);
        return count <= 0
            ? ArrayValue.Empty
            : new ArrayValue([
                .. Enumerable.Range(0, (int)count).Select(at => NumberValue.Create(start + at)),
            ]);
    }

    protected override Expression Accept(AstVisitor visitor) => visitor.VisitOtherExpression(this);
}

/// <summary>What a name is given; it is known from then on, be it nothing.</summary>
internal sealed class AssignedValue(string name, Expression value) : Expression
{
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var run = (TemplateRun)context;
        run.Budget.SpendStep();
        run.Given.Add(name);
        return value.EvaluateAsync(context);
    }

    protected override Expression Accept(AstVisitor visitor) => visitor.VisitOtherExpression(this);
}

/// <summary>Words kept under a name instead of being printed.</summary>
internal sealed class CapturedWords(string name, IReadOnlyList<Statement> statements) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(
        TextWriter output,
        TextEncoder encoder,
        TemplateContext context
    )
    {
        var run = (TemplateRun)context;
        run.Budget.SpendStep();
        using var kept = new CountedWriter(run.Budget);
        var completion = Completion.Normal;
        for (var at = 0; at < statements.Count && completion == Completion.Normal; at++)
            completion = await statements[at].WriteToAsync(kept, encoder, context);
        context.SetValue(name, new StringValue(kept.ToString()));
        return completion;
    }

    protected override Statement Accept(AstVisitor visitor) => visitor.VisitOtherStatement(this);
}
