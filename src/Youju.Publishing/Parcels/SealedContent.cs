using System.Security.Cryptography;
using System.Text;

namespace Youju.Publishing.Parcels;

/// <summary>Content that only one holder can open, bound to a header that anybody can read: X25519, HKDF-SHA-256, AES-256-GCM.</summary>
internal static class SealedContent
{
    /// <summary>How the header names it.</summary>
    public const string Algorithm = "X25519-HKDF-SHA256-AES256GCM";

    private const int TagBytes = 16;
    private const int SecretBytes = 32;

    private static readonly byte[] Purpose = Encoding.UTF8.GetBytes("youju parcel 1");

    /// <summary>Seals content under a header.</summary>
    /// <param name="single">A key that is used for this content alone; its public half stands in the header.</param>
    public static byte[] SealFor(SealingKey to, OpeningKey single, byte[] header, byte[] content)
    {
        var secret = DeriveSecret(single.AgreeWith(to.Content), single.Public.Content, to.Content);
        var sealedContent = new byte[content.Length + TagBytes];
        using var cipher = new AesGcm(secret, TagBytes);
        cipher.Encrypt(
            NameOnce(header),
            content,
            sealedContent.AsSpan(0, content.Length),
            sealedContent.AsSpan(content.Length),
            header
        );
        return sealedContent;
    }

    /// <summary>Opens content; null where it was altered, or its header was, or it is for somebody else.</summary>
    public static byte[]? TryOpen(OpeningKey own, SealingKey single, byte[] header, byte[] sealedContent)
    {
        if (sealedContent.Length < TagBytes)
            return null;
        try
        {
            var secret = DeriveSecret(own.AgreeWith(single.Content), single.Content, own.Public.Content);
            var content = new byte[sealedContent.Length - TagBytes];
            using var cipher = new AesGcm(secret, TagBytes);
            cipher.Decrypt(
                NameOnce(header),
                sealedContent.AsSpan(0, content.Length),
                sealedContent.AsSpan(content.Length),
                content,
                header
            );
            return content;
        }
        catch (Exception wrong) when (wrong is CryptographicException or InvalidOperationException)
        {
            return null;
        }
    }

    // A secret is used once, so what is derived from the header is new each time.
    private static byte[] NameOnce(byte[] header) => SHA256.HashData(header)[..AesGcm.NonceByteSizes.MaxSize];

    private static byte[] DeriveSecret(byte[] agreed, byte[] single, byte[] to) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, agreed, SecretBytes, [.. single, .. to], Purpose);
}
