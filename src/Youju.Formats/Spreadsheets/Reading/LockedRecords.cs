using System.Buffers.Binary;
using Youju.Formats.Office;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Tells an xls with a password, whichever way it is locked ([MS-XLS] FilePass).</summary>
internal static class LockedRecords
{
    private const int HeadLength = 4;
    private const int FilePass = 0x2F;

    // The record stands behind that which begins the workbook and, at most, the mark of a template and of write protection.
    private const int MostRecords = 8;

    public static bool HasPassword(CompoundFile file)
    {
        ReadOnlySpan<byte> records = file.ReadStream("Workbook");
        for (var count = 0; count < MostRecords && records.Length >= HeadLength; count++)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(records) == FilePass)
                return true;
            var length = HeadLength + BinaryPrimitives.ReadUInt16LittleEndian(records[2..]);
            records = length < records.Length ? records[length..] : [];
        }

        return false;
    }
}
