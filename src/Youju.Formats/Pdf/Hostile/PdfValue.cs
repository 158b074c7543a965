namespace Youju.Formats.Pdf.Hostile;

/// <summary>A value in the syntax of a pdf, as far as it bears on what a file costs: the content of strings is not kept.</summary>
internal abstract record PdfValue
{
    public static PdfValue Other { get; } = new PdfOther();

    /// <summary>The values inside.</summary>
    public virtual IEnumerable<PdfValue> Parts => [];

    private sealed record PdfOther : PdfValue;
}

internal sealed record PdfNumber(long Value) : PdfValue;

internal sealed record PdfName(string Value) : PdfValue;

/// <summary>The sign R, which makes a reference of the two numbers before it.</summary>
internal sealed record PdfReferenceSign : PdfValue
{
    public static PdfReferenceSign Instance { get; } = new();
}

/// <param name="Target">The number of the object it points at.</param>
internal sealed record PdfReference(long Target) : PdfValue;

internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue
{
    public override IEnumerable<PdfValue> Parts => Items;
}

internal sealed record PdfDictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue
{
    public override IEnumerable<PdfValue> Parts => Entries.Values;

    public PdfValue? GetEntry(string key) => Entries.GetValueOrDefault(key);

    public long? GetNumber(string key) => (GetEntry(key) as PdfNumber)?.Value;

    public long GetNumber(string key, long otherwise) => GetNumber(key) ?? otherwise;

    public bool HasType(string type) => GetEntry("Type") is PdfName name && name.Value == type;
}
