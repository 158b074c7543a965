using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using DotLiquid;
using Youju.Reporting.Marks;

namespace Youju.Reporting.Narrative.Templates;

/// <summary>A Liquid text made ready to run, with what is wrong in it.</summary>
/// <param name="Pieces">Those of the text as written.</param>
/// <param name="Template">Null where a tag is broken, so that nothing of the text can run.</param>
internal sealed record ParsedTemplate(
    IReadOnlyList<TemplatePiece> Pieces,
    IReadOnlyList<TemplateFault> Faults,
    Template? Template
)
{
    public ILookup<string, TemplatePiece> PiecesByHead { get; } =
        Pieces
            .Where(piece => piece.Kind == PieceKind.Output)
            .ToLookup(piece => piece.Head, StringComparer.Ordinal);

    /// <summary>The same text where it does no more than name what is filled in.</summary>
    public FilledText? Filled { get; } =
        Template is not null && Faults.Count == 0 ? FilledText.FromTemplate(Template) : null;

    public bool HasFilters { get; } = Pieces.Any(piece => piece.IsFiltered);

    private const int MostKept = 2_000;
    private const int LongestKept = 1 << 15;

    // A pack's texts are read again for every document and every dossier.
    private static readonly ConcurrentDictionary<string, ParsedTemplate> Kept = new(StringComparer.Ordinal);

    /// <summary>Puts a mark where a piece is wrong.</summary>
    public static ParsedTemplate ParseLiquid(string liquid)
    {
        if (Kept.TryGetValue(liquid, out var kept))
            return kept;
        if (Kept.Count >= MostKept)
            Kept.Clear();
        var pieces = TemplatePieces.FindPieces(liquid);
        var faults = TemplateGrammar.FindFaults(pieces);
        var parsed = new ParsedTemplate(
            pieces,
            faults,
            faults.All(fault => fault.IsAlone) ? CompileLiquid(MarkFaults(liquid, faults)) : null
        );
        if (liquid.Length <= LongestKept)
            Kept[liquid] = parsed;
        return parsed;
    }

    /// <summary>The text with a mark for each faulty piece, which names its place among the faults.</summary>
    public static string MarkFaults(string liquid, IReadOnlyList<TemplateFault> faults)
    {
        var (marked, at) = (new StringBuilder(liquid.Length), 0);
        foreach (var (index, fault) in faults.Index().OrderBy(fault => fault.Item.Piece.Span.Start))
        {
            marked
                .Append(liquid, at, fault.Piece.Span.Start - at)
                .Append(FigureMarks.MarkFault(index.ToString(CultureInfo.InvariantCulture)));
            at = fault.Piece.Span.End;
        }

        return marked.Append(liquid, at, liquid.Length - at).ToString();
    }

    /// <summary>The text made ready to run; null for one the engine does not take.</summary>
    public static Template? CompileLiquid(string liquid)
    {
#pragma warning disable CA1031 // The engine promises nothing about what it throws.
        try
        {
            var template = Template.Parse(liquid, SyntaxCompatibility.DotLiquid22a);
            template.MakeThreadSafe();
            return template;
        }
        catch (Exception)
        {
            return null;
        }
#pragma warning restore CA1031
    }
}
