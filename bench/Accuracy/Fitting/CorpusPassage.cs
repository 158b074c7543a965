using Youju.Accuracy.Corpus;
using Youju.Accuracy.Relations;
using Youju.Domain.Documents;

namespace Youju.Accuracy.Fitting;

/// <summary>The audited documents of a corpus as marked passages: whole reports, in which most relations hold.</summary>
internal static class CorpusPassage
{
    public const string TruthFile = "truth.jsonl";

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["sum"] = "sum",
        ["percent"] = "share",
        ["growth"] = "growth",
        ["ratio"] = "rate",
    };

    public static IReadOnlyList<MarkedPassage> ReadFolder(string folder) =>
        [
            .. TruthLine
                .Read(Path.Combine(folder, TruthFile))
                .GroupBy(line => line.File)
                .Select(lines => ReadDocument(Path.Combine(folder, "text", lines.Key), lines)),
        ];

    private static MarkedPassage ReadDocument(string path, IEnumerable<TruthLine> lines)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = text.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var blank ? blank + 2 : 0;
        Mark[] marks =
        [
            .. lines
                .Where(line => Kinds.ContainsKey(line.Kind) && line.Verdict != "defect")
                .Select(line => FindMark(line, text, line.Span(start)))
                .OfType<Mark>()
                .DistinctBy(mark => (mark.Span, mark.Formula)),
        ];
        return new(Path.GetFileName(path), text, []) { Marks = marks };
    }

    // The truth tells what was computed, not from which figures.
    private static Mark? FindMark(TruthLine line, string text, TextSpan quote)
    {
        var digits = line.Stated.TrimEnd('%');
        var at = text.LastIndexOf(digits, quote.End - 1, quote.Length, StringComparison.Ordinal);
        var computed = line.Computed.TrimEnd('%').Replace(",", "", StringComparison.Ordinal);
        return at >= 0 && decimal.TryParse(computed, out _)
            ? new(
                Kinds[line.Kind],
                new(at, digits.Length),
                MarkFormula.ValueSign + computed,
                line.Verdict != "inconsistent"
            )
            : null;
    }
}
