using System.Security.Cryptography;

namespace Youju.Web.Hosting;

/// <summary>Names of what is kept on a shelf: they cannot be guessed, and lead nowhere else.</summary>
internal static class ShelfId
{
    private const int Bytes = 8;

    public static string CreateId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static bool IsWellFormed(string id) => id.Length == 2 * Bytes && id.All(char.IsAsciiHexDigitLower);
}
