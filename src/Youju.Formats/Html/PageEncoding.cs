using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Youju.Formats.PlainText;

namespace Youju.Formats.Html;

/// <summary>Decodes a web page; bytes that are valid UTF-8 are UTF-8 whatever the page says of itself.</summary>
internal static class PageEncoding
{
    private const int HeadBytes = 65_536;

    private static readonly string[] Marks = ["charset=", "encoding="];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' ;/>");

    public static string DecodePage(byte[] content)
    {
        var head = Encoding.Latin1.GetString(content, 0, Math.Min(HeadBytes, content.Length));
        if (
            Utf8.IsValid(content)
            || FindDeclaredEncoding(head) is not { } declared
            || declared is UTF8Encoding
            || content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
        )
            return TextEncoding.DecodeText(content);
        return declared.GetString(content);
    }

    private static Encoding? FindDeclaredEncoding(string head)
    {
        var whole = head.IndexOf("</head", StringComparison.OrdinalIgnoreCase) is >= 0 and var close
            ? head[..close]
            : head;
        foreach (var mark in Marks)
        {
            if (whole.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at))
                continue;
            var name = whole.AsSpan(at + mark.Length).TrimStart("\"' ");
            var end = name.IndexOfAny(NameEnds);
            if (TextEncoding.FindEncoding((end < 0 ? name : name[..end]).ToString()) is { } found)
                return found;
        }

        return null;
    }
}
