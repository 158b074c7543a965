namespace Youju.Formats.Pdf.Hostile;

/// <summary>Bounds the letters that an array of widths speaks of, wherever it stands (ISO 32000-1, 9.7.4.3).</summary>
/// <remarks>The library keeps an entry for each letter of a range, and goes through ranges that cover each other again and again.</remarks>
internal sealed class WidthArrays
{
    private const long MostLetters = 1_000_000;

    private static readonly string[] Keys = ["W", "W2"];

    private readonly HashSet<long> tooLong = [];
    private readonly HashSet<long> asked = [];

    public void AddObject(long number, PdfValue value)
    {
        if (value is PdfArray array && CountLetters(array) > MostLetters)
            tooLong.Add(number);
        else if (value is PdfDictionary dictionary)
            AddFont(dictionary);
        if (tooLong.Count > 0 && tooLong.Overlaps(asked))
            throw new InvalidDataException("A font gives widths to letters that no font has.");
    }

    private void AddFont(PdfDictionary font)
    {
        foreach (var key in Keys)
            if (font.GetEntry(key) is PdfReference reference)
                asked.Add(reference.Target);
            else if (font.GetEntry(key) is PdfArray array && CountLetters(array) > MostLetters)
                throw new InvalidDataException("A font gives widths to letters that no font has.");
    }

    // Either a first letter and a list, or first, last, and what holds for all of them.
    private static long CountLetters(PdfArray array)
    {
        var letters = 0L;
        for (var at = 0; at + 1 < array.Items.Count; at++)
            if (array.Items[at] is PdfNumber first && array.Items[at + 1] is PdfNumber last)
            {
                letters += Math.Clamp(last.Value - first.Value, 0, MostLetters + 1);
                at += 2;
            }

        return letters;
    }
}
