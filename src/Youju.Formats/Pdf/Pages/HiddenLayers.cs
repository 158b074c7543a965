using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Youju.Formats.Pdf.Pages;

/// <summary>The layers (PDF 1.7, optional content) that are switched off when the file is opened.</summary>
internal static class HiddenLayers
{
    private const int MostLayers = 1000;

    /// <summary>Their names; a name that a visible layer bears as well is left out.</summary>
    public static IReadOnlySet<string> CollectNames(PdfDocument pdf)
    {
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        if (FindDictionary(pdf, catalog, "OCProperties") is not { } properties)
            return new HashSet<string>();
        var all = ListReferences(pdf, properties, "OCGs");
        var usual = FindDictionary(pdf, properties, "D");
        var (off, on) = usual is null
            ? ([], all)
            : (ListReferences(pdf, usual, "OFF"), ListReferences(pdf, usual, "ON"));
        var isOffFromStart = FindEntry(pdf, usual, "BaseState") is NameToken { Data: "OFF" };
        var hidden = (isOffFromStart ? all.Except(on) : off).ToHashSet();
        var seen = all.Where(layer => !hidden.Contains(layer)).Select(layer => ReadName(pdf, layer));
        return hidden
            .Select(layer => ReadName(pdf, layer))
            .Where(name => name.Length > 0)
            .Except(seen)
            .ToHashSet();
    }

    private static string ReadName(PdfDocument pdf, IndirectReference layer) =>
        pdf.Structure.GetObject(layer)?.Data is DictionaryToken dictionary
            ? FindEntry(pdf, dictionary, "Name") switch
            {
                StringToken words => words.Data,
                HexToken words => words.Data,
                _ => "",
            }
            : "";

    private static List<IndirectReference> ListReferences(
        PdfDocument pdf,
        DictionaryToken from,
        string name
    ) =>
        FindEntry(pdf, from, name) is ArrayToken array
            ?
            [
                .. array
                    .Data.OfType<IndirectReferenceToken>()
                    .Take(MostLayers)
                    .Select(reference => reference.Data),
            ]
            : [];

    private static DictionaryToken? FindDictionary(PdfDocument pdf, DictionaryToken from, string name) =>
        FindEntry(pdf, from, name) as DictionaryToken;

    private static IToken? FindEntry(PdfDocument pdf, DictionaryToken? from, string name)
    {
        if (from is null || !from.TryGet(NameToken.Create(name), out var found))
            return null;
        return found is IndirectReferenceToken reference
            ? pdf.Structure.GetObject(reference.Data)?.Data
            : found;
    }
}
