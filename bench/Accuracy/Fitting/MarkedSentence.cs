using System.Text.RegularExpressions;
using Youju.Accuracy.Relations;
using Youju.Domain.Documents;

namespace Youju.Accuracy.Fitting;

/// <summary>Sentences in which figures are marked as right or wrong without telling why: [+12] holds, [-12] is wrong, ⏎ ends a line.</summary>
internal static class MarkedSentence
{
    /// <summary>The kind of a mark that does not tell its relation.</summary>
    public const string UnknownKind = "any";

    public static IReadOnlyList<MarkedPassage> ReadFile(string path) =>
        [
            .. File.ReadLines(path)
                .Where(line => line.Contains('[', StringComparison.Ordinal))
                .Select(ReadLine),
        ];

    private static MarkedPassage ReadLine(string line)
    {
        var text = line.Replace('⏎', '\n');
        var marks = new List<Mark>();
        for (Match match; (match = Regex.Match(text, @"\[([+-])([\d.,]+)\]")).Success; )
        {
            var digits = match.Groups[2].Value;
            marks.Add(
                new(UnknownKind, new TextSpan(match.Index, digits.Length), "", match.Groups[1].Value == "+")
            );
            text = text[..match.Index] + digits + text[(match.Index + match.Length)..];
        }

        return new("", text, []) { Marks = marks };
    }
}
