namespace Youju.Formats.Pdf.Hostile;

/// <summary>
/// Looks at the objects of a pdf before the library does: those in the file at once, those in object
/// streams as they are unpacked.
/// </summary>
internal sealed class StructureGuard
{
    private const long MostObjectsCounted = 20_000_000;

    private readonly ObjectGraph graph = new();
    private readonly WidthArrays widths = new();
    private readonly HashSet<long> inFile = [];
    private long counted;

    /// <exception cref="InvalidDataException">The library could not survive the file.</exception>
    public static StructureGuard CheckFile(byte[] file)
    {
        var guard = new StructureGuard();
        var containers = new List<PdfDictionary>();
        PdfObjects.ReadFile(file, found => guard.TakeFromFile(file, found, containers));
        foreach (var container in containers)
            guard.CheckContainer(container);
        guard.graph.CheckRings();
        return guard;
    }

    /// <summary>Looks at an unpacked object stream; other streams are passed by.</summary>
    public void CheckUnpacked(ReadOnlySpan<byte> content, long count, long first)
    {
        PdfObjects.ReadObjectStream(content, count, first, AddObject);
        graph.CheckRings();
    }

    private void TakeFromFile(byte[] file, PdfObject found, List<PdfDictionary> containers)
    {
        inFile.Add(found.Number);
        AddObject(found);
        if (found is not { Value: PdfDictionary dictionary, Stream: { } stream })
            return;
        if (dictionary.GetEntry("Filter") is null)
            CheckPlain(file.AsSpan(stream));
        if (dictionary.HasType("XRef"))
            CountObjects(dictionary);
        if (!dictionary.HasType("ObjStm"))
            return;
        containers.Add(dictionary);
        if (dictionary.GetEntry("Filter") is null)
            PdfObjects.ReadObjectStream(
                file.AsSpan(stream),
                dictionary.GetNumber("N", 0),
                dictionary.GetNumber("First", 0),
                AddObject
            );
    }

    // What passes no filter is looked at here.
    private static void CheckPlain(ReadOnlySpan<byte> content)
    {
        LetterRanges.Check(content);
        CompositeGlyphs.Check(content);
    }

    private void AddObject(PdfObject found)
    {
        DeclaredSizes.CheckValue(found.Value);
        widths.AddObject(found.Number, found.Value);
        graph.AddObject(found.Number, found.Value);
    }

    private void CountObjects(PdfDictionary crossReferences)
    {
        counted += DeclaredSizes.CountObjects(crossReferences);
        if (counted > MostObjectsCounted)
            throw new InvalidDataException("The cross references count more objects than any file has.");
    }

    // What is needed to unpack an object stream must not lie in one (ISO 32000-1, 7.5.7), least of all in itself.
    private void CheckContainer(PdfDictionary container)
    {
        foreach (var key in (IReadOnlyList<string>)["Length", "Filter", "DecodeParms", "N", "First"])
            if (container.GetEntry(key) is PdfReference reference && !inFile.Contains(reference.Target))
                throw new InvalidDataException("An object stream needs what lies in an object stream.");
    }
}
