using System.Security.Cryptography;
using System.Text;

namespace Youju.Database.People;

/// <summary>Secrets that are shown once; only their hashes are kept.</summary>
internal static class OneTimeCode
{
    // Without letters and digits that look alike: it is read from a screen or a note.
    private const string Signs = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int Groups = 4;
    private const int GroupLength = 4;
    private const int SecretBytes = 32;

    /// <summary>A code for people to type: XXXX-XXXX-XXXX-XXXX.</summary>
    public static string CreateCode() =>
        string.Join(
            '-',
            Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Signs, GroupLength))
        );

    /// <summary>A secret for a cookie.</summary>
    public static string CreateSecret() =>
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>How a code or secret is kept; small letters and missing lines between groups do not matter.</summary>
    public static string HashCode(string code) =>
        HashSecret(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant());

    public static string HashSecret(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public static bool AreSame(string? one, string other) =>
        one is not null
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(one),
            Encoding.UTF8.GetBytes(other)
        );
}
