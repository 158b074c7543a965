using Youju.Text.Yaml;

namespace Youju.Reporting.Narrative.Templates;

/// <summary>What may stand in a Liquid text. The engine passes over half of the slips and tells of the others in English, without a line.</summary>
internal static class TemplateGrammar
{
    // The engine calls itself for each block within a block and for each further condition: without an end, so is its stack.
    private const int MostNested = 50;
    private const int MostConditions = 50;

    // The engine compares all pieces with all when it reads a text: four times as many take it sixteen times as long.
    private const int MostPieces = 5_000;

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
        var (faults, open) = (new List<TemplateFault>(), new Stack<TemplatePiece>());
        foreach (var piece in pieces.Take(MostPieces))
        {
            if (FindFault(piece, open) is { } what)
                faults.Add(new(piece, what));
        }

        if (pieces.Count > MostPieces)
            return [.. faults, new(pieces[MostPieces] with { Kind = PieceKind.Tag }, TooMany)];
        return
        [
            .. faults,
            .. open.Select(piece => new TemplateFault(
                piece,
                $"没有用 {{% end{piece.Head} %}} 结束，请在这一段的末尾补上"
            )),
        ];
    }

    private static string TooMany =>
        $"前面已有 {MostPieces} 处 {{{{ }}}} 或 {{% %}}，一段里不能再多，请拆成几段";

    private static string? FindFault(TemplatePiece piece, Stack<TemplatePiece> open) =>
        piece.Kind switch
        {
            PieceKind.FullWidth => "用了全角的括号，请改用英文输入法的 {{ }} 或 {% %}",
            PieceKind.Open =>
                $"没有用 {(piece.Text.StartsWith("{{", StringComparison.Ordinal) ? "}}" : "%}")} 结束，请补上",
            _ when piece.Inner.AsSpan().Count('"') % 2 + piece.Inner.AsSpan().Count('\'') % 2 > 0 =>
                "里的引号没有成对",
            PieceKind.Output => FindOutputFault(piece),
            _ => FindTagFault(piece, open),
        };

    private static string? FindOutputFault(TemplatePiece piece)
    {
        if (piece.Head.Length == 0)
            return "里面没有写数据项";
        if (TemplatePiece.SplitUnquoted(piece.Head, ' ', '\t', '\n', '｜').Count > 1)
            return "里面只能写一个名称，名称里不能有空格";
        var unknown = piece
            .Parts.Skip(1)
            .Select(filter => filter.Split(':')[0].Trim())
            .FirstOrDefault(filter => !Filters.Contains(filter));
        return unknown is null
            ? null
            : $"“|”后面的“{unknown}”不认识。{StrictYaml.SuggestWords(unknown, Filters)}";
    }

    private static string? FindTagFault(TemplatePiece piece, Stack<TemplatePiece> open)
    {
        var head = piece.Head;
        if (Blocks.Contains(head))
            open.Push(piece);
        if (Blocks.Contains(head) && open.Count == MostNested + 1)
            return $"套在里面的层数太多（最多 {MostNested} 层），请拆成几段";
        if (head.StartsWith("end", StringComparison.Ordinal) && Blocks.Contains(head[3..]))
            return FindClosingFault(head[3..], open);
        return head switch
        {
            "if" or "unless" or "elsif" => FindConditionFault([.. piece.Words.Skip(1)])
                ?? FindBranchFault(head, open),
            "else" or "when" => FindBranchFault(head, open),
            "for" when piece.Words is not [_, _, "in", _, ..] => "应写成 {% for 名称 in 列表 %}",
            "assign" when piece.Words is not [_, _, "=", _, ..] =>
                "应写成 {% assign 名称 = 值 %}，等号两边留空格",
            "capture" when piece.Words.Count != 2 => "应写成 {% capture 名称 %}",
            _ when Blocks.Contains(head) || Simple.Contains(head) => null,
            _ => $"里的“{head}”不认识。{StrictYaml.SuggestWords(head, [.. Blocks, .. Branches, .. Simple])}",
        };
    }

    private static string? FindClosingFault(string head, Stack<TemplatePiece> open)
    {
        if (!open.TryPop(out var begun))
            return $"前面没有对应的 {{% {head} %}}，请删去";
        return begun.Head == head
            ? null
            : $"对不上第{begun.Line}行的 {begun.Shown}，那里要用 {{% end{begun.Head} %}} 结束";
    }

    private static string? FindBranchFault(string head, Stack<TemplatePiece> open) =>
        Branches.Contains(head)
        && !(open.TryPeek(out var begun) && begun.Head is "if" or "unless" or "case" or "for")
            ? "前面没有对应的 {% if … %}"
            : null;

    private static string? FindConditionFault(IReadOnlyList<string> words)
    {
        var (start, count) = (0, 0);
        for (var at = 0; at <= words.Count; at++)
        {
            if (at < words.Count && words[at] is not ("and" or "or"))
                continue;
            if (++count > MostConditions)
                return $"里的条件太多（最多 {MostConditions} 个），请拆成几段";
            if (FindClauseFault([.. words.Skip(start).Take(at - start)]) is { } fault)
                return fault;
            start = at + 1;
        }

        return null;
    }

    private static string? FindClauseFault(IReadOnlyList<string> clause) =>
        clause switch
        {
            [var word] => word.AsSpan().IndexOfAny('=', '<', '>') < 0
                ? null
                : $"里的“{word}”：比较符的两边要留空格",
            [_, var comparison, _] => Comparisons.Contains(comparison)
                ? null
                : $"里的比较符“{comparison}”不认识，相等写 ==，不等写 !=，大于写 >",
            [] => "少了条件，应写成 {% if 名称 %} 或 {% if 名称 == 值 %}",
            _ =>
                $"里的条件“{string.Join(' ', clause)}”看不懂，应写成 {{% if 名称 == 值 %}}，几个条件用 and 或 or 连接",
        };
}
