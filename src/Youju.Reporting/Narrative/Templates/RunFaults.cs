using DotLiquid;
using Youju.Reporting.Marks;
using Youju.Text.Yaml;

namespace Youju.Reporting.Narrative.Templates;

/// <summary>Finds the pieces at which a run went wrong: names that nothing stands behind, filters that cannot work.</summary>
internal static class RunFaults
{
    // Nobody reads more of it, and looking for the nearest name takes time.
    private const int MostAdvised = 100;

    public static IReadOnlyList<TemplateFault> FindFaults(
        ParsedTemplate parsed,
        TemplateRun run,
        IReadOnlyList<Hash> variables
    )
    {
        var sound = parsed.Pieces.Except(parsed.Faults.Select(fault => fault.Piece)).ToList();
        return [.. FindUnfitFilters(sound, [.. variables]), .. FindMissingNames(sound, run, variables)];
    }

    // Each is tried alone: the engine does not say where it stopped, and a filter may drop a figure without a word.
    private static IEnumerable<TemplateFault> FindUnfitFilters(
        IEnumerable<TemplatePiece> pieces,
        Hash[] variables
    ) =>
        from piece in pieces
        where
            piece.IsFiltered
            && CountFigures(piece.Text, variables) < CountFigures($"{{{{ {piece.Head} }}}}", variables)
        select new TemplateFault(piece, "“|”后面的写法用不到这里：数要照原样写。请删去“|”和后面的部分");

    // One below none where it cannot run.
    private static int CountFigures(string liquid, Hash[] variables) =>
        ParsedTemplate.CompileLiquid(liquid) is { } alone
        && TemplateRun.RunTemplate(alone, variables).Words is { } words
            ? FigureMarks.ParseMarks(words).Figures.Count
            : -1;

    private static IEnumerable<TemplateFault> FindMissingNames(
        IEnumerable<TemplatePiece> pieces,
        TemplateRun run,
        IReadOnlyList<Hash> variables
    )
    {
        var advice = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var piece in pieces)
        {
            if (
                FindUsedName(piece) is not { } name
                || !run.Missing.Contains(name)
                || IsOpenName(name, variables)
            )
                continue;
            if (!advice.TryGetValue(name, out var known))
                known = advice.Count < MostAdvised ? advice[name] = SuggestNames(name, variables) : "";
            yield return new(piece, $"里没有“{name}”这一项。{known}");
        }
    }

    private static string? FindUsedName(TemplatePiece piece) =>
        piece switch
        {
            { Kind: PieceKind.Output } => piece.Head,
            { Kind: PieceKind.Tag, Words: ["for", _, "in", var list, ..] } => list,
            _ => null,
        };

    // Words that nobody has written yet are not missing.
    private static bool IsOpenName(string name, IEnumerable<Hash> variables)
    {
        var root = name.Split('.')[0];
        return variables.Any(names => names.TryGetValue(root, out var found) && found is OpenNames);
    }

    // The names beside the one that fails: unit.name for unit.nmae.
    private static string SuggestNames(string name, IReadOnlyList<Hash> variables)
    {
        var root = name.Split('.')[0];
        var inside = variables
            .Where(names => names.ContainsKey(root))
            .Select(names => names[root])
            .OfType<Hash>()
            .FirstOrDefault();
        var beside = inside?.Keys.Select(key => $"{root}.{key}") ?? variables.SelectMany(names => names.Keys);
        return StrictYaml.SuggestWords(name, [.. beside.Distinct().Order(StringComparer.Ordinal)]);
    }
}
