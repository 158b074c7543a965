using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Storage.Files;

namespace Youju.Storage.Texts;

/// <summary>The number of the format that the texts of a dossier are in: the line <c>format</c> of dossier.yaml.</summary>
internal static partial class DossierFormat
{
    /// <summary>What this program writes.</summary>
    public const int Current = 2;

    /// <summary>What was written before formats had numbers.</summary>
    public const int Unnumbered = 1;

    /// <summary>The number in a dossier.yaml, whatever else stands there: what a later program wrote need not be understood.</summary>
    public static int ReadNumber(string text)
    {
        if (FormatLine().Match(text) is not { Success: true } line)
            return Unnumbered;
        return int.TryParse(
            line.Groups["number"].Value,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : int.MaxValue;
    }

    /// <exception cref="DossierException">A later program has written it.</exception>
    public static void RefuseLater(string text)
    {
        if (ReadNumber(text) > Current)
            throw new DossierException(
                $"这份档案是更新版本的程序写的：{DossierFile.Path} 的 format 是 "
                    + $"{FormatLine().Match(text).Groups["number"].Value}，这一版最多读到 {Current}。"
                    + "请用新版程序打开；档案没有动。"
            );
    }

    [GeneratedRegex("^format:[ \\t]*[\"']?(?<number>[0-9]+)", RegexOptions.Multiline, 1000)]
    private static partial Regex FormatLine();
}
