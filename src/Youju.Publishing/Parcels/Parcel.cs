using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Publishing.Parcels;

/// <summary>What is wrong with a parcel.</summary>
public enum ParcelFault
{
    /// <summary>It is no parcel, or not whole.</summary>
    NotParcel,

    /// <summary>A later program has made it.</summary>
    LaterForm,

    /// <summary>Its header is not what the sender signed.</summary>
    HeaderAltered,

    /// <summary>What is in it is not what the sender put there.</summary>
    ContentAltered,

    /// <summary>It is signed or sealed by SM2, and the card or the desk has no such key.</summary>
    KeyMissing,
}

/// <summary>A parcel that cannot be taken.</summary>
public sealed class ParcelException(ParcelFault fault) : Exception(fault.ToString())
{
    public ParcelFault Fault => fault;
}

/// <summary>One file that goes from one desk to another without a network: a header, the sender's signature, and what is in it,
/// sealed for the receiver.</summary>
public sealed class Parcel
{
    private const string HeaderName = "parcel.json";
    private const string SignatureName = "parcel.sig";
    private const string ContentName = "content.sealed";
    private const int LongestHeader = 1 << 16;

    // A seal adds a tag, and by SM2 a secret before it.
    private const int MostSealed = MostContent + 1024;

    /// <summary>How much may be in one, in bytes.</summary>
    public const int MostContent = 200 << 20;

    private readonly byte[] headerBytes;
    private readonly byte[] signature;
    private readonly byte[] sealedContent;

    private Parcel(ParcelHeader header, byte[] headerBytes, byte[] signature, byte[] sealedContent) =>
        (Header, this.headerBytes, this.signature, this.sealedContent) = (
            header,
            headerBytes,
            signature,
            sealedContent
        );

    public ParcelHeader Header { get; }

    /// <summary>The sha-256 of the header, by which the next one names it.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(headerBytes));

    /// <summary>Seals and signs content.</summary>
    /// <param name="outline">The header, but for what is known of the content and of the keys.</param>
    public static Parcel CreateSealed(ParcelSeal seal, ParcelHeader outline, byte[] content)
    {
        var header = outline with
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            Bytes = content.Length,
            SingleKey = seal.SingleKey,
            Seal = seal.Algorithm,
            Signature = seal.Signature,
            Sm3 = seal.Algorithm == Sm4Content.Algorithm ? Sm4Content.HashContent(content) : null,
        };
        var bytes = header.WriteBytes();
        return new(header, bytes, seal.SignContent(bytes), seal.SealContent(bytes, content));
    }

    /// <exception cref="ParcelException">It is none, or a later program has made it.</exception>
    public static Parcel ReadFrom(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
            var bytes = ReadEntry(archive, HeaderName, LongestHeader);
            var header = ParcelHeader.TryRead(bytes) ?? throw new ParcelException(ParcelFault.NotParcel);
            if (header.Number < 1)
                throw new ParcelException(ParcelFault.NotParcel);
            if (header.Format > 1)
                throw new ParcelException(ParcelFault.LaterForm);
            var signed = ReadSignature(ReadEntry(archive, SignatureName, LongestHeader));
            return new(header, bytes, signed, ReadEntry(archive, ContentName, MostSealed));
        }
        catch (Exception wrong)
            when (wrong is InvalidDataException or FormatException or EndOfStreamException)
        {
            throw new ParcelException(ParcelFault.NotParcel);
        }
    }

    public void WriteTo(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        WriteEntry(archive, HeaderName, headerBytes);
        WriteEntry(archive, SignatureName, Encoding.ASCII.GetBytes(Convert.ToBase64String(signature) + "\n"));
        WriteEntry(archive, ContentName, sealedContent);
    }

    /// <summary>Makes sure that the sender has signed the header as it stands.</summary>
    /// <exception cref="ParcelException">He has not, or his card lacks the key.</exception>
    public void RequireSignature(SenderKeys sender)
    {
        var isTrue = Header.Signature switch
        {
            Sm4Content.Signature => (
                sender.Sm2 ?? throw new ParcelException(ParcelFault.KeyMissing)
            ).IsSignatureOf(headerBytes, signature),
            ParcelHeader.UsualSignature => sender.Signing.IsSignatureOf(headerBytes, signature),
            _ => throw new ParcelException(ParcelFault.LaterForm),
        };
        if (!isTrue || sender.Signing.Fingerprint != Header.From)
            throw new ParcelException(ParcelFault.HeaderAltered);
    }

    /// <summary>What is in it.</summary>
    /// <exception cref="ParcelException">It is not what the sender put there, or the desk lacks the key.</exception>
    public byte[] OpenContent(ReceiverKeys own)
    {
        var content = Header.Seal switch
        {
            Sm4Content.Algorithm => Sm4Content.TryOpen(
                own.Sm2 ?? throw new ParcelException(ParcelFault.KeyMissing),
                headerBytes,
                sealedContent
            ),
            SealedContent.Algorithm => SealedContent.TryOpen(
                own.Opening,
                ReadSingleKey(),
                headerBytes,
                sealedContent
            ),
            _ => throw new ParcelException(ParcelFault.LaterForm),
        };
        return content is not null && IsNamed(content)
            ? content
            : throw new ParcelException(ParcelFault.ContentAltered);
    }

    // Who trusts the ciphers of the state alone must find their digest, too.
    private bool IsNamed(byte[] content) =>
        Convert.ToHexStringLower(SHA256.HashData(content)) == Header.Sha256
        && (Header.Seal != Sm4Content.Algorithm || Sm4Content.HashContent(content) == Header.Sm3);

    private SealingKey ReadSingleKey()
    {
        try
        {
            return SealingKey.ReadPem(Header.SingleKey);
        }
        catch (FormatException)
        {
            throw new ParcelException(ParcelFault.HeaderAltered);
        }
    }

    // Only as it was written: the last letters of base64 leave room for others that would mean the same.
    private static byte[] ReadSignature(byte[] entry)
    {
        var written = Encoding.ASCII.GetString(entry).Trim();
        var signed = Convert.FromBase64String(written);
        return Convert.ToBase64String(signed) == written
            ? signed
            : throw new ParcelException(ParcelFault.NotParcel);
    }

    private static void WriteEntry(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(content);
    }

    private static byte[] ReadEntry(ZipArchive archive, string name, int most)
    {
        var entry = archive.GetEntry(name) ?? throw new ParcelException(ParcelFault.NotParcel);
        if (entry.Length > most)
            throw new ParcelException(ParcelFault.NotParcel);
        using var source = entry.Open();
        var content = new byte[entry.Length];
        source.ReadExactly(content);
        return content;
    }
}
