using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace Youju.Database.Tests.People;

/// <summary>What an application on a telephone shows for a key (RFC 6238: 30 seconds, six digits, SHA-1).</summary>
internal static class OneTimeFactor
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string ComputeCode(string key)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The standard names SHA-1.
        var hash = HMACSHA1.HashData(DecodeKey(key), step);
#pragma warning restore CA5350
        var at = hash[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(at)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] DecodeKey(string key)
    {
        var number = key.Aggregate(BigInteger.Zero, (all, sign) =>
            (all * 32) + Base32.IndexOf(sign, StringComparison.Ordinal)
        );
        var spare = key.Length * 5 % 8;
        var bytes = (number >> spare).ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[(key.Length * 5 / 8) - bytes.Length], .. bytes];
    }
}
