using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Youju.Publishing.Parcels;

/// <summary>What stands on the outside of a parcel: readable by everybody, signed by the sender.</summary>
/// <param name="From">The fingerprint of the sender's signing key.</param>
/// <param name="To">The fingerprint of the receiver's signing key.</param>
/// <param name="Number">Which parcel from this sender to this receiver it is, from 1.</param>
/// <param name="Previous">The sha-256 of the header before it; empty for the first.</param>
/// <param name="Title">What is in it, in a person's words.</param>
/// <param name="Sha256">Of what is in it.</param>
/// <param name="Bytes">How long that is.</param>
/// <param name="SingleKey">The public half of the key that was made for this parcel alone.</param>
public sealed record ParcelHeader(
    string From,
    string SenderName,
    string To,
    int Number,
    string Previous,
    string Title,
    DateTimeOffset At,
    string Sha256,
    int Bytes,
    string SingleKey
)
{
    /// <summary>Which form of parcels it is.</summary>
    public int Format { get; init; } = 1;

    /// <summary>How it is sealed.</summary>
    public string Seal { get; init; } = SealedContent.Algorithm;

    /// <summary>How a parcel is signed where nothing else was chosen.</summary>
    internal const string UsualSignature = "Ed25519";

    /// <summary>How it is signed.</summary>
    public string Signature { get; init; } = UsualSignature;

    /// <summary>The SM3 of what is in it; null where it is not sealed by SM2 and SM4.</summary>
    public string? Sm3 { get; init; }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public byte[] WriteBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Reads a header; null for what is none.</summary>
    public static ParcelHeader? TryRead(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<ParcelHeader>(bytes, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
