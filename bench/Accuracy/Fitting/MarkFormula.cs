using System.Data;
using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Accuracy.Relations;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;

namespace Youju.Accuracy.Fitting;

/// <summary>The formula of a mark, to be compared with what the search binds.</summary>
internal sealed class MarkFormula
{
    /// <summary>Opens a formula that tells the value alone.</summary>
    public const string ValueSign = "≈";

    private static readonly decimal[] Constants = [100, 10000, 100000000, 1000, 365, 12, 1, 2, 3, 4, 5];

    private readonly string formula;
    private readonly bool holds;
    private readonly List<decimal> numbers;

    private readonly Mark mark;

    public MarkFormula(Mark mark)
    {
        this.mark = mark;
        holds = mark.Holds;
        formula = mark
            .Formula.Replace("!", "", StringComparison.Ordinal)
            .Replace(",", "", StringComparison.Ordinal);
        numbers =
        [
            .. Regex
                .Matches(formula, @"\d+(\.\d+)?")
                .Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>What the formula yields, in the unit of the figure; null for an order and for a value alone.</summary>
    public double? Value =>
        IsOrder || formula.Length == 0 || formula.StartsWith(ValueSign, StringComparison.Ordinal)
            ? null
            : Evaluate(formula);

    private bool IsOrder => formula.Contains('=', StringComparison.Ordinal);

    // Where nobody says which relation is meant, the fit believes its own best guess among those of the right outcome.
    public bool IsMeantBy(Binding binding) =>
        formula.Length == 0 ? binding.Holds == holds
        : formula.StartsWith(ValueSign, StringComparison.Ordinal) ? HasValue(binding)
        : IsOrder ? IsOrderOf(binding)
        : IsValueOf(binding);

    /// <summary>Whether a list is marked at one of its parts, as what the others leave of the total.</summary>
    public bool IsListTurned(Binding binding)
    {
        if (binding.Type != RelationType.Sum || !formula.Contains('-', StringComparison.Ordinal))
            return false;
        var others = Array.FindAll(binding.Operands, part => !mark.Span.Overlaps(part.Figure.Digits));
        return others.Length == binding.Operands.Length - 1
            && numbers.Count == binding.Operands.Length
            && numbers[0] == binding.Target.Figure.Value
            && others.Select(part => part.Figure.Value).Order().SequenceEqual(numbers.Skip(1).Order());
    }

    private bool HasValue(Binding binding)
    {
        if (binding.Type is RelationType.AtMost or RelationType.AtLeast || binding.Holds != holds)
            return false;
        var value = (double)numbers[0] * (double)binding.Target.Figure.Scale;
        return Math.Abs(value - Math.Abs(binding.Computed.Middle)) <= (5e-4 * Math.Abs(value)) + 1e-4;
    }

    private bool IsOrderOf(Binding binding)
    {
        var sign = formula.Contains("<=", StringComparison.Ordinal) ? "<=" : ">=";
        var type = sign == "<=" ? RelationType.AtMost : RelationType.AtLeast;
        var sides = formula.Split(sign);
        if (binding.Type is not (RelationType.AtMost or RelationType.AtLeast))
            return false;
        var isTold =
            IsPrinted(binding.Target, sides[0]) && IsPrinted(binding.First, sides[1]) && binding.Type == type;
        var isToldBack =
            IsPrinted(binding.Target, sides[1]) && IsPrinted(binding.First, sides[0]) && binding.Type != type;
        return isTold || isToldBack;
    }

    private static bool IsPrinted(ClauseFigure term, string side)
    {
        var value = Evaluate(side);
        return Math.Abs(value - (double)term.Figure.Value) < 1e-6
            || Math.Abs(value - (double)term.Figure.Nominal) < 1e-6;
    }

    private bool IsValueOf(Binding binding)
    {
        if (binding.Type is RelationType.AtMost or RelationType.AtLeast)
            return false;
        var rest = new List<decimal>(numbers);
        foreach (var operand in binding.Operands)
        {
            if (
                !rest.Remove(operand.Figure.Value)
                && !(operand.IsPercent && rest.Remove(operand.Figure.Value / 100))
            )
                return false;
        }

        if (rest.Exists(number => !Constants.Contains(number)) && !RepeatsOperands(rest, binding))
            return false;
        var value = Evaluate(formula) * (double)binding.Target.Figure.Scale;
        return Math.Abs(value - binding.Computed.Middle) <= (1e-3 * Math.Abs(value)) + binding.Target.Half;
    }

    // (310-300)/300 names 300 twice.
    private static bool RepeatsOperands(List<decimal> rest, Binding binding) =>
        rest.TrueForAll(number =>
            Constants.Contains(number) || Array.Exists(binding.Operands, one => one.Figure.Value == number)
        );

    public static double Evaluate(string expression) =>
        Convert.ToDouble(
            new DataTable().Compute(Regex.Replace(expression, @"(?<![\d.])(\d+)(?![\d.])", "$1.0"), null),
            CultureInfo.InvariantCulture
        );
}
