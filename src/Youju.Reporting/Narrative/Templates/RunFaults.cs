using DotLiquid;
using Youju.Reporting.Marks;
using Youju.Text.Yaml;

namespace Youju.Reporting.Narrative.Templates;

/// <summary>Finds the pieces at which a run went wrong: names that nothing stands behind, filters that cannot work.</summary>
internal static class RunFaults
{
    // Nobody reads more of it, and looking for the nearest name takes time.
    private const int MostAdvised = 100;

    public static IReadOnlyList<TemplateFault> Of(
        ParsedTemplate parsed,
        TemplateRun run,
        IReadOnlyList<Hash> variables
    )
    {
        var sound = parsed.Pieces.Except(parsed.Faults.Select(fault => fault.Piece)).ToList();
        return [.. Unfit(sound, [.. variables]), .. Missing(sound, run, variables)];
    }

    // Each is tried alone: the engine does not say where it stopped, and a filter may drop a figure without a word.
    private static IEnumerable<TemplateFault> Unfit(IEnumerable<TemplatePiece> pieces, Hash[] variables) =>
        from piece in pieces
        where
            piece.IsFiltered && Figures(piece.Text, variables) < Figures($"{{{{ {piece.Head} }}}}", variables)
        select new TemplateFault(piece, "“|”后面的写法用不到这里：数要照原样写。请删去“|”和后面的部分");

    // One below none where it cannot run.
    private static int Figures(string liquid, Hash[] variables) =>
        ParsedTemplate.Compiled(liquid) is { } alone && TemplateRun.Of(alone, variables).Words is { } words
            ? FigureMarks.Take(words).Figures.Count
            : -1;

    private static IEnumerable<TemplateFault> Missing(
        IEnumerable<TemplatePiece> pieces,
        TemplateRun run,
        IReadOnlyList<Hash> variables
    )
    {
        var advice = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var piece in pieces)
        {
            if (NameIn(piece) is not { } name || !run.Missing.Contains(name) || IsOpen(name, variables))
                continue;
            if (!advice.TryGetValue(name, out var known))
                known = advice.Count < MostAdvised ? advice[name] = Advice(name, variables) : "";
            yield return new(piece, $"里没有“{name}”这一项。{known}");
        }
    }

    private static string? NameIn(TemplatePiece piece) =>
        piece switch
        {
            { Kind: PieceKind.Output } => piece.Head,
            { Kind: PieceKind.Tag, Words: ["for", _, "in", var list, ..] } => list,
            _ => null,
        };

    // Words that nobody has written yet are not missing.
    private static bool IsOpen(string name, IEnumerable<Hash> variables)
    {
        var root = name.Split('.')[0];
        return variables.Any(names => names.TryGetValue(root, out var found) && found is OpenNames);
    }

    // The names beside the one that fails: unit.name for unit.nmae.
    private static string Advice(string name, IReadOnlyList<Hash> variables)
    {
        var root = name.Split('.')[0];
        var inside = variables
            .Where(names => names.ContainsKey(root))
            .Select(names => names[root])
            .OfType<Hash>()
            .FirstOrDefault();
        var beside = inside?.Keys.Select(key => $"{root}.{key}") ?? variables.SelectMany(names => names.Keys);
        return StrictYaml.Advice(name, [.. beside.Distinct().Order(StringComparer.Ordinal)]);
    }
}
