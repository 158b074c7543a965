using System.Buffers;
using System.Globalization;

namespace Youju.Text.Yaml;

/// <summary>
/// What people most often get wrong in a file that cannot be read, told from the lines at the place
/// where reading stopped.
/// </summary>
public static class BrokenLine
{
    private static readonly SearchValues<char> KeyLetters = SearchValues.Create(
        "-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    );

    private static readonly (Predicate<string> IsIn, string What)[] Slips =
    [
        (StartsWithTab, "开头是制表符，请改成空格"),
        (HasOpenQuote, "的双引号没有成对，请补上或删去"),
        (HasOpenSquare, "的方括号没有成对，请补上 ]"),
        (HasOpenBrace, "的花括号没有成对，请补上 }"),
        (HasChineseColon, "用了中文冒号“：”，请改成英文冒号，后面空一格"),
        (HasTightColon, "的冒号后面没有空格，请空一格"),
    ];

    // Reading mostly stops behind the slip, seldom before it.
    private static readonly int[] NearestFirst = [0, -1, -2, 1];

    /// <summary>What to mend.</summary>
    public static string SuggestRepair(SourceMark mark)
    {
        var lines = mark.Source.Lines;
        var advice =
            from step in NearestFirst
            let number = mark.Line + step
            let slip = FindSyntaxSlip(lines.ElementAtOrDefault(number - 1) ?? "")
            where slip is not null
            select string.Create(CultureInfo.InvariantCulture, $"第 {number} 行{slip}。");
        return advice.FirstOrDefault(
            "请看这一行和上一行：同一级的开头要对齐，冒号用英文的、后面空一格，引号和括号要成对。"
        );
    }

    private static string? FindSyntaxSlip(string line) => Slips.FirstOrDefault(slip => slip.IsIn(line)).What;

    private static bool StartsWithTab(string line) => line.TrimStart(' ').StartsWith('\t');

    private static bool HasOpenQuote(string line) => line.AsSpan().Count('"') % 2 > 0;

    private static bool HasOpenSquare(string line) => line.AsSpan().Count('[') != line.AsSpan().Count(']');

    private static bool HasOpenBrace(string line) => line.AsSpan().Count('{') != line.AsSpan().Count('}');

    private static bool HasChineseColon(string line) => line.Contains('：') && !line.Contains(": ");

    // name:中心
    private static bool HasTightColon(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && line.AsSpan(colon) is [_, not (' ' or '/' or '\\'), ..]
            && IsKey(line.AsSpan(0, colon).Trim());
    }

    private static bool IsKey(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(KeyLetters);
}
