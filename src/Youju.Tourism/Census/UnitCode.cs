using System.Globalization;
using Youju.Packs.Definitions.Tourism;
using Youju.Text.Words;

namespace Youju.Tourism.Census;

/// <summary>Codes of single resources: put together of their parts, and taken apart again.</summary>
public static class UnitCode
{
    private const string Signs = "-－—–";

    /// <summary>The code of these parts.</summary>
    /// <param name="parts">By the key of the rule's part; a serial may be shorter than its part.</param>
    /// <exception cref="CensusException">A part is missing, too long, or has signs that may not stand in it.</exception>
    public static string PrintCode(UnitCodeRule rule, IReadOnlyDictionary<string, string> parts) =>
        string.Join(
            rule.Separator,
            rule.Parts.Select(part =>
                FitPart(rule, part, parts.TryGetValue(part.Key, out var value) ? value : "")
            )
        );

    /// <summary>The parts of a code, with or without what stands between them.</summary>
    /// <exception cref="CensusException">It is no code of this rule.</exception>
    public static IReadOnlyDictionary<string, string> ParseCode(UnitCodeRule rule, string code)
    {
        var signs = ReduceSigns(code);
        var length = rule.Parts.Sum(part => part.Length);
        if (signs.Length != length)
            throw new CensusException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{rule.Title}应有 {length} 位，“{code}”有 {signs.Length} 位：{DescribeParts(rule)}。"
                )
            );
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 0;
        foreach (var part in rule.Parts)
        {
            found[part.Key] = FitPart(rule, part, signs.Substring(at, part.Length));
            at += part.Length;
        }

        return found;
    }

    /// <summary>The rules whose length and signs a code has.</summary>
    public static IReadOnlyList<UnitCodeRule> FindRules(IEnumerable<UnitCodeRule> rules, string code) =>
        [.. rules.Where(rule => IsCodeOf(rule, code))];

    private static bool IsCodeOf(UnitCodeRule rule, string code)
    {
        var signs = ReduceSigns(code);
        if (signs.Length != rule.Parts.Sum(part => part.Length))
            return false;
        var at = 0;
        foreach (var part in rule.Parts)
        {
            if (!signs.Substring(at, part.Length).All(sign => IsSignOf(part, sign)))
                return false;
            at += part.Length;
        }

        return true;
    }

    private static string ReduceSigns(string code) =>
        string.Concat(
            HalfWidth
                .FromFullWidth(code)
                .ToUpperInvariant()
                .Where(sign => !Signs.Contains(sign, StringComparison.Ordinal) && !char.IsWhiteSpace(sign))
        );

    private static string FitPart(UnitCodeRule rule, UnitCodePart part, string written)
    {
        var value = HalfWidth.FromFullWidth(written.Trim()).ToUpperInvariant();
        if (part.Digits && value.Length > 0)
            value = value.PadLeft(part.Length, '0');
        var isFit = value.Length == part.Length && value.All(sign => IsSignOf(part, sign));
        return isFit
            ? value
            : throw new CensusException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{rule.Title}的“{part.Label}”应是 {part.Length} 位{(part.Digits ? "数字" : "字母或数字")}，这里是“{written}”。"
                )
            );
    }

    private static bool IsSignOf(UnitCodePart part, char sign) =>
        char.IsAsciiDigit(sign) || (!part.Digits && char.IsAsciiLetterUpper(sign));

    private static string DescribeParts(UnitCodeRule rule) =>
        string.Join(
            "、",
            rule.Parts.Select(part => part.Label + part.Length.ToString(CultureInfo.InvariantCulture))
        );
}
