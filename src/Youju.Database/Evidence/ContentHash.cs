using System.Security.Cryptography;
using Youju.Storage.Files;

namespace Youju.Database.Evidence;

/// <summary>The hash under which content is kept.</summary>
internal static class ContentHash
{
    private const int Letters = 64;

    /// <summary>A name that is no hash leads nowhere.</summary>
    /// <exception cref="DossierException">It is none.</exception>
    public static void RequireHash(string sha256)
    {
        if (sha256.Length != Letters || !sha256.All(char.IsAsciiHexDigitLower))
            throw new DossierException($"“{sha256}”不是校验值。");
    }

    public static string HashStream(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
