using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;

namespace Youju.Publishing.Parcels;

/// <summary>Content that only the holder of an SM2 key can open, bound to a header: a secret sealed by SM2, the content by SM4 in GCM
/// (GM/T 0002, RFC 8998).</summary>
internal static class Sm4Content
{
    /// <summary>How the header names it.</summary>
    public const string Algorithm = "SM2-SM4GCM";

    /// <summary>How the header names the signature that goes with it.</summary>
    public const string Signature = "SM2-SM3";

    private const int SecretBytes = 16;
    private const int TagBits = 128;
    private const int NonceBytes = 12;

    // A point (1 + 64), its check (32), the secret.
    private const int SealedSecretBytes = 97 + SecretBytes;

    public static byte[] SealFor(Sm2PublicKey to, byte[] header, byte[] content)
    {
        var secret = RandomNumberGenerator.GetBytes(SecretBytes);
        return [.. to.SealSecret(secret), .. ApplyCipher(forEncryption: true, secret, header, content)];
    }

    /// <summary>Opens content; null where it was altered, or its header was, or it is for somebody else.</summary>
    public static byte[]? TryOpen(Sm2Key own, byte[] header, byte[] sealedContent)
    {
        if (
            sealedContent.Length < SealedSecretBytes
            || own.TryOpenSecret(sealedContent[..SealedSecretBytes]) is not { Length: SecretBytes } secret
        )
            return null;
        try
        {
            return ApplyCipher(forEncryption: false, secret, header, sealedContent[SealedSecretBytes..]);
        }
        catch (CryptoException)
        {
            return null;
        }
    }

    /// <summary>The SM3 of content (GM/T 0004), in small hexadecimal digits.</summary>
    public static string HashContent(byte[] content) => Convert.ToHexStringLower(Digest(content));

    private static byte[] ApplyCipher(bool forEncryption, byte[] secret, byte[] header, byte[] content)
    {
        var cipher = new GcmBlockCipher(new SM4Engine());
        // A secret is used once, so what is derived from the header is new each time.
        cipher.Init(
            forEncryption,
            new AeadParameters(new KeyParameter(secret), TagBits, Digest(header)[..NonceBytes], header)
        );
        var result = new byte[cipher.GetOutputSize(content.Length)];
        var length = cipher.ProcessBytes(content, 0, content.Length, result, 0);
        cipher.DoFinal(result, length);
        return result;
    }

    private static byte[] Digest(byte[] content)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(content, 0, content.Length);
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash, 0);
        return hash;
    }
}
