using System.Text.RegularExpressions;
using Youju.Formats.Pictures;
using Youju.Formats.Reading;
using Youju.Publishing.Pages;

namespace Youju.UseCases.Submissions;

/// <summary>签字盖章的扫描件: which content a slip was printed for, read from its code, or else from its words.</summary>
/// <param name="Digits">The digest: whole where the code tells it, sixteen digits where only the words do.</param>
/// <param name="Key">The dossier it was printed for; null where only the words tell.</param>
internal sealed partial record SlipScan(string Digits, string? Key)
{
    private const int MostPages = 3;
    private const int WholeDigest = 64;

    /// <summary>Reads a scan.</summary>
    /// <returns>Null where neither a code nor its words were made out.</returns>
    /// <exception cref="UnreadableFileException">It is no scan, or the program that draws pages is not installed.</exception>
    public static SlipScan? ReadFile(SourceFile file, CancellationToken cancel)
    {
        var budget = new ReadingBudget(ReadingLimits.Default, cancel);
        var pages = ScannedPage.DrawPages(file, MostPages, budget);
        return pages.Select(ReadCode).FirstOrDefault(found => found is not null)
            ?? pages
                .Select(page => ReadWords(page.ReadWords(budget)))
                .FirstOrDefault(found => found is not null);
    }

    /// <summary>Reads the digits that somebody copied from the paper, or that were recognised on it.</summary>
    /// <returns>Null where there are none.</returns>
    public static SlipScan? ReadWords(string words) =>
        ShortDigest().Match(words) is { Success: true } found
            ? new(string.Concat(found.Value.Where(char.IsAsciiHexDigit)).ToLowerInvariant(), null)
            : null;

    /// <summary>Why it is not that content, in Chinese; null where it is.</summary>
    /// <param name="key">The dossier.</param>
    /// <param name="content">Its digest now.</param>
    public string? FindDifference(string key, string content)
    {
        if (Key is { } printed && printed != key)
            return $"扫描件是另一份档案（{printed}）的报送单，这里是 {key}。";
        return content.StartsWith(Digits, StringComparison.Ordinal)
            ? null
            : $"扫描件印的校验码是 {SlipCode.ShortenDigest(Digits)}，现在内容的校验码是 {SlipCode.ShortenDigest(content)}，不是同一份内容："
                + "打印以后又改过。请重新打印、签字、盖章，或者把内容改回签字时的。";
    }

    private static SlipScan? ReadCode(ScannedPage page)
    {
        var text = QrReading.ReadText(page.Pixels.ToArray(), page.Width, page.Height);
        return
            text?.Split(':') is [SlipCode.Mark, var key, { Length: WholeDigest } digest]
            && digest.All(char.IsAsciiHexDigitLower)
            ? new(digest, key)
            : null;
    }

    // 9f86-d081-884c-7d65: recognition takes many a mark for the one between, and puts blanks around it.
    [GeneratedRegex(
        @"(?<![0-9A-Fa-f][-–—－_·]?)[0-9A-Fa-f]{4}(?:\s*[-–—－_·]\s*[0-9A-Fa-f]{4}){3}(?![-–—－_·]?[0-9A-Fa-f])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ShortDigest();
}
