using System.Globalization;

namespace Youju.Formats.Photos;

/// <summary>Reads the tags that tell when and where a photo was taken (Exif 2.32, tables 4 and 15).</summary>
internal static class ExifReader
{
    private const int Maker = 0x010F;
    private const int Model = 0x0110;
    private const int Upright = 0x0112;
    private const int Changed = 0x0132;
    private const int ExifDirectory = 0x8769;
    private const int GpsDirectory = 0x8825;
    private const int Original = 0x9003;
    private const int Digitised = 0x9004;
    private const int ChangedOffset = 0x9010;
    private const int OriginalOffset = 0x9011;

    // A camera whose clock was never set counts from its making.
    private const int FirstYear = 1990;

    public static PhotoNote ReadNote(ReadOnlyMemory<byte> tiff)
    {
        if (TagDirectory.OpenTiff(tiff) is not { } main)
            return PhotoNote.Silent;
        var (exif, gps) = (main.OpenDirectory(ExifDirectory), main.OpenDirectory(GpsDirectory));
        return new(
            ReadMoment(main, exif),
            ReadOffset(exif?.ReadWords(OriginalOffset)) ?? ReadOffset(exif?.ReadWords(ChangedOffset)),
            gps is null ? null : GpsTags.ReadPosition(gps),
            gps is null ? null : GpsTags.ReadAltitude(gps),
            gps is null ? null : GpsTags.ReadAccuracy(gps),
            NameDevice(main.ReadWords(Maker), main.ReadWords(Model)),
            ReadOrientation(main),
            gps is null ? "" : GpsTags.ReadDatum(gps)
        );
    }

    private static DateTime? ReadMoment(TagDirectory main, TagDirectory? exif)
    {
        var taken = exif?.ReadMoment(Original) ?? exif?.ReadMoment(Digitised) ?? main.ReadMoment(Changed);
        return taken is { Year: >= FirstYear } ? taken : null;
    }

    private static int ReadOrientation(TagDirectory main) =>
        main.ReadWhole(Upright) is >= 1 and <= 8 and var turned ? (int)turned : 1;

    // Many models repeat their maker: HUAWEI HUAWEI P60.
    private static string NameDevice(string maker, string model) =>
        model.StartsWith(maker, StringComparison.OrdinalIgnoreCase) ? model : $"{maker} {model}".Trim();

    private static TimeSpan? ReadOffset(string? written) =>
        written is ['+' or '-', ..]
        && TimeSpan.TryParseExact(written[1..], "hh\\:mm", CultureInfo.InvariantCulture, out var offset)
            ? written[0] == '-'
                ? -offset
                : offset
            : null;
}
