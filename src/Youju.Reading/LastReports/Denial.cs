using Youju.Packs.Definitions;
using Youju.Reading.Search;

namespace Youju.Reading.LastReports;

/// <summary>Tells a chapter that says nothing but that there is nothing: 无, 没有需要说明的情况.</summary>
internal static class Denial
{
    private const int MostCharacters = 60;

    /// <remarks>没有按期支付 denies no matter of its own and tells of something.</remarks>
    public static bool IsOnlyDenial(string words, Pack pack)
    {
        words = words.Trim().TrimEnd('。');
        if (words.Length is 0 or > MostCharacters)
            return words.Length == 0;
        if (pack.Grounds.Denials.Contains(words))
            return true;
        var denied = WordFinder.FromWords(pack.LastReport.Denied);
        return WordFinder
            .FromWords(pack.Grounds.Denials)
            .FindWords(words)
            .Any(denial => denied.HasMatchIn(words.AsSpan(denial.End)));
    }
}
