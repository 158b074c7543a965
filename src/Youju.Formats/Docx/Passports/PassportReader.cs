using System.Text;
using System.Xml;
using Youju.Domain.Findings;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Passports;

/// <summary>
/// Reads what <see cref="PassportWriter"/> wrote; the file has been in foreign hands, so nothing of it
/// is believed to be sound.
/// </summary>
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
    public Passport? ReadPassport()
    {
        var (unit, document, dossier, tool) = (
            xml.ReadWords("unit"),
            xml.ReadWords("document"),
            xml.ReadWords("dossier"),
            xml.ReadWords("tool")
        );
        var year = xml.ReadWhole("year");
        while (xml.Read())
        {
            budget.CheckDepth(xml.Depth);
            if (xml.NodeType == XmlNodeType.Element)
                StartElement();
            else if (xml.NodeType == XmlNodeType.EndElement)
                EndElement(xml.LocalName);
            else if (xml.IsOnText())
                AppendText(xml.Value);
        }

        return year is { } known && unit.Length > 0 && document.Length > 0
            ? new(unit, known, dossier, tool, packs, document, new(blocks))
            : null;
    }

    private void StartElement()
    {
        var (name, isEmpty) = (xml.LocalName, xml.IsEmptyElement);
        if (name == "pack")
            packs.Add(new(xml.ReadWords("id"), xml.ReadWords("version"), xml.ReadWords("sha256")));
        else if (name == "p")
            level = xml.ReadWhole("l") is < 10 and var said ? said : null;
        else if (name == "c")
            column = Math.Min(xml.ReadWhole("x") ?? 0, Columns);
        else if (name == "f")
            figure = (xml.ReadWords("k"), words.Length);
        if (name is "p" or "c")
            StartPassage();
        if (isEmpty)
            EndElement(name);
    }

    // One inside another begins anew, so that no figure of the outer one counts in the words of the inner.
    private void StartPassage()
    {
        words.Clear();
        figures = [];
        figure = null;
    }

    private void EndElement(string name)
    {
        if (name == "f" && figure is { } open)
        {
            if (open.Key.Length > 0 && words.Length > open.Start)
                figures.Add(new(open.Start, words.Length - open.Start, open.Key));
            figure = null;
        }
        else if (name == "p")
            blocks.Add(new WordedParagraph(FinishPassage(), level));
        else if (name == "c")
            cells.Add(new(FinishPassage(), column));
        else if (name == "r")
            FinishRow();
        else if (name == "t")
            FinishTable();
    }

    private void FinishRow()
    {
        rows.Add(new([.. cells.OrderBy(cell => cell.Column)]));
        cells = [];
    }

    private void FinishTable()
    {
        blocks.Add(new WordedTable(rows));
        rows = [];
    }

    private WordedPassage FinishPassage()
    {
        budget.SpendBlock(0);
        var passage = new WordedPassage(words.ToString(), figures);
        figures = [];
        return passage;
    }

    private void AppendText(string text)
    {
        budget.SpendText(text.Length);
        words.Append(text);
    }
}
