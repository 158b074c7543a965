using System.Globalization;
using System.Text;
using System.Xml;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Elements;

/// <summary>Walks the elements of one WordprocessingML part, forward only, and counts paragraphs and runs on the way.</summary>
/// <remarks>
/// Elements that a caller does not ask for are transparent: their children come up in their place. That is how Word treats wrappers
/// such as hyperlinks, smart tags and content controls.
/// </remarks>
internal sealed class WordCursor : IDisposable
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private const string Vml = "urn:schemas-microsoft-com:vml";

    private const int Bound = 1_000_000;

    private static readonly HashSet<string> Off = ["0", "false", "off", "none"];
    private static readonly HashSet<string> Alternatives = ["AlternateContent", "Choice", "Fallback"];

    // Vocabularies whose words are read, or left out knowingly.
    private static readonly string[] Understood =
    [
        "http://schemas.microsoft.com/office/",
        "http://schemas.openxmlformats.org/",
        "http://purl.oclc.org/ooxml/",
        "urn:schemas-microsoft-com:",
    ];

    private static readonly Dictionary<string, string> MathNames = new(StringComparer.Ordinal)
    {
        ["t"] = "mathText",
        ["sup"] = "mathSup",
        ["den"] = "mathDen",
    };

    private readonly XmlReader reader;
    private readonly ReadingBudget budget;
    private readonly char[] chunk = new char[4096];
    private readonly HashSet<int> chosenAlternates = [];

    // Strict and transitional files differ in the namespace only; it is that of the root.
    private readonly string word;

    public WordCursor(Package package, string part, ReadingBudget budget)
    {
        Part = part;
        this.budget = budget;
        reader = package.OpenXmlPart(part);
        word = reader.NamespaceURI;
    }

    public string Part { get; }

    /// <summary>The ordinal of the latest <c>w:p</c>, from 0, in document order of its part.</summary>
    public int Paragraph { get; private set; } = -1;

    /// <summary>The ordinal of the latest <c>w:r</c>.</summary>
    public int Run { get; private set; } = -1;

    /// <summary>The element's local name; empty for elements of other vocabularies.</summary>
    public string Name { get; private set; } = "";

    public int Depth => reader.Depth;

    public bool IsEmpty => reader.IsEmptyElement;

    /// <summary>Goes to the next element below <paramref name="parent"/>; false at the parent's end.</summary>
    public bool MoveToNext(Scope parent)
    {
        if (parent.IsEmpty)
            return false;
        while (reader.Read() && reader.Depth > parent.Depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            RecogniseElement();
            if (!IsSecondAlternate())
                return true;
            SkipElement();
        }

        return false;
    }

    /// <summary>The element that the cursor stands on, to walk its children.</summary>
    public Scope EnterElement() => new(reader.Depth, reader.IsEmptyElement);

    public void SkipElement()
    {
        var scope = EnterElement();
        while (MoveToNext(scope)) { }
    }

    /// <summary>Appends the characters in the current element; white space of the XML counts as spaces, as in Word.</summary>
    public int AppendText(StringBuilder text)
    {
        if (reader.IsEmptyElement)
            return 0;
        var (depth, start) = (reader.Depth, text.Length);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.IsOnText())
                AppendChunks(text);
        }

        return text.Length - start;
    }

    private void AppendChunks(StringBuilder text)
    {
        while (reader.ReadValueChunk(chunk, 0, chunk.Length) is > 0 and var read)
        {
            budget.SpendText(read);
            var piece = chunk.AsSpan(0, read);
            piece.Replace('\n', ' ');
            piece.Replace('\r', ' ');
            piece.Replace('\t', ' ');
            text.Append(piece);
        }
    }

    public string ReadText()
    {
        var text = new StringBuilder();
        AppendText(text);
        return text.ToString();
    }

    /// <summary>The attribute <c>w:name</c>.</summary>
    public string? ReadAttribute(string name)
    {
        // A look-up by name and namespace would hash both; elements have few attributes, and none twice under one local name.
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName != name)
                continue;
            var value = reader.Value;
            reader.MoveToElement();
            return value;
        }

        reader.MoveToElement();
        return null;
    }

    public string? Value => ReadAttribute("val");

    /// <inheritdoc cref="ReadAttribute(string)"/>
    /// <param name="otherwise">What stands for an attribute that is not there.</param>
    public string ReadAttribute(string name, string otherwise) => ReadAttribute(name) ?? otherwise;

    /// <inheritdoc cref="ReadNumber(string)"/>
    /// <param name="otherwise">What stands for an attribute that is not there or no number.</param>
    public int ReadNumber(string attribute, int otherwise) => ReadNumber(attribute) ?? otherwise;

    /// <summary>The value of an on/off element: on unless it says no.</summary>
    public bool IsOn => !Off.Contains(Value ?? "");

    /// <summary>A whole number, kept in bounds where arithmetic on it cannot overflow.</summary>
    public int? ReadNumber(string attribute)
    {
        var text = ReadAttribute(attribute);
        if (text is null)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return Math.Clamp(whole, -Bound, Bound);
        return decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? (int)decimal.Clamp(number, -Bound, Bound)
            : null;
    }

    public void SpendBlock(int length) => budget.SpendBlock(length);

    public void SpendText(int length) => budget.SpendText(length);

    public void CheckDepth(int depth) => budget.CheckDepth(depth);

    public void Dispose() => reader.Dispose();

    private void RecogniseElement()
    {
        budget.CheckDepth(reader.Depth);
        if (!ReferenceEquals(reader.NamespaceURI, word) && reader.NamespaceURI != word)
        {
            Name = NameForeignElement(reader.LocalName);
            return;
        }

        Name = reader.LocalName;
        if (Name == "p")
            Paragraph++;
        if (Name == "r")
            Run++;
    }

    // Alternatives say the same in newer and older words; the first that is understood is enough.
    private bool IsSecondAlternate()
    {
        if (Name == "AlternateContent")
            chosenAlternates.Remove(reader.Depth);
        if (Name is not ("Choice" or "Fallback"))
            return false;
        return !IsUnderstood() || !chosenAlternates.Add(reader.Depth - 1);
    }

    private bool IsUnderstood() =>
        ReadAttribute("Requires", "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(prefix => reader.LookupNamespace(prefix) ?? "")
            .All(space =>
                Array.Exists(Understood, known => space.StartsWith(known, StringComparison.Ordinal))
            );

    private string NameForeignElement(string name)
    {
        if (reader.NamespaceURI.EndsWith("/math", StringComparison.Ordinal))
            return MathNames.GetValueOrDefault(name, "");
        if (name == "textpath" && reader.NamespaceURI == Vml)
            return name;
        return reader.NamespaceURI == Compatibility && Alternatives.Contains(name) ? name : "";
    }

    public readonly record struct Scope(int Depth, bool IsEmpty);
}
