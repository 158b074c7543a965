using Youju.Domain.Documents;
using Youju.Formats.Docx.Reading;

namespace Youju.Formats.Findings.Docx;

/// <summary>A place between two characters of a run.</summary>
/// <param name="Run">The ordinal of the <c>w:r</c> in its part.</param>
/// <param name="Child">The ordinal of the element in the run.</param>
/// <param name="Offset">The characters of the element before the place.</param>
internal readonly record struct RunPlace(int Run, int Child, int Offset);

/// <summary>Where a comment hangs in the main part: between two places of runs, or on a paragraph where no run holds its words.</summary>
internal readonly record struct CommentAnchor(int Paragraph, RunPlace? Start, RunPlace? End);

/// <summary>Finds the runs behind spans of the text.</summary>
internal sealed class CommentAnchors
{
    private const string UsualMainPart = "word/document.xml";

    private readonly Document document;
    private readonly List<RunPiece> pieces;

    public CommentAnchors(Document document, IReadOnlyList<RunPiece> located)
    {
        this.document = document;
        // Word holds comments in the body only.
        MainPart = located.Select(piece => piece.Part).FirstOrDefault(UsualMainPart);
        pieces = [.. located.Where(piece => piece.Part == MainPart).OrderBy(piece => piece.Span)];
    }

    public string MainPart { get; }

    public CommentAnchor AnchorSpan(TextSpan span)
    {
        var first = pieces.FindIndex(piece => piece.Span.Overlaps(span));
        if (first < 0)
            return new(FindParagraph(span.Start), null, null);
        var last = pieces.FindLastIndex(piece => piece.Span.Overlaps(span));
        return new(
            pieces[first].Paragraph,
            LocateInRun(pieces[first], span.Start),
            LocateInRun(pieces[last], span.End)
        );
    }

    private static RunPlace LocateInRun(RunPiece piece, int offset) =>
        new(piece.Run, piece.Child, Math.Clamp(offset - piece.Span.Start, 0, piece.Span.Length));

    private int FindParagraph(int offset)
    {
        if (document.FindPlaceAt(offset) is { Paragraph: { } paragraph } place && place.Part == MainPart)
            return paragraph;
        var before = document.Blocks.LastOrDefault(block =>
            block.Span.Start <= offset && block.Place.Part == MainPart
        );
        return before?.Place.Paragraph ?? 0;
    }
}
