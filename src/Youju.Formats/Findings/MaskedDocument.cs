using Youju.Domain.Documents;

namespace Youju.Formats.Findings;

/// <summary>A document with a mask over its words, the names of its sheets and what travels with it; blocks and offsets stay.</summary>
internal static class MaskedDocument
{
    public static Document ApplyMask(Document document, PersonalMask mask) =>
        new(mask.MaskReport(document.Text), MaskPlaces(document.Blocks, mask))
        {
            Traces = [.. document.Traces.Select(trace => MaskTrace(trace, mask))],
            RecognisedPages = document.RecognisedPages,
            Layout = document.Layout,
        };

    private static Trace MaskTrace(Trace trace, PersonalMask mask) =>
        trace with
        {
            Name = mask.MaskWords(trace.Name),
            Content = mask.MaskWords(trace.Content),
        };

    private static IReadOnlyList<Block> MaskPlaces(IReadOnlyList<Block> blocks, PersonalMask mask)
    {
        var parts = blocks
            .Select(block => block.Place.Part)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(part => mask.MaskWords(part) != part)
            .ToHashSet(StringComparer.Ordinal);
        return parts.Count == 0
            ? blocks
            :
            [
                .. blocks.Select(block =>
                    parts.Contains(block.Place.Part ?? "") ? MaskBlock(block, mask) : block
                ),
            ];
    }

    private static Block MaskBlock(Block block, PersonalMask mask)
    {
        var moved = block with { Place = MaskPlace(block.Place, mask) };
        return moved is Table table
            ? table with
            {
                Rows = [.. table.Rows.Select(row => MaskRow(row, mask))],
            }
            : moved;
    }

    private static TableRow MaskRow(TableRow row, PersonalMask mask) =>
        row with
        {
            Cells = [.. row.Cells.Select(cell => cell with { Place = MaskPlace(cell.Place, mask) })],
        };

    private static Place MaskPlace(Place place, PersonalMask mask) =>
        place.Part is { } part ? place with { Part = mask.MaskWords(part) } : place;
}
