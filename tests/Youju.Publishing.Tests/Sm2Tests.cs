using System.Text;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.GM;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Pkcs;
using Youju.Publishing.Parcels;

namespace Youju.Publishing.Tests;

/// <summary>What the standards print comes out of the keys as we keep them.</summary>
public sealed class Sm2Tests
{
    // GM/T 0003.5-2012, annexes A and C: the private key of the examples.
    private const string Private = "3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8";

    [Fact]
    public void The_signature_of_the_standard_is_true()
    {
        var signature = new DerSequence(
            new DerInteger(
                new BigInteger("F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3", 16)
            ),
            new DerInteger(
                new BigInteger("B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA", 16)
            )
        ).GetEncoded();

        Assert.True(Example().Public.IsSignatureOf(Encoding.ASCII.GetBytes("message digest"), signature));
        Assert.False(Example().Public.IsSignatureOf(Encoding.ASCII.GetBytes("message Digest"), signature));
    }

    [Fact]
    public void What_the_standard_sealed_is_opened()
    {
        var sealedWords = Convert.FromHexString(
            "0404EBFC718E8D1798620432268E77FEB6415E2EDE0E073C0F4F640ECD2E149A73"
                + "E858F9D81E5430A57B36DAAB8F950A3C64E6EE6A63094D99283AFF767E124DF0"
                + "59983C18F809E262923C53AEC295D30383B54E39D609D160AFCB1908D0BD8766"
                + "21886CA989CA9C7D58087307CA93092D651EFA"
        );

        Assert.Equal("encryption standard", Encoding.ASCII.GetString(Example().TryOpenSecret(sealedWords)!));
    }

    // GM/T 0004-2012, annex A.
    [Theory]
    [InlineData("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData(
        "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd",
        "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    )]
    public void The_digest_is_that_of_the_standard(string words, string digest)
    {
        var sm3 = new SM3Digest();
        var content = Encoding.ASCII.GetBytes(words);
        sm3.BlockUpdate(content, 0, content.Length);
        var hash = new byte[32];
        sm3.DoFinal(hash, 0);

        Assert.Equal(digest, Convert.ToHexStringLower(hash));
    }

    // GM/T 0002-2012, annex A.1, and RFC 8998, annex A.1.
    [Fact]
    public void The_cipher_is_that_of_the_standard()
    {
        var key = new KeyParameter(Convert.FromHexString("0123456789ABCDEFFEDCBA9876543210"));
        var block = new byte[16];
        var engine = new SM4Engine();
        engine.Init(true, key);
        engine.ProcessBlock(key.GetKey(), 0, block, 0);

        Assert.Equal("681edf34d206965e86b3e94f536e4246", Convert.ToHexStringLower(block));
    }

    [Fact]
    public void The_cipher_guards_a_header_as_the_standard_has_it()
    {
        var cipher = new GcmBlockCipher(new SM4Engine());
        var words = Convert.FromHexString(
            "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
                + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA"
        );
        cipher.Init(
            true,
            new AeadParameters(
                new KeyParameter(Convert.FromHexString("0123456789ABCDEFFEDCBA9876543210")),
                128,
                Convert.FromHexString("00001234567800000000ABCD"),
                Convert.FromHexString("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2")
            )
        );
        var result = new byte[cipher.GetOutputSize(words.Length)];
        cipher.DoFinal(result, cipher.ProcessBytes(words, 0, words.Length, result, 0));

        Assert.Equal(
            "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
                + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
                + "83DE3541E4C2B58177E065A9BF7B62EC",
            Convert.ToHexString(result)
        );
    }

    [Fact]
    public void A_key_reads_back_and_another_curve_is_none()
    {
        var key = Sm2Key.CreateNew();
        var content = Encoding.UTF8.GetBytes("报送");

        Assert.True(
            Sm2PublicKey
                .ReadPem(key.Public.WritePem())
                .IsSignatureOf(content, Sm2Key.ReadPem(key.WritePem()).SignContent(content))
        );
        using var other = System.Security.Cryptography.ECDsa.Create(
            System.Security.Cryptography.ECCurve.NamedCurves.nistP256
        );
        Assert.Throws<FormatException>(() => Sm2PublicKey.ReadPem(other.ExportSubjectPublicKeyInfoPem()));
    }

    private static Sm2Key Example()
    {
        var key = new ECPrivateKeyParameters(
            "EC",
            new BigInteger(Private, 16),
            GMObjectIdentifiers.sm2p256v1
        );
        var pem = Convert.ToBase64String(PrivateKeyInfoFactory.CreatePrivateKeyInfo(key).GetEncoded());
        return Sm2Key.ReadPem($"-----BEGIN PRIVATE KEY-----\n{pem}\n-----END PRIVATE KEY-----\n");
    }
}
