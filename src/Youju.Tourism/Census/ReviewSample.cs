using System.Security.Cryptography;
using System.Text;

namespace Youju.Tourism.Census;

/// <summary>Draws the units that a check looks at: the same seed draws the same, and every township is looked at.</summary>
public static class ReviewSample
{
    /// <param name="units">Ids with their townships.</param>
    /// <param name="percent">How many of a hundred at least; of each township one at least.</param>
    /// <param name="seed">Written down with the sample, so that anybody can draw it again.</param>
    /// <returns>The ids, by township.</returns>
    public static IReadOnlyList<string> DrawUnits(
        IEnumerable<(string Id, string Township)> units,
        decimal percent,
        string seed
    ) =>
        [
            .. units
                .GroupBy(unit => unit.Township)
                .OrderBy(township => township.Key, StringComparer.Ordinal)
                .SelectMany(township =>
                    township
                        .OrderBy(unit => DigestId(seed, unit.Id), StringComparer.Ordinal)
                        .Take((int)Math.Ceiling(township.Count() * percent / 100))
                )
                .Select(unit => unit.Id),
        ];

    // Which ids come first nobody can choose without choosing the seed, which stands in the paper.
    private static string DigestId(string seed, string id) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{id}")));
}
