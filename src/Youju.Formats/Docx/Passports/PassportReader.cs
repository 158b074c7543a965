using System.Globalization;
using System.Text;
using System.Xml;
using Youju.Domain.Findings;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Passports;

/// <summary>Reads what <see cref="PassportWriter"/> wrote; the file has been in foreign hands, so nothing of it is believed to be sound.</summary>
internal sealed class PassportReader(XmlReader xml, ReadingBudget budget)
{
    private const int Columns = 10_000;

    private readonly List<PackStamp> packs = [];
    private readonly List<WordedBlock> blocks = [];
    private readonly StringBuilder words = new();
    private List<FigureSlot> figures = [];
    private List<WordedRow> rows = [];
    private List<WordedCell> cells = [];
    private (string Key, int Start)? figure;
    private int? level;
    private int column;

    /// <returns>Null where the passport lacks what it must say.</returns>
    public Passport? Read()
    {
        var (unit, document, dossier, tool) = (Said("unit"), Said("document"), Said("dossier"), Said("tool"));
        var hasYear = int.TryParse(
            Said("year"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var year
        );
        while (xml.Read())
        {
            budget.CheckDepth(xml.Depth);
            if (xml.NodeType == XmlNodeType.Element)
                Start();
            else if (xml.NodeType == XmlNodeType.EndElement)
                End(xml.LocalName);
            else if (
                xml.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.SignificantWhitespace
                    or XmlNodeType.Whitespace
            )
                Append(xml.Value);
        }

        return hasYear && unit.Length > 0 && document.Length > 0
            ? new(unit, year, dossier, tool, packs, document, new(blocks))
            : null;
    }

    private void Start()
    {
        var (name, isEmpty) = (xml.LocalName, xml.IsEmptyElement);
        if (name == "pack")
            packs.Add(new(Said("id"), Said("version"), Said("sha256")));
        else if (name == "p")
            level =
                int.TryParse(Said("l"), NumberStyles.None, CultureInfo.InvariantCulture, out var said)
                && said is >= 0 and < 10
                    ? said
                    : null;
        else if (name == "c")
            column = int.TryParse(Said("x"), NumberStyles.None, CultureInfo.InvariantCulture, out var x)
                ? Math.Min(x, Columns)
                : 0;
        else if (name == "f")
            figure = (Said("k"), words.Length);
        if (name is "p" or "c")
            StartPassage();
        if (isEmpty)
            End(name);
    }

    // One inside another begins anew, so that no figure of the outer one counts in the words of the inner.
    private void StartPassage()
    {
        words.Clear();
        figures = [];
        figure = null;
    }

    private void End(string name)
    {
        if (name == "f" && figure is { } open)
        {
            if (open.Key.Length > 0 && words.Length > open.Start)
                figures.Add(new(open.Start, words.Length - open.Start, open.Key));
            figure = null;
        }
        else if (name == "p")
            blocks.Add(new WordedParagraph(Passage(), level));
        else if (name == "c")
            cells.Add(new(Passage(), column));
        else if (name == "r")
            EndRow();
        else if (name == "t")
            EndTable();
    }

    private void EndRow()
    {
        rows.Add(new([.. cells.OrderBy(cell => cell.Column)]));
        cells = [];
    }

    private void EndTable()
    {
        blocks.Add(new WordedTable(rows));
        rows = [];
    }

    private Passage Passage()
    {
        budget.SpendBlock(0);
        var passage = new Passage(words.ToString(), figures);
        figures = [];
        return passage;
    }

    private void Append(string text)
    {
        budget.SpendText(text.Length);
        words.Append(text);
    }

    private string Said(string attribute) => xml.GetAttribute(attribute) ?? "";
}
