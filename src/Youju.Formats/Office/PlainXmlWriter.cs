using System.Buffers;
using System.Text;
using System.Xml;

namespace Youju.Formats.Office;

/// <summary>Writes XML straight into UTF-8, for callers who nest it rightly and have taken out what is no XML.</summary>
/// <remarks>The platform's writer proves at every step that its caller makes no mistake, which costs more than the writing.</remarks>
internal sealed class PlainXmlWriter(Stream target) : XmlWriter
{
    private const int BufferSize = 1 << 14;
    private const int LongestPiece = BufferSize / 4;
    private const int LongestName = 24;

    private static readonly SearchValues<char> InText = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> InAttribute = SearchValues.Create("&<>\"\r\n\t");

    private readonly byte[] buffer = new byte[BufferSize];
    private readonly Stack<(string Prefix, string Name, int Bound)> elements = new();
    private readonly List<(string Prefix, string Space)> bound = [("xml", "http://www.w3.org/XML/1998/namespace"), ("", "")];
    private int used;
    private bool isTagOpen;
    private bool isInAttribute;
    private string? declares;

    public override WriteState WriteState => isInAttribute ? WriteState.Attribute : isTagOpen ? WriteState.Element : WriteState.Content;

    public override void WriteStartDocument() => Put("<?xml version=\"1.0\" encoding=\"utf-8\"?>");

    public override void WriteStartDocument(bool standalone) =>
        Put(standalone ? "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>" : "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>");

    public override void WriteStartElement(string? prefix, string localName, string? ns)
    {
        CloseTag();
        prefix ??= ns is null ? "" : LookupPrefix(ns) ?? "";
        elements.Push((prefix, localName, bound.Count));
        Put('<');
        PutName(prefix, localName);
        isTagOpen = true;
        if (ns is not null) Bind(prefix, ns);
    }

    public override void WriteEndElement()
    {
        var (prefix, name, count) = elements.Pop();
        if (isTagOpen)
        {
            Put(" />");
        }
        else
        {
            Put("</");
            PutName(prefix, name);
            Put('>');
        }

        isTagOpen = false;
        bound.RemoveRange(count, bound.Count - count);
    }

    public override void WriteFullEndElement()
    {
        CloseTag();
        WriteEndElement();
    }

    public override void WriteStartAttribute(string? prefix, string localName, string? ns)
    {
        prefix ??= "";
        if (prefix == "xmlns") declares = localName;
        else if (prefix.Length == 0 && localName == "xmlns") declares = "";
        else if (prefix.Length > 0 && ns is not null) Bind(prefix, ns);
        Put(' ');
        PutName(prefix, localName);
        Put("=\"");
        isInAttribute = true;
    }

    public override void WriteEndAttribute()
    {
        Put('"');
        (isInAttribute, declares) = (false, null);
    }

    public override void WriteString(string? text)
    {
        if (declares is { } prefix) bound.Add((prefix, text ?? ""));
        if (!isInAttribute) CloseTag();
        var special = isInAttribute ? InAttribute : InText;
        var words = text.AsSpan();
        for (var at = words.IndexOfAny(special); at >= 0; at = words.IndexOfAny(special))
        {
            Put(words[..at]);
            Put(Escape(words[at]));
            words = words[(at + 1)..];
        }

        Put(words);
    }

    public override void WriteRaw(string data)
    {
        if (!isInAttribute) CloseTag();
        Put(data);
    }

    public override string? LookupPrefix(string ns)
    {
        for (var at = bound.Count - 1; at >= 0; at--)
        {
            if (bound[at].Space == ns) return bound[at].Prefix;
        }

        return null;
    }

    public override void Flush()
    {
        target.Write(buffer.AsSpan(0, used));
        used = 0;
    }

    public override void WriteChars(char[] buffer, int index, int count) => WriteString(new string(buffer, index, count));

    public override void WriteRaw(char[] buffer, int index, int count) => WriteRaw(new string(buffer, index, count));

    public override void WriteWhitespace(string? ws) => WriteString(ws);

    public override void WriteEndDocument()
    {
        while (elements.Count > 0) WriteEndElement();
    }

    public override void WriteSurrogateCharEntity(char lowChar, char highChar) => WriteString(new string([highChar, lowChar]));

    public override void WriteBase64(byte[] buffer, int index, int count) => throw new NotSupportedException("Office parts hold no such content.");

    public override void WriteCData(string? text) => throw new NotSupportedException("Office parts hold no such content.");

    public override void WriteCharEntity(char ch) => throw new NotSupportedException("Office parts hold no such content.");

    public override void WriteComment(string? text) => throw new NotSupportedException("Office parts hold no such content.");

    public override void WriteDocType(string name, string? pubid, string? sysid, string? subset) => throw new NotSupportedException("Office parts hold no such content.");

    public override void WriteEntityRef(string name) => throw new NotSupportedException("Office parts hold no such content.");

    public override void WriteProcessingInstruction(string name, string? text) => throw new NotSupportedException("Office parts hold no such content.");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            WriteEndDocument();
            Flush();
        }

        base.Dispose(disposing);
    }

    private void Bind(string prefix, string ns)
    {
        var at = bound.Count - 1;
        while (at >= 0 && bound[at].Prefix != prefix) at--;
        if (at >= 0 && bound[at].Space == ns) return;
        bound.Add((prefix, ns));
        Put(prefix.Length == 0 ? " xmlns=\"" : " xmlns:");
        if (prefix.Length > 0)
        {
            Put(prefix);
            Put("=\"");
        }

        Put(ns);
        Put("\"");
    }

    private void CloseTag()
    {
        if (isTagOpen) Put('>');
        isTagOpen = false;
    }

    private void PutName(string prefix, string name)
    {
        if (prefix.Length > 0)
        {
            Put(prefix);
            Put(':');
        }

        Put(name);
    }

    private void Put(ReadOnlySpan<char> words)
    {
        while (words.Length > LongestPiece)
        {
            var piece = char.IsHighSurrogate(words[LongestPiece - 1]) ? LongestPiece - 1 : LongestPiece;
            PutPiece(words[..piece]);
            words = words[piece..];
        }

        PutPiece(words);
    }

    private void Put(char sign)
    {
        if (used == BufferSize) Flush();
        buffer[used++] = (byte)sign;
    }

    // Most pieces are names and numbers, too short for a call to the encoder to pay.
    private void PutPiece(ReadOnlySpan<char> words)
    {
        if (used + (words.Length * 3) > BufferSize) Flush();
        var plain = 0;
        while (plain < words.Length && plain < LongestName && char.IsAscii(words[plain])) buffer[used++] = (byte)words[plain++];
        if (plain < words.Length) used += Encoding.UTF8.GetBytes(words[plain..], buffer.AsSpan(used));
    }

    private static string Escape(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\r' => "&#xD;",
        '\n' => "&#xA;",
        _ => "&#x9;",
    };
}
