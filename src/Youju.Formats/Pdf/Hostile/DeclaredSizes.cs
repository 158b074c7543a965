namespace Youju.Formats.Pdf.Hostile;

/// <summary>Looks at numbers by which the library sizes its memory before it has read what they count.</summary>
internal static class DeclaredSizes
{
    /// <summary>ISO 32000-1, annex C: the objects of one file.</summary>
    private const long MostObjects = 8_388_607;

    private const long WidestField = 8;
    private const long LongestRow = 8 << 20;
    private const long MostColours = 256;
    private const long MostBits = 64;

    /// <exception cref="InvalidDataException">A number that no sound file has.</exception>
    public static void CheckValue(PdfValue value)
    {
        if (value is PdfDictionary dictionary)
        {
            CheckCrossReferences(dictionary);
            CheckRows(dictionary);
        }

        foreach (var part in value.Parts)
            CheckValue(part);
    }

    /// <summary>How many entries a stream of cross references says it has.</summary>
    public static long CountObjects(PdfDictionary crossReferences)
    {
        var counts = CountsOfIndex(crossReferences).ToList();
        return counts.Count > 0 ? counts.Sum() : crossReferences.GetNumber("Size", 0);
    }

    private static void CheckCrossReferences(PdfDictionary dictionary)
    {
        if (!dictionary.HasType("XRef"))
            return;
        if (dictionary.GetNumber("Size") is < 0 or > MostObjects)
            throw Wrong("Size");
        if (NumbersOf(dictionary, "W").Any(width => width is < 0 or > WidestField))
            throw Wrong("W");
        if (NumbersOf(dictionary, "Index").Any(number => number < 0))
            throw Wrong("Index");
        if (CountsOfIndex(dictionary).Sum() > MostObjects)
            throw Wrong("Index");
    }

    // The index pairs the number of a first object with a count.
    private static IEnumerable<long> CountsOfIndex(PdfDictionary crossReferences) =>
        NumbersOf(crossReferences, "Index").Where((_, at) => at % 2 == 1);

    private static void CheckRows(PdfDictionary dictionary)
    {
        var countsColumns = (dictionary.GetEntry("Columns") ?? dictionary.GetEntry("Colors")) is not null;
        if (countsColumns && !HasSoundRows(dictionary))
            throw Wrong("Columns");
    }

    private static bool HasSoundRows(PdfDictionary dictionary)
    {
        var columns = dictionary.GetNumber("Columns", 1);
        var colours = dictionary.GetNumber("Colors", 1);
        var bits = dictionary.GetNumber("BitsPerComponent", 1);
        var rows = dictionary.GetNumber("Rows", 0);
        return IsWithin(columns, LongestRow)
            && IsWithin(colours, MostColours)
            && IsWithin(bits, MostBits)
            && columns * colours * bits / 8 <= LongestRow
            && rows * columns / 8 <= LongestRow * 8;
    }

    private static bool IsWithin(long count, long most) => count > 0 && count <= most;

    private static IEnumerable<long> NumbersOf(PdfDictionary dictionary, string key) =>
        dictionary.GetEntry(key) is PdfArray array
            ? array.Items.OfType<PdfNumber>().Select(number => number.Value)
            : [];

    private static InvalidDataException Wrong(string key) =>
        new($"/{key} has a number that no sound pdf has.");
}
