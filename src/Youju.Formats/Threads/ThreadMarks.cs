using System.Globalization;
using System.Xml.Linq;

namespace Youju.Formats.Threads;

/// <summary>How Word ties answers to questions: each comment's last paragraph has a mark, and a part of its own names the parents
/// (ISO/IEC 29500 extension w15).</summary>
internal static class ThreadMarks
{
    // Marks stay below 0x80000000; what other programs deal out at random hardly begins so.
    private const int First = 0x5A000000;
    private const int Most = 0x00FFFFFF;

    public static XNamespace Word2010 { get; } = "http://schemas.microsoft.com/office/word/2010/wordml";

    public static XNamespace Word2012 { get; } = "http://schemas.microsoft.com/office/word/2012/wordml";

    public static string FormatMark(int number) =>
        (First + (number & Most)).ToString("X8", CultureInfo.InvariantCulture);
}
