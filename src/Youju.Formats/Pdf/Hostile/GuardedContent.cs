using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokens;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>
/// Parses the content of pages and forms so that drawing it is counted: a form may draw others, each of them many times, and in a ring.
/// </summary>
internal sealed class GuardedContent(IPageContentParser inner, IResourceStore resources, ReadingBudget budget)
    : IPageContentParser
{
    /// <summary>Forms within forms; programs that make them nest a few.</summary>
    private const int DeepestForm = 50;

    /// <summary>What forms may show on one page: a letter becomes an object of some hundred bytes.</summary>
    private const long MostLetters = 400_000;

    /// <summary>What a page may draw; more is a map, which has no sentences to check.</summary>
    private const long MostOperators = 1_000_000;

    /// <summary>States that are saved one above the other.</summary>
    private const int MostSavedStates = 10_000;

    private readonly HashSet<IndirectReference> open = [];
    private int depth;
    private long letters,
        operators;

    public void BeginPage()
    {
        open.Clear();
        (depth, letters, operators) = (0, 0, 0);
    }

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog logger)
    {
        budget.CheckTime();
        var parsed = inner.Parse(pageNumber, inputBytes, logger);
        CheckSavedStates(parsed);
        var count = new CountContent(this, parsed.Sum(LettersOf), parsed.Count);
        return [count, .. parsed.Select(Guard)];
    }

    private static void CheckSavedStates(IReadOnlyList<IGraphicsStateOperation> parsed)
    {
        var saved = 0;
        foreach (var operation in parsed)
        {
            saved += operation is Push ? 1 : 0;
            saved -= operation is Pop && saved > 0 ? 1 : 0;
            if (saved > MostSavedStates)
                throw new InvalidDataException("A page saves more states than it can need.");
        }
    }

    private IGraphicsStateOperation Guard(IGraphicsStateOperation operation) =>
        operation is InvokeNamedXObject draw ? new DrawOnce(this, draw) : operation;

    private static long LettersOf(IGraphicsStateOperation operation) =>
        operation switch
        {
            ShowText show => LengthOf(show.Text, show.Bytes),
            MoveToNextLineShowText show => LengthOf(show.Text, show.Bytes),
            MoveToNextLineShowTextWithSpacing show => LengthOf(show.Text, show.Bytes),
            ShowTextsWithPositioning show => show.Array.Sum(LettersOf),
            _ => 0,
        };

    private static long LettersOf(IToken token) =>
        token switch
        {
            StringToken words => words.Data.Length,
            HexToken words => words.Bytes.Length,
            _ => 0,
        };

    private static long LengthOf(string? text, ReadOnlyMemory<byte> bytes) => text?.Length ?? bytes.Length;

    // The letters of the page itself were counted when it was unpacked.
    private void CountDrawn(long moreLetters, long moreOperators)
    {
        letters += depth == 0 ? 0 : moreLetters;
        operators += moreOperators;
        if (letters > MostLetters || operators > MostOperators)
            throw new InvalidDataException("A page draws more than a page can show.");
        budget.CheckTime();
    }

    private void DrawForm(InvokeNamedXObject draw, IOperationContext context)
    {
        var isKnown = resources.TryGetXObjectReference(draw.Name, out var form);
        if (depth >= DeepestForm || (isKnown && !open.Add(form)))
            return;
        depth++;
        try
        {
            draw.Run(context);
        }
        finally
        {
            depth--;
            if (isKnown)
                open.Remove(form);
        }
    }

    /// <summary>Draws a form or picture unless it is being drawn already.</summary>
    private sealed class DrawOnce(GuardedContent content, InvokeNamedXObject draw) : IGraphicsStateOperation
    {
        public string Operator => draw.Operator;

        public void Run(IOperationContext operationContext) => content.DrawForm(draw, operationContext);

        public void Write(Stream stream) => draw.Write(stream);
    }

    /// <summary>Stands before the operators of one content and counts them whenever they are drawn.</summary>
    private sealed class CountContent(GuardedContent content, long letters, long operators)
        : IGraphicsStateOperation
    {
        public string Operator => "";

        public void Run(IOperationContext operationContext) => content.CountDrawn(letters, operators);

        public void Write(Stream stream) { }
    }
}
