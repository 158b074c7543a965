namespace Youju.Text.Yaml;

/// <summary>
/// What people most often get wrong in a file that cannot be read, told from the lines at the place
/// where reading stopped.
/// </summary>
public static class BrokenLine
{
    /// <summary>What to mend; reading mostly stops behind the slip, seldom before it.</summary>
    public static string SuggestRepair(SourceMark mark)
    {
        int[] numbers = [mark.Line, mark.Line - 1, mark.Line - 2, mark.Line + 1];
        var lines = mark.Source.Lines;
        var found = numbers
            .Where(number => number >= 1 && number <= lines.Count)
            .Select(number => (Number: number, What: FindSyntaxSlip(lines[number - 1])))
            .FirstOrDefault(slip => slip.What is not null);
        return found.What is null
            ? "请看这一行和上一行：同一级的开头要对齐，冒号用英文的、后面空一格，引号和括号要成对。"
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"第 {found.Number} 行{found.What}。"
            );
    }

    private static string? FindSyntaxSlip(string line) =>
        line switch
        {
            _ when line.TrimStart(' ').StartsWith('\t') => "开头是制表符，请改成空格",
            _ when line.AsSpan().Count('"') % 2 > 0 => "的双引号没有成对，请补上或删去",
            _ when line.AsSpan().Count('[') != line.AsSpan().Count(']') => "的方括号没有成对，请补上 ]",
            _ when line.AsSpan().Count('{') != line.AsSpan().Count('}') => "的花括号没有成对，请补上 }",
            _ when line.Contains('：', StringComparison.Ordinal)
                    && !line.Contains(": ", StringComparison.Ordinal) =>
                "用了中文冒号“：”，请改成英文冒号，后面空一格",
            _ when HasTightColon(line) => "的冒号后面没有空格，请空一格",
            _ => null,
        };

    // name:中心
    private static bool HasTightColon(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && colon + 1 < line.Length
        && line[colon + 1] is not (' ' or '/' or '\\')
        && line[..colon].Trim().All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
