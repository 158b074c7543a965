using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;
using Youju.Publishing.Parcels;
using Youju.Publishing.Signatures;

namespace Youju.Publishing.Tests;

/// <summary>A parcel is opened as its sender made it, or not at all.</summary>
public sealed class ParcelTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("报送：2024年度");

    private readonly SigningKey signing = SigningKey.CreateNew();
    private readonly Sm2Key sm2Signing = Sm2Key.CreateNew();
    private readonly Sm2Key sm2Opening = Sm2Key.CreateNew();
    private readonly OpeningKey opening = OpeningKey.CreateNew();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_was_sealed_is_opened(bool isOfTheState) =>
        Assert.Equal(Content, Open(Pack(isOfTheState)));

    [Theory]
    [InlineData(false, "parcel.json")]
    [InlineData(false, "parcel.sig")]
    [InlineData(false, "content.sealed")]
    [InlineData(true, "parcel.json")]
    [InlineData(true, "parcel.sig")]
    [InlineData(true, "content.sealed")]
    public void No_byte_of_any_part_can_be_another(bool isOfTheState, string part)
    {
        var parts = Unzip(Pack(isOfTheState));

        for (var at = 0; at < parts[part].Length; at++)
        {
            var altered = parts[part].ToArray();
            altered[at] ^= 0x15;
            var parcel = Zip(new(parts) { [part] = altered });
            Assert.Throws<ParcelException>(() => Open(parcel));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Content_is_not_opened_under_the_header_of_another_parcel(bool isOfTheState)
    {
        var (first, second) = (Unzip(Pack(isOfTheState)), Unzip(Pack(isOfTheState, number: 2)));

        var mixed = Zip(new(first) { ["content.sealed"] = second["content.sealed"] });

        Assert.Equal(ParcelFault.ContentAltered, Assert.Throws<ParcelException>(() => Open(mixed)).Fault);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nobody_else_signs_in_the_name_of_the_sender(bool isOfTheState)
    {
        var forged = new ParcelTests().Pack(isOfTheState, signing.Public.Fingerprint);

        Assert.Equal(ParcelFault.HeaderAltered, Assert.Throws<ParcelException>(() => Open(forged)).Fault);
    }

    // Made here from what docs/exchange.md tells, with nothing of the program but the keys.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Another_program_makes_parcels_of_the_state_from_the_description(bool namesItsDigest)
    {
        var header = JsonNode.Parse(Unzip(Pack(isOfTheState: true))["parcel.json"])!.AsObject();
        header["number"] = 7;
        header["sm3"] = Convert.ToHexStringLower(Digest(namesItsDigest ? Content : [1]));
        var head = Encoding.UTF8.GetBytes(header.ToJsonString());
        var secret = Enumerable.Range(0, 16).Select(at => (byte)at).ToArray();
        var cipher = new GcmBlockCipher(new SM4Engine());
        cipher.Init(true, new AeadParameters(new KeyParameter(secret), 128, Digest(head)[..12], head));
        var hidden = new byte[cipher.GetOutputSize(Content.Length)];
        cipher.DoFinal(hidden, cipher.ProcessBytes(Content, 0, Content.Length, hidden, 0));

        var parcel = Zip(
            new()
            {
                ["parcel.json"] = head,
                ["parcel.sig"] = Encoding.ASCII.GetBytes(
                    Convert.ToBase64String(sm2Signing.SignContent(head))
                ),
                ["content.sealed"] = [.. sm2Opening.Public.SealSecret(secret), .. hidden],
            }
        );

        if (namesItsDigest)
            Assert.Equal(Content, Open(parcel));
        else
            Assert.Equal(
                ParcelFault.ContentAltered,
                Assert.Throws<ParcelException>(() => Open(parcel)).Fault
            );
    }

    private byte[] Pack(bool isOfTheState, string? from = null, int number = 1)
    {
        var seal = isOfTheState
            ? ParcelSeal.FromSm2Keys(sm2Signing, sm2Opening.Public)
            : ParcelSeal.FromKeys(signing, opening.Public);
        var outline = new ParcelHeader(
            from ?? signing.Public.Fingerprint,
            "云溪区旅游中心",
            "收件人",
            number,
            "",
            "档案",
            new(2025, 3, 20, 8, 0, 0, TimeSpan.Zero),
            "",
            0,
            ""
        );
        using var file = new MemoryStream();
        Parcel.CreateSealed(seal, outline, Content).WriteTo(file);
        return file.ToArray();
    }

    private byte[] Open(byte[] file)
    {
        var parcel = Parcel.ReadFrom(new MemoryStream(file));
        parcel.RequireSignature(new(signing.Public, sm2Signing.Public));
        return parcel.OpenContent(new(opening, sm2Opening));
    }

    private static Dictionary<string, byte[]> Unzip(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var content = new MemoryStream();
                using var source = entry.Open();
                source.CopyTo(content);
                return content.ToArray();
            }
        );
    }

    private static byte[] Zip(Dictionary<string, byte[]> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }

        return file.ToArray();
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
