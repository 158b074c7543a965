using System.Text.RegularExpressions;
using Youju.Accuracy.Relations;
using Youju.Domain.Documents;

namespace Youju.Accuracy.Fitting;

/// <summary>Takes the sentences of a passage apart: reports are plainer than passages written to be hard.</summary>
internal static class SinglePassages
{
    public static IEnumerable<MarkedPassage> PartPassage(MarkedPassage passage)
    {
        for (int start = 0, end; start < passage.Text.Length; start = end)
        {
            end = passage.Text.IndexOfAny(['。', '\n'], start) is >= 0 and var stop
                ? stop + 1
                : passage.Text.Length;
            var sentence = new TextSpan(start, end - start);
            var text = passage.Text.Substring(start, end - start);
            Mark[] marks =
            [
                .. passage
                    .Marks.Where(mark => sentence.Contains(mark.Span) && IsDecidedIn(text, mark))
                    .Select(mark =>
                        mark with
                        {
                            Span = new(mark.Span.Start - sentence.Start, mark.Span.Length),
                        }
                    ),
            ];
            if (marks.Length > 0 && sentence.Length < passage.Text.Length)
                yield return passage with
                {
                    Text = text,
                    Marks = marks,
                };
        }
    }

    private static bool IsDecidedIn(string text, Mark mark)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal);
        return Regex
            .Matches(mark.Formula.Replace(",", ""), @"\d+(\.\d+)?")
            .All(number =>
                number.Value is "100" or "10000" or "12"
                || Regex.IsMatch(plain, $@"(?<![\d.]){Regex.Escape(number.Value)}(?![\d.]*\d)")
            );
    }
}
