using System.Globalization;
using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>The rows of the table of weights.</summary>
internal static class FeatureNames
{
    private static readonly int FeatureCount = Enum.GetValues<Feature>().Length;

    private static readonly int RowCount = Enum.GetValues<StemRow>().Length;

    public static readonly IReadOnlyList<string> All =
    [
        .. Enum.GetValues<Feature>().Select(feature => ToWords(feature.ToString())),
        .. Enum.GetValues<StemRow>()
            .SelectMany(row =>
                Enum.GetValues<StemClass>()
                    .Select(stem => $"{ToWords(row.ToString())} {ToWords(stem.ToString())}")
            ),
    ];

    public static int Count => FeatureCount + (RowCount * StemSet.ClassCount);

    public static int FindIndex(StemRow row, int stem) =>
        FeatureCount + ((int)row * StemSet.ClassCount) + stem;

    // FirstInClause is the row first-in-clause.
    private static string ToWords(string name) =>
        string.Concat(
            name.Select(
                (sign, at) =>
                    char.IsAsciiLetterUpper(sign)
                        ? (at > 0 ? "-" : "") + char.ToLower(sign, CultureInfo.InvariantCulture)
                        : sign.ToString()
            )
        );
}
