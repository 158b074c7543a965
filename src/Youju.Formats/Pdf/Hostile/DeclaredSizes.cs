namespace Youju.Formats.Pdf.Hostile;

/// <summary>Looks at numbers by which the library sizes its memory before it has read what they count.</summary>
internal static class DeclaredSizes
{
    /// <summary>ISO 32000-1, annex C: the objects of one file.</summary>
    private const long MostObjects = 8_388_607;

    private const long WidestField = 8;
    private const long LongestRow = 8 << 20;

    /// <exception cref="InvalidDataException">A number that no sound file has.</exception>
    public static void CheckValue(PdfValue value)
    {
        if (value is PdfArray array)
            foreach (var item in array.Items)
                CheckValue(item);
        if (value is not PdfDictionary dictionary)
            return;
        CheckCrossReferences(dictionary);
        CheckRows(dictionary);
        foreach (var entry in dictionary.Entries.Values)
            CheckValue(entry);
    }

    /// <summary>How many entries a stream of cross references says it has.</summary>
    public static long CountObjects(PdfDictionary crossReferences)
    {
        var index = NumbersOf(crossReferences, "Index").Where((_, at) => at % 2 == 1).ToList();
        return index.Count > 0 ? index.Sum() : crossReferences.GetNumber("Size") ?? 0;
    }

    private static void CheckCrossReferences(PdfDictionary dictionary)
    {
        if (!dictionary.HasType("XRef"))
            return;
        if (dictionary.GetNumber("Size") is < 0 or > MostObjects)
            throw Wrong("Size");
        if (NumbersOf(dictionary, "W").Any(width => width is < 0 or > WidestField))
            throw Wrong("W");
        var index = NumbersOf(dictionary, "Index").ToList();
        if (index.Any(number => number < 0) || index.Where((_, at) => at % 2 == 1).Sum() > MostObjects)
            throw Wrong("Index");
    }

    private static void CheckRows(PdfDictionary dictionary)
    {
        var (columns, colours, bits) = (
            dictionary.GetNumber("Columns") ?? 1,
            dictionary.GetNumber("Colors") ?? 1,
            dictionary.GetNumber("BitsPerComponent") ?? 1
        );
        var isSound =
            columns is > 0 and <= LongestRow
            && colours is > 0 and <= 256
            && bits is > 0 and <= 64
            && columns * colours * bits / 8 <= LongestRow
            && (dictionary.GetNumber("Rows") ?? 0) * columns / 8 <= LongestRow * 8;
        if (!isSound && (dictionary.GetEntry("Columns") ?? dictionary.GetEntry("Colors")) is not null)
            throw Wrong("Columns");
    }

    private static IEnumerable<long> NumbersOf(PdfDictionary dictionary, string key) =>
        dictionary.GetEntry(key) is PdfArray array
            ? array.Items.OfType<PdfNumber>().Select(number => number.Value)
            : [];

    private static InvalidDataException Wrong(string key) =>
        new($"/{key} has a number that no sound pdf has.");
}
