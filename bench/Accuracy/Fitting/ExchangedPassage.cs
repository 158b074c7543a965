using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Accuracy.Relations;

namespace Youju.Accuracy.Fitting;

/// <summary>A passage in which some results were computed from another figure than the one that is named.</summary>
/// <remarks>Authors take the wrong base more often than the wrong digit; these teach the fit that what fits is not yet what is meant.</remarks>
internal static class ExchangedPassage
{
    private const int OneOf = 3;
    private const string Number = @"(?<![\d.])\d+(?:\.\d+)?(?![\d.])";

    public static MarkedPassage Exchange(MarkedPassage passage, int seed)
    {
        var text = passage.Text;
        var marks = new List<Mark>();
        var moved = 0;
        foreach (var mark in passage.Marks.OrderBy(mark => mark.Span.Start))
        {
            var turn = ((mark.Span.Start * 37) + (seed * 101)) % 1013;
            var start = mark.Span.Start + moved;
            var other =
                turn % OneOf == 0 && SpoiltPassage.StandsAlone(mark, passage)
                    ? FindOtherResult(mark, passage.Text, turn)
                    : null;
            var length = other?.Length ?? mark.Span.Length;
            if (other is not null)
                text = text.Remove(start, mark.Span.Length).Insert(start, other);
            marks.Add(mark with { Span = new(start, length), Holds = mark.Holds && other is null });
            moved += length - mark.Span.Length;
        }

        return passage with
        {
            Text = text,
            Marks = marks,
        };
    }

    private static string? FindOtherResult(Mark mark, string text, int turn)
    {
        var formula = mark
            .Formula.Replace("!", "", StringComparison.Ordinal)
            .Replace(",", "", StringComparison.Ordinal);
        var printed = text.Substring(mark.Span.Start, mark.Span.Length);
        var changed =
            mark.Kind == "sum" ? DropPart(formula, turn)
            : turn % 2 == 0 && (TakeReached(mark, formula, text) ?? TurnRound(formula)) is { } turned ? turned
            : ExchangeOperand(formula, text, turn);
        if (changed is null || !printed.All(char.IsAscii))
            return null;
        var decimals = printed.Contains('.', StringComparison.Ordinal)
            ? printed.Length - printed.IndexOf('.') - 1
            : 0;
        var value = EvaluateOrNothing(changed);
        var before = double.Parse(printed.Replace(",", ""), CultureInfo.InvariantCulture);
        if (!double.IsFinite(value) || value <= 0 || value > 3 * before || before > 3 * value)
            return null;
        var sign = printed.Contains(',', StringComparison.Ordinal) ? "N" : "F";
        var other = value.ToString(sign + decimals, CultureInfo.InvariantCulture);
        return other == printed ? null : other;
    }

    // Where another figure stands in, a divisor may come to nothing.
    private static double EvaluateOrNothing(string formula)
    {
        try
        {
            return MarkFormula.Evaluate(formula);
        }
        catch (DivideByZeroException)
        {
            return double.NaN;
        }
    }

    // A total that forgot one of its parts.
    private static string? DropPart(string formula, int turn)
    {
        var parts = formula.Split('+');
        if (parts.Length < 3 || formula.IndexOfAny(['-', '*', '/', '(']) >= 0)
            return null;
        return string.Join('+', parts.Where((_, at) => at != turn % parts.Length));
    }

    // A change over the level that it led to.
    private static string? TakeReached(Mark mark, string formula, string text)
    {
        if (mark.Kind != "growth")
            return null;
        if (Regex.Match(formula, @"^(?<c>[\d.]+)/\((?<a>[\d.]+)[+-]\k<c>\)\*100$") is { Success: true } told)
            return $"{told.Groups["c"].Value}/{told.Groups["a"].Value}*100";
        if (Regex.Match(formula, @"^(?<c>[\d.]+)/(?<b>[\d.]+)\*100$") is not { Success: true } over)
            return null;
        var change = decimal.Parse(over.Groups["c"].Value, CultureInfo.InvariantCulture);
        var before = decimal.Parse(over.Groups["b"].Value, CultureInfo.InvariantCulture);
        var reached = Prints(text, before - change) ? before - change : before + change;
        return string.Create(CultureInfo.InvariantCulture, $"{change}/{reached}*100");
    }

    private static bool Prints(string text, decimal value) =>
        Regex.IsMatch(
            text.Replace(",", "", StringComparison.Ordinal),
            string.Create(
                CultureInfo.InvariantCulture,
                $@"(?<![\d.]){Regex.Escape(value.ToString(CultureInfo.InvariantCulture))}(?![\d.])"
            )
        );

    // 400 of 412 where 412 of 400 is told; a growth over what it led to.
    private static string? TurnRound(string formula) =>
        Regex.Match(formula, @"^(?<a>[\d.]+)/(?<b>[\d.]+)\*100$") is { Success: true } ratio
            ? $"{ratio.Groups["b"].Value}/{ratio.Groups["a"].Value}*100"
        : Regex.Match(formula, @"^\((?<a>[\d.]+)-(?<b>[\d.]+)\)/(?<c>[\d.]+)\*100$")
            is { Success: true } growth
            ? formula.Replace(
                "/" + growth.Groups["c"].Value,
                "/" + growth.Groups[growth.Groups["c"].Value == growth.Groups["b"].Value ? "a" : "b"].Value,
                StringComparison.Ordinal
            )
        : null;

    // A divisor, or what is taken off, that another figure of the same unit stands in for.
    private static string? ExchangeOperand(string formula, string text, int turn)
    {
        var numbers = Regex
            .Matches(formula, Number)
            .Select(match => match.Value)
            .Where(one => one is not ("100" or "10000"))
            .ToList();
        if (numbers.Count < 2 || FindUnit(numbers[^1], text) is not { Length: > 0 } unit)
            return null;
        var others = Regex
            .Matches(
                text.Replace(",", "", StringComparison.Ordinal),
                Number + "(?=" + Regex.Escape(unit) + ")"
            )
            .Select(match => match.Value)
            .Where(one => !numbers.Contains(one) && one.AsSpan().IndexOfAnyInRange('1', '9') >= 0)
            .Distinct()
            .ToList();
        return others.Count == 0
            ? null
            : Regex.Replace(
                formula,
                $@"(?<![\d.]){Regex.Escape(numbers[^1])}(?![\d.])",
                others[turn / OneOf % others.Count]
            );
    }

    private static string? FindUnit(string number, string text)
    {
        var match = Regex.Match(
            text.Replace(",", "", StringComparison.Ordinal),
            $@"(?<![\d.]){Regex.Escape(number)}(?<unit>[万亿]?\p{{IsCJKUnifiedIdeographs}})"
        );
        return match.Success ? match.Groups["unit"].Value : null;
    }
}
