namespace Youju.Formats.Reading;

/// <summary>How much one file may ask of the machine.</summary>
/// <remarks>The defaults leave ample room for a report of a thousand pages and keep one reading under a gigabyte.</remarks>
public sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>For a workbook read row by row, whose cells are not kept.</summary>
    public static ReadingLimits RowByRow { get; } =
        new()
        {
            FileBytes = 64L << 20,
            TextLength = 64_000_000,
            Blocks = 8_000_000,
        };

    public long FileBytes { get; init; } = 128L << 20;

    /// <summary>Entries of a package.</summary>
    public int Entries { get; init; } = 10_000;

    /// <summary>Bytes that all parts read from a package may expand to.</summary>
    public long ExpandedBytes { get; init; } = 512L << 20;

    /// <summary>Expanded to packed size of one part, looked at once a part has grown past <see cref="RatioFreeBytes"/>.</summary>
    public int Ratio { get; init; } = 200;

    public long RatioFreeBytes { get; init; } = 8L << 20;

    /// <summary>Nesting of elements or of tables within tables.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>UTF-16 characters of the document's text.</summary>
    public int TextLength { get; init; } = 8_000_000;

    /// <summary>Paragraphs and cells.</summary>
    public int Blocks { get; init; } = 1_000_000;

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether an optional program may have a try at a workbook that its own reader cannot open.</summary>
    public bool AllowsSecondTry { get; init; } = true;

    /// <summary>Time that one file has for optional programs such as LibreOffice, or tesseract on all its pages together.</summary>
    public TimeSpan ConversionTime { get; init; } = TimeSpan.FromMinutes(3);
}
