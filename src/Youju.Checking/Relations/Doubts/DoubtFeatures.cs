using System.Text.Json;

namespace Youju.Checking.Relations.Doubts;

/// <summary>The features of a doubt by the names that the file of weights has for them.</summary>
internal static class DoubtFeatures
{
    public static readonly IReadOnlyList<string> Names =
    [
        .. Enum.GetValues<DoubtFeature>()
            .Select(feature => JsonNamingPolicy.KebabCaseLower.ConvertName(feature.ToString())),
    ];

    public static int Count => Names.Count;
}
