using System.Globalization;
using Youju.Reporting.Gaps;
using Youju.Text.Yaml;

namespace Youju.Reporting.Templates;

/// <summary>
/// What may stand in a Liquid text. The engine passes over half of the slips and tells of the others in
/// English, without a line.
/// </summary>
internal static class TemplateGrammar
{
    // The engine calls itself for each block within a block, each further condition, filter or bracket: without an end, so is its stack.
    private const int MostNested = 50;
    private const int MostConditions = 50;
    private const int MostFilters = 50;
    private const int MostBrackets = 10;

    private static readonly string[] Blocks = ["if", "unless", "for", "case", "capture", "comment", "raw"];
    private static readonly string[] Simple =
    [
        "assign",
        "break",
        "continue",
        "cycle",
        "decrement",
        "increment",
    ];
    private static readonly string[] Conditional = ["if", "unless", "elsif"];
    private static readonly string[] Branches = ["else", "elsif", "when"];
    private static readonly string[] Comparisons = ["==", "!=", "<>", "<", ">", "<=", ">=", "contains"];
    private static readonly string[] Filters =
    [
        "abs",
        "append",
        "at_least",
        "at_most",
        "capitalize",
        "ceil",
        "compact",
        "concat",
        "date",
        "default",
        "divided_by",
        "downcase",
        "escape",
        "first",
        "floor",
        "join",
        "last",
        "lstrip",
        "map",
        "minus",
        "modulo",
        "newline_to_br",
        "plus",
        "prepend",
        "remove",
        "remove_first",
        "replace",
        "replace_first",
        "reverse",
        "round",
        "rstrip",
        "size",
        "slice",
        "sort",
        "split",
        "strip",
        "strip_html",
        "strip_newlines",
        "times",
        "truncate",
        "truncatewords",
        "uniq",
        "upcase",
        "where",
    ];

    public static IReadOnlyList<TemplateFault> FindFaults(IReadOnlyList<TemplatePiece> pieces)
    {
        var open = new Stack<TemplatePiece>();
        return
        [
            .. pieces.Select(piece => FindFault(piece, open)).OfType<TemplateFault>().ToList(),
            .. open.Select(piece => new TemplateFault(piece, GapCodes.BlockOpen, piece.Head)),
        ];
    }

    private static TemplateFault? FindFault(TemplatePiece piece, Stack<TemplatePiece> open) =>
        piece.Kind switch
        {
            PieceKind.FullWidth => new(piece, GapCodes.FullWidthBrackets),
            PieceKind.Open => new(piece, GapCodes.BracketsOpen, piece.IsPrinted ? "}}" : "%}"),
            _ when HasUnpairedQuotes(piece.Inner) => new(piece, GapCodes.QuotesUnpaired),
            PieceKind.Output => FindOutputFault(piece),
            _ => FindTagFault(piece, open) ?? FindFilterFault(piece) ?? FindBracketFault(piece),
        };

    private static bool HasUnpairedQuotes(ReadOnlySpan<char> inner) =>
        inner.Count('"') % 2 + inner.Count('\'') % 2 > 0;

    private static TemplateFault? FindOutputFault(TemplatePiece piece)
    {
        if (piece.Head.Length == 0)
            return new(piece, GapCodes.PieceEmpty);
        if (TemplatePiece.SplitUnquoted(piece.Head, ' ', '\t', '\n', '｜').Count > 1)
            return new(piece, GapCodes.NameWithSpaces);
        return FindFilterFault(piece) ?? FindBracketFault(piece);
    }

    private static TemplateFault? FindFilterFault(TemplatePiece piece)
    {
        var filters = piece.Parts.Skip(1).Select(filter => filter.Split(':')[0].Trim()).ToList();
        if (filters.Count > MostFilters)
            return new(piece, GapCodes.FiltersTooMany, FormatNumber(MostFilters));
        return filters.Find(filter => !Filters.Contains(filter)) is { } unknown
            ? new(piece, GapCodes.FilterUnknown, unknown, StrictYaml.SuggestWords(unknown, Filters))
            : null;
    }

