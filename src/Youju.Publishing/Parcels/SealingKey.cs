using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Youju.Publishing.Signatures;

namespace Youju.Publishing.Parcels;

/// <summary>The key that opens what was sealed for its holder (X25519, RFC 7748).</summary>
public sealed class OpeningKey
{
    private const int KeyBytes = 32;
    private const string Label = "PRIVATE KEY";

    // PKCS #8 of RFC 8410; behind it stands the key.
    private static readonly byte[] Frame = Convert.FromHexString("302e020100300506032b656e04220420");

    private readonly X25519PrivateKeyParameters key;

    private OpeningKey(byte[] content) => key = new(content);

    /// <summary>A key that nobody has had before.</summary>
    public static OpeningKey CreateNew() => new(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <exception cref="FormatException">It is no such key.</exception>
    public static OpeningKey ReadPem(string pem)
    {
        var content = PemText.ReadBlock(pem, Label);
        return content.Length == Frame.Length + KeyBytes && content.AsSpan().StartsWith(Frame)
            ? new(content[Frame.Length..])
            : throw new FormatException("It is no X25519 key.");
    }

    public string WritePem() => PemText.WriteBlock(Label, [.. Frame, .. key.GetEncoded()]);

    /// <summary>What others seal for its holder by.</summary>
    public SealingKey Public => new(key.GeneratePublicKey().GetEncoded());

    /// <summary>What only the holders of both keys can know.</summary>
    /// <exception cref="InvalidOperationException">The other key is none that a program would make.</exception>
    internal byte[] AgreeWith(byte[] other)
    {
        var secret = new byte[X25519PrivateKeyParameters.SecretSize];
        key.GenerateSecret(new X25519PublicKeyParameters(other), secret, 0);
        return secret;
    }
}

/// <summary>The public half of an <see cref="OpeningKey"/>.</summary>
public sealed class SealingKey
{
    private const int KeyBytes = 32;
    private const string Label = "PUBLIC KEY";

    // SubjectPublicKeyInfo of RFC 8410.
    private static readonly byte[] Frame = Convert.FromHexString("302a300506032b656e032100");

    internal SealingKey(byte[] key) => Content = key;

    internal byte[] Content { get; }

    /// <exception cref="FormatException">It is no such key.</exception>
    public static SealingKey ReadPem(string pem)
    {
        var content = PemText.ReadBlock(pem, Label);
        return content.Length == Frame.Length + KeyBytes && content.AsSpan().StartsWith(Frame)
            ? new(content[Frame.Length..])
            : throw new FormatException("It is no X25519 key.");
    }

    public string WritePem() => PemText.WriteBlock(Label, [.. Frame, .. Content]);
}
