using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Formats.Findings;
using Youju.Packs.Library;

namespace Youju.Jobs.Kinds;

/// <summary>What a result depends on, as one word: the input, the packs, and the program that makes it.</summary>
internal static class ResultKey
{
    // What is installed later is asked for by its version, which stands in the input.
    private static readonly Lazy<string> Packs = new(() =>
        string.Join(
            '\n',
            PackLibrary
                .Ids.SelectMany(id => PackLibrary.LoadPack(id).Stamps)
                .DistinctBy(stamp => stamp.Id)
                .Select(stamp => $"{stamp.Id}@{stamp.Version} {stamp.Sha256}")
        )
    );

    /// <param name="parts">What else it depends on; each with its length, so that no two lists are written alike.</param>
    public static string Compute(string kind, params IReadOnlyList<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in (string[])[kind, Tool.Version, Packs.Value, .. parts])
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
