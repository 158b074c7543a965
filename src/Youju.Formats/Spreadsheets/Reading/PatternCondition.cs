using System.Globalization;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Which numbers a section of a number format shows: [&gt;=10000].</summary>
internal sealed record PatternCondition(string Sign, decimal Bound)
{
    private static readonly Dictionary<string, Func<decimal, decimal, bool>> Signs = new(
        StringComparer.Ordinal
    )
    {
        [">="] = (value, bound) => value >= bound,
        ["<="] = (value, bound) => value <= bound,
        ["<>"] = (value, bound) => value != bound,
        [">"] = (value, bound) => value > bound,
        ["<"] = (value, bound) => value < bound,
        ["="] = (value, bound) => value == bound,
    };

    public static PatternCondition? ParseCondition(string words)
    {
        var sign = Signs.Keys.FirstOrDefault(sign => words.StartsWith(sign, StringComparison.Ordinal));
        return
            sign is not null
            && decimal.TryParse(
                words[sign.Length..],
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var bound
            )
            ? new(sign, bound)
            : null;
    }

    public bool HoldsFor(decimal value) => Signs[Sign](value, Bound);
}
