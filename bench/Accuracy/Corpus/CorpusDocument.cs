using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;

namespace Youju.Accuracy.Corpus;

/// <summary>One text of the corpus with the claims read from it.</summary>
/// <param name="TextStart">Where the text begins, after the line of origin and the blank line.</param>
public sealed record CorpusDocument(
    string Name,
    Document Document,
    int TextStart,
    IReadOnlyList<Claim> Claims
)
{
    public static CorpusDocument Read(string path, Pack pack)
    {
        var text = File.ReadAllText(path);
        var start = text.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var blank ? blank + 2 : 0;
        var document = PlainTextReader.ReadDocument(text);
        return new CorpusDocument(
            Path.GetFileName(path),
            document,
            start,
            Checker.CheckDocument(document, pack, new()).Claims
        );
    }

    public string Quote(TextSpan span)
    {
        var words = Document.SliceText(span).Replace('\n', '⏎').Replace('\t', ' ');
        return words.Length <= 160
            ? words
            : string.Concat(words.AsSpan(0, 100), " … ", words.AsSpan(words.Length - 50));
    }
}
