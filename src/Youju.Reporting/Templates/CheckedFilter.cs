using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Youju.Reporting.Templates;

/// <summary>A filter, paid for before it works and after.</summary>
internal sealed class CheckedFilter(Expression input, string name, IReadOnlyList<FilterArgument> parameters)
    : Expression
{
    private const int LongestDateWidth = 2;

    public Expression Input => input;

    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var budget = ((TemplateRun)context).Budget;
        var value = await input.EvaluateAsync(context);
        var arguments = new FilterArguments();
        foreach (var parameter in parameters)
            arguments.Add(parameter.Name, await parameter.Expression.EvaluateAsync(context));
        budget.SpendStep();
        budget.SpendCharacters(EstimateCost(value, arguments));
        if (!context.Options.Filters.TryGetValue(name, out var filter))
            throw new InvalidOperationException(name);
        var result = await filter(value, arguments, context);
        budget.SpendCharacters(MeasureValue(result));
        return result;
    }

    protected override Expression Accept(AstVisitor visitor) => visitor.VisitOtherExpression(this);

    // What it reads, and what it may make of it where that is more.
    private long EstimateCost(FluidValue value, FilterArguments arguments)
    {
        var first = arguments.Count > 0 ? arguments.At(0) : NilValue.Instance;
        var read = MeasureValue(value) + MeasureValue(first);
        return name switch
        {
            "replace" when arguments.Count > 1 => read
                + CountMatches(value.ToStringValue(), first.ToStringValue()) * MeasureValue(arguments.At(1)),
            "join" => read + (MeasureValue(value) * Math.Max(1, MeasureValue(first))),
            "date" when HasLongWidth(first.ToStringValue()) => throw new InvalidOperationException(name),
            _ => read,
        };
    }

    private static long CountMatches(string text, string searched)
    {
        var count = 0L;
        if (searched.Length == 0)
            return count;
        for (
            var at = text.IndexOf(searched, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(searched, at + searched.Length, StringComparison.Ordinal)
        )
            count++;
        return count;
    }

    // %9999999Y
    private static bool HasLongWidth(string format)
    {
        var digits = 0;
        foreach (var letter in format)
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : 0;
            if (digits > LongestDateWidth)
                return true;
        }

        return false;
    }

    private static long MeasureValue(FluidValue value) =>
        value switch
        {
            StringValue => value.ToStringValue().Length,
            ArrayValue list => list.Values.Sum(item =>
                1L + (item is StringValue ? item.ToStringValue().Length : 0)
            ),
            _ => 1,
        };
}
