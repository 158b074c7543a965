using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Youju.Publishing.Parcels;
using Youju.Publishing.Signatures;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Exchanges;

/// <summary>名片: what others must know of a desk to send it parcels and to know those that come from it.</summary>
public sealed record ExchangeCard(string Name, string SigningKey, string SealingKey)
{
    private const int GroupLength = 4;

    /// <summary>The longest name of a desk, in characters.</summary>
    public const int LongestName = 80;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The public key of SM2 by which parcels are signed; null for a desk that has none.</summary>
    public string? Sm2SigningKey { get; init; }

    /// <summary>The public key of SM2 by which parcels are sealed for it; null for a desk that has none.</summary>
    public string? Sm2SealingKey { get; init; }

    /// <summary>Whether parcels can go by SM2, SM3 and SM4.</summary>
    [JsonIgnore]
    public bool HasSm2 => Sm2SigningKey is not null && Sm2SealingKey is not null;

    // The fingerprint would not stand for a key that came without its fellow.
    private bool HasHalfOfSm2 => Sm2SigningKey is null != Sm2SealingKey is null;

    internal SenderKeys Sender => new(Signature, Sm2SigningKey is { } key ? Sm2PublicKey.ReadPem(key) : null);

    internal Sm2PublicKey? Sm2Seal => Sm2SealingKey is { } key ? Sm2PublicKey.ReadPem(key) : null;

    internal VerifyingKey Signature => VerifyingKey.ReadPem(SigningKey);

    internal SealingKey Seal => Youju.Publishing.Parcels.SealingKey.ReadPem(SealingKey);

    /// <summary>By which parcels name the desk.</summary>
    public string Fingerprint => Signature.Fingerprint;

    /// <summary>What two people read to each other, over the telephone or on paper: it stands for all keys.</summary>
    public string ReadableFingerprint =>
        string.Join(' ', HashKeys()[..32].Chunk(GroupLength).Select(four => new string(four)));

    private string HashKeys() =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    $"{Fingerprint}\n{SealingKey.Trim()}"
                        + (HasSm2 ? $"\n{Sm2SigningKey!.Trim()}\n{Sm2SealingKey!.Trim()}" : "")
                )
            )
        );

    public string WriteText() => JsonSerializer.Serialize(this, Json) + "\n";

    /// <exception cref="UsageException">It is none.</exception>
    public static ExchangeCard ParseText(string text, string file)
    {
        try
        {
            var card = JsonSerializer.Deserialize<ExchangeCard>(text, Json);
            if (card is { HasHalfOfSm2: false } && card.Name.Trim().Length is > 0 and <= LongestName)
            {
                _ = (card.Sender, card.Seal, card.Sm2Seal);
                return card;
            }
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException)
        {
            // What it should have been is said below.
        }

        throw new UsageException($"“{file}”不是名片。请对方重新写一张。");
    }
}
