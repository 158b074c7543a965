using System.Collections.Concurrent;
using Fluid;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Templates;

/// <summary>A Liquid text made ready to run, with what is wrong in it.</summary>
/// <param name="Faults">In the order found.</param>
/// <param name="Template">Null where a tag is broken, so that nothing of the text can run.</param>
internal sealed record TemplateText(IReadOnlyList<TemplateFault> Faults, IFluidTemplate? Template)
{
    private const int MostKept = 2_000;
    private const int LongestKept = 1 << 15;

    private static readonly FluidParser Parser = new(new() { AllowLiquidTag = false });

    // A pack's texts are read again for every document and every dossier.
    private static readonly ConcurrentDictionary<string, TemplateText> Kept = new(StringComparer.Ordinal);

    public static TemplateText ParseLiquid(string liquid)
    {
        if (Kept.TryGetValue(liquid, out var kept))
            return kept;
        if (Kept.Count >= MostKept)
            Kept.Clear();
        var parsed = ParseAnew(liquid);
        if (liquid.Length <= LongestKept)
            Kept[liquid] = parsed;
        return parsed;
    }

    private static TemplateText ParseAnew(string liquid)
    {
        var pieces = TemplatePieces.FindPieces(liquid);
        var faults = TemplateGrammar.FindFaults(pieces);
        if (CompileSound(liquid, pieces, faults) is { } template)
            return new(faults, template);
        if (faults.Any(fault => !fault.IsAlone))
            return new(faults, Template: null);
        faults = [.. faults, .. FindUnclear(pieces, faults)];
        return new(faults, CompileSound(liquid, pieces, faults));
    }

    private static IFluidTemplate? CompileSound(
        string liquid,
        IReadOnlyList<TemplatePiece> pieces,
        IReadOnlyList<TemplateFault> faults
    ) =>
        faults.All(fault => fault.IsAlone)
        && ParseByEngine(EngineText.WriteText(liquid, pieces, faults)) is { } template
            ? new TemplateBinder(pieces, faults).BindTemplate(template)
            : null;

    // The engine stops at the first piece it does not take, and tells of it in English; each is tried alone instead.
    private static IEnumerable<TemplateFault> FindUnclear(
        IReadOnlyList<TemplatePiece> pieces,
        IReadOnlyList<TemplateFault> faults
    ) =>
        from piece in pieces.Except(faults.Select(fault => fault.Piece))
        where EngineText.WriteAlone(piece) is { } alone && ParseByEngine(alone) is null
        select new TemplateFault(piece, GapCodes.PieceUnclear);

    private static IFluidTemplate? ParseByEngine(string text)
    {
#pragma warning disable CA1031 // The engine promises nothing about what it throws.
        try
        {
            return Parser.TryParse(text, out var template, out _) ? template : null;
        }
        catch (Exception)
        {
            return null;
        }
#pragma warning restore CA1031
    }
}
