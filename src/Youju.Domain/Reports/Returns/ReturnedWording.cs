using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Returns;

/// <summary>The wording of a file that came back, with every figure tied to its fact that could be found,
/// and how it lies against its passport.</summary>
public sealed class ReturnedWording
{
    private ReturnedWording(Wording wording, WordingAlignment alignment, IReadOnlyList<string> asides)
    {
        (Wording, Alignment, Asides) = (wording, alignment, asides);
    }

    public Wording Wording { get; }

    /// <summary>Comments and notes in Chinese, which stand beside the wording.</summary>
    public IReadOnlyList<string> Asides { get; }

    internal WordingAlignment Alignment { get; }

    /// <param name="findFigures">The spans of figures in words, as the packs write figures.</param>
    public static ReturnedWording FromDocument(
        Document returned,
        Passport passport,
        Func<string, IReadOnlyList<TextSpan>> findFigures
    )
    {
        return FromWording(
            Wording.FromDocument(returned, FigureBookmark.CreateKeyLookup(passport.Keys)),
            passport,
            findFigures,
            [.. CollectAsides(returned)]
        );
    }

    /// <summary>The same for words that were kept without their file.</summary>
    public static ReturnedWording FromWording(
        Wording returned,
        Passport passport,
        Func<string, IReadOnlyList<TextSpan>> findFigures,
        IReadOnlyList<string>? asides = null
    )
    {
        var read = KeepOwnFigures(returned, passport.Keys.ToHashSet(StringComparer.Ordinal));
        var alignment = new WordingAlignment(new(passport.Wording), new(read));
        var linked = read.WithPassages(new FigureSearch(alignment, findFigures).FindFigures());
        return new(linked, alignment.WithRightPlaces(new(linked)), asides ?? []);
    }

    // People and their editors put controls of their own into a file, with tags that are no facts of ours.
    private static Wording KeepOwnFigures(Wording read, HashSet<string> keys)
    {
        return read.WithPassages([
            .. read.Passages.Select(passage => new WordedPassage(
                passage.Words,
                [.. passage.Figures.Where(figure => keys.Contains(figure.Key))]
            )),
        ]);
    }

    private static IEnumerable<string> CollectAsides(Document returned)
    {
        return
        [
            .. from trace in returned.Traces
            where trace.Kind == TraceKind.Comment
            select $"批注（{trace.Name}）：{trace.Content}",
            .. from note in returned.Blocks.OfType<Paragraph>()
            where note.Region == ParagraphRegion.Footnote
            select $"脚注：{returned.SliceText(note.Span)}",
        ];
    }
}