    private static TemplateFault? FindBracketFault(TemplatePiece piece) =>
        piece.Inner.AsSpan().Count('[') + piece.Inner.AsSpan().Count('(') > MostBrackets
            ? new(piece, GapCodes.BracketsTooDeep, FormatNumber(MostBrackets))
            : null;

    private static TemplateFault? FindTagFault(TemplatePiece piece, Stack<TemplatePiece> open)
    {
        var head = piece.Head;
        if (Blocks.Contains(head))
        {
            open.Push(piece);
            if (open.Count == MostNested + 1)
                return new(piece, GapCodes.BlocksTooDeep, FormatNumber(MostNested));
        }

        if (head.StartsWith("end", StringComparison.Ordinal) && Blocks.Contains(head[3..]))
            return FindClosingFault(piece, head[3..], open);
        if (Conditional.Contains(head) && FindConditionFault(piece) is { } unclear)
            return unclear;
        if (Branches.Contains(head))
            return FindBranchFault(piece, open);
        return FindShapeFault(piece) is { } code ? new(piece, code) : FindUnknownTag(piece);
    }

    private static TemplateFault? FindUnknownTag(TemplatePiece piece) =>
        Blocks.Contains(piece.Head) || Simple.Contains(piece.Head)
            ? null
            : new(
                piece,
                GapCodes.TagUnknown,
                piece.Head,
                StrictYaml.SuggestWords(piece.Head, [.. Blocks, .. Branches, .. Simple])
            );

    private static string? FindShapeFault(TemplatePiece piece) =>
        piece.Head switch
        {
            "for" when piece.Words is not [_, _, "in", _, ..] => GapCodes.LoopMalformed,
            "assign" when piece.Words is not [_, _, "=", _, ..] => GapCodes.AssignMalformed,
            "capture" when piece.Words.Count != 2 => GapCodes.CaptureMalformed,
            _ => null,
        };

    private static TemplateFault? FindClosingFault(
        TemplatePiece piece,
        string head,
        Stack<TemplatePiece> open
    )
    {
        if (!open.TryPop(out var begun))
            return new(piece, GapCodes.BlockNotOpened, head);
        return begun.Head == head
            ? null
            : new(piece, GapCodes.BlockMismatched, FormatNumber(begun.Line), begun.Shown, begun.Head);
    }

    private static TemplateFault? FindBranchFault(TemplatePiece piece, Stack<TemplatePiece> open) =>
        open.TryPeek(out var begun) && begun.Head is "if" or "unless" or "case" or "for"
            ? null
            : new(piece, GapCodes.BranchWithoutIf);

    private static TemplateFault? FindConditionFault(TemplatePiece piece)
    {
        var (words, start, count) = (piece.Words.Skip(1).ToList(), 0, 0);
        for (var at = 0; at <= words.Count; at++)
        {
            if (at < words.Count && words[at] is not ("and" or "or"))
                continue;
            if (++count > MostConditions)
                return new(piece, GapCodes.ConditionsTooMany, FormatNumber(MostConditions));
            if (FindClauseFault(piece, words[start..at]) is { } fault)
                return fault;
            start = at + 1;
        }

        return null;
    }

    private static TemplateFault? FindClauseFault(TemplatePiece piece, IReadOnlyList<string> clause) =>
        clause switch
        {
            [var word] => word.AsSpan().IndexOfAny('=', '<', '>') < 0
                ? null
                : new(piece, GapCodes.ComparisonWithoutSpaces, word),
            [_, var comparison, _] => Comparisons.Contains(comparison)
                ? null
                : new(piece, GapCodes.ComparisonUnknown, comparison),
            [] => new(piece, GapCodes.ConditionMissing),
            _ => new(piece, GapCodes.ConditionUnclear, string.Join(' ', clause)),
        };

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
