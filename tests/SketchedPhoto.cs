using System.Buffers.Binary;
using System.Text;

namespace Youju.Tests;

/// <summary>A photo of one dot as a phone writes it: what it says of place and time is given. Compiled into every test project.</summary>
internal sealed record SketchedPhoto(double Longitude, double Latitude, string Taken = "2025:04:05 09:30:00")
{
    // The smallest jpeg that decoders take: one grey dot.
    private static readonly byte[] Dot = Convert.FromHexString(
        "FFD8"
            + $"FFDB004300{Repeat("01", 64)}"
            + "FFC0000B080001000101011100"
            + $"FFC400140001{Repeat("00", 16)}"
            + $"FFC400141001{Repeat("00", 16)}"
            + "FFDA0008010100003F003FFFD9"
    );

    public bool IsLittle { get; init; } = true;

    public int Orientation { get; init; } = 1;

    public string Make { get; init; } = "HUAWEI";

    public bool HasFix { get; init; } = true;

    /// <summary>A jpeg with a comment, and with another picture hung behind it.</summary>
    public byte[] ToJpeg()
    {
        byte[] exif = [.. "Exif\0\0"u8, .. ToTiff()];
        var comment = Encoding.UTF8.GetBytes("拍摄者 王小明");
        return
        [
            0xFF,
            0xD8,
            .. Segment(0xE1, exif),
            .. Segment(0xFE, comment),
            .. Dot[2..],
            .. "MotionPhoto "u8,
            .. exif,
        ];
    }

    /// <summary>A png with the same words in a chunk of its own.</summary>
    public byte[] ToPng() =>
        [
            0x89,
            0x50,
            0x4E,
            0x47,
            0x0D,
            0x0A,
            0x1A,
            0x0A,
            .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
            .. Chunk("eXIf", ToTiff()),
            .. Chunk("tEXt", [.. "Author\0Wang"u8]),
            .. Chunk("IDAT", Convert.FromHexString("789C6360000000020001")),
            .. Chunk("IEND", []),
        ];

    /// <summary>A heic whose picture is nothing, with the words as an item of their own.</summary>
    public byte[] ToHeic()
    {
        byte[] item = [0, 0, 0, 6, .. "Exif\0\0"u8, .. ToTiff()];
        var head = Box("ftyp", [.. "heic"u8, 0, 0, 0, 0, .. "mif1heic"u8]);
        byte[] entry = [0, 1, 0, 0, .. "Exif"u8, 0];
        var list = Box("iinf", [0, 0, 0, 0, 0, 1, .. Box("infe", [2, 0, 0, 0, .. entry])]);
        // Where the item lies is known once the lengths of what stands before it are.
        byte[] Places(int at) =>
            Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1, .. Whole(at), .. Whole(item.Length)]);
        byte[] Meta(int at) => Box("meta", [0, 0, 0, 0, .. list, .. Places(at)]);
        var before = head.Length + Meta(0).Length + 8;
        return [.. head, .. Meta(before), .. Box("mdat", item)];
    }

    private byte[] ToTiff()
    {
        var make = Encoding.ASCII.GetBytes(Make + "\0");
        var taken = Encoding.ASCII.GetBytes(Taken + "\0");
        const int Exif = 8 + 2 + (4 * 12) + 4;
        const int Gps = Exif + 2 + 12 + 4;
        var values = Gps + 2 + (4 * 12) + 4;
        var (makeAt, takenAt) = (values, values + make.Length);
        var (latitudeAt, longitudeAt) = (takenAt + taken.Length, takenAt + taken.Length + 24);
        return
        [
            .. IsLittle ? "II*\0"u8 : "MM\0*"u8,
            .. Number(8, 4),
            .. Number(4, 2),
            .. Entry(0x010F, 2, make.Length, makeAt),
            .. Entry(0x0112, 3, 1, IsLittle ? Orientation : Orientation << 16),
            .. Entry(0x8769, 4, 1, Exif),
            .. Entry(0x8825, 4, 1, Gps),
            .. Number(0, 4),
            .. Number(1, 2),
            .. Entry(0x9003, 2, taken.Length, takenAt),
            .. Number(0, 4),
            .. Number(4, 2),
            .. Side(
                1,
                HasFix
                    ? Latitude < 0
                        ? 'S'
                        : 'N'
                    : '\0'
            ),
            .. Entry(2, 5, 3, latitudeAt),
            .. Side(
                3,
                HasFix
                    ? Longitude < 0
                        ? 'W'
                        : 'E'
                    : '\0'
            ),
            .. Entry(4, 5, 3, longitudeAt),
            .. Number(0, 4),
            .. make,
            .. taken,
            .. Angle(Latitude),
            .. Angle(Longitude),
        ];
    }

    private static string Repeat(string pair, int times) => string.Concat(Enumerable.Repeat(pair, times));

    private byte[] Side(int tag, char side) =>
        [.. Number(tag, 2), .. Number(2, 2), .. Number(2, 4), (byte)side, 0, 0, 0];

    private byte[] Entry(int tag, int type, int count, int value) =>
        [.. Number(tag, 2), .. Number(type, 2), .. Number(count, 4), .. Number(value, 4)];

    // Degrees and minutes whole, seconds in ten-thousandths.
    private byte[] Angle(double degrees)
    {
        var all = (long)Math.Round(Math.Abs(degrees) * 36_000_000);
        var (whole, minutes, seconds) = (all / 36_000_000, all / 600_000 % 60, all % 600_000);
        return
        [
            .. Number((int)whole, 4),
            .. Number(1, 4),
            .. Number((int)minutes, 4),
            .. Number(1, 4),
            .. Number((int)seconds, 4),
            .. Number(10_000, 4),
        ];
    }

    private byte[] Number(int number, int bytes)
    {
        var room = new byte[4];
        if (IsLittle)
            BinaryPrimitives.WriteInt32LittleEndian(room, number);
        else
            BinaryPrimitives.WriteInt32BigEndian(room, number);
        return IsLittle ? room[..bytes] : room[^bytes..];
    }

    private static byte[] Whole(int number) =>
        [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Box(string kind, byte[] content) =>
        [.. Whole(content.Length + 8), .. Encoding.ASCII.GetBytes(kind), .. content];

    private static byte[] Chunk(string kind, byte[] content) =>
        [.. Whole(content.Length), .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];
}
