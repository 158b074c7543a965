using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Domain.Submissions;

/// <summary>随机抽查: which of many are looked at closely. Whoever has the seed and the list draws the same again.</summary>
/// <param name="Seed">Kept with what was drawn.</param>
/// <param name="Percent">How many of a hundred are drawn, rounded up.</param>
public sealed record SampleDraw(string Seed, int Percent)
{
    private const int Whole = 100;

    /// <summary>Draws; the order of the list does not matter.</summary>
    /// <remarks>Those come first whose SHA-256 of seed, line end and key is lowest: anybody can compute it again.</remarks>
    public IReadOnlyList<string> DrawKeys(IReadOnlyCollection<string> keys) =>
        [
            .. keys.Distinct(StringComparer.Ordinal)
                .OrderBy(ComputeRank, StringComparer.Ordinal)
                .ThenBy(key => key, StringComparer.Ordinal)
                .Take(CountDrawn(keys.Distinct(StringComparer.Ordinal).Count())),
        ];

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Percent}%，种子 {Seed}");

    private int CountDrawn(int all) => (all * Math.Clamp(Percent, 0, Whole) + Whole - 1) / Whole;

    private string ComputeRank(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}\n{key}")));
}
