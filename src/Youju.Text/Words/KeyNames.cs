using System.Globalization;
using System.Text;

namespace Youju.Text.Words;

/// <summary>How members are called in files, and which known key a misspelt one is nearest to.</summary>
public static class KeyNames
{
    private const int MostListed = 40;

    /// <summary>MinLength becomes min-length.</summary>
    public static string ToKebabCase(string member)
    {
        var key = new StringBuilder();
        foreach (var sign in member)
        {
            if (char.IsUpper(sign) && key.Length > 0)
                key.Append('-');
            key.Append(char.ToLowerInvariant(sign));
        }

        return key.ToString();
    }

    /// <summary>The key of a member: IsRequired, which is yes or no, becomes required.</summary>
    public static string FromMember(string member, Type type) =>
        ToKebabCase(
            type == typeof(bool) && member.StartsWith("Is", StringComparison.Ordinal) ? member[2..] : member
        );

    /// <summary>Advice that names the nearest key, where one is near, and all that may stand here.</summary>
    public static string SuggestKeys(string key, IReadOnlyCollection<string> known)
    {
        var all =
            known.Count == 0 ? $"这里不能写“{key}”，请删去。" : $"这里可用：{FormatKnownKeys(key, known)}。";
        return FindNearest(key, known) is { } nearest ? $"最接近的是 {nearest}。{all}" : all;
    }

    // A list of a hundred helps nobody: of a long one only what comes near is shown.
    private static string FormatKnownKeys(string key, IReadOnlyCollection<string> known) =>
        known.Count <= MostListed
            ? string.Join("、", known)
            : $"{string.Join("、", known.OrderBy(candidate => Spelling.MeasureDistance(key, candidate)).Take(MostListed / 2))}"
                + $"等 {known.Count.ToString(CultureInfo.InvariantCulture)} 种";

    /// <summary>The one that looks most alike; null where none does, as between two words of two characters that share none.</summary>
    public static string? FindNearest(string word, IEnumerable<string> known)
    {
        var nearest = known.MinBy(candidate => Spelling.MeasureDistance(word, candidate));
        if (nearest is null)
            return null;
        var distance = Spelling.MeasureDistance(word, nearest);
        return distance <= Math.Max(2, word.Length / 3) && distance < Math.Max(word.Length, nearest.Length)
            ? nearest
            : null;
    }
}
