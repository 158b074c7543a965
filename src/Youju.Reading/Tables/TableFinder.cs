using Youju.Domain.Documents;
using Youju.Packs.Definitions.Tables;

namespace Youju.Reading.Tables;

/// <summary>Finds where the tables of a document begin and end, be they grids or loose lines.</summary>
internal sealed class TableFinder(Document document, TableLexicon lexicon, SubjectCodes subjects)
{
    /// <summary>Longer lines without a tab are running text.</summary>
    private const int LongestRow = 80;

    private readonly TableTitleReader titles = TableTitleReader.FromLexicon(lexicon);
    private readonly List<TableLine> lines = [.. TableLine.FromDocument(document)];
    private readonly List<TableRegion> regions = [];
    private TableRegion? current;

    public IReadOnlyList<TableRegion> FindRegions()
    {
        for (var at = 0; at < lines.Count; )
            at += PlaceLine(at);
        return [.. regions.Where(region => region.Lines.Count > 0)];
    }

    /// <summary>Puts a line where it belongs and returns how many lines that took.</summary>
    private int PlaceLine(int at)
    {
        var line = lines[at];
        var words = document.SliceText(line.Span).Trim();
        if (words.Length == 0)
            return 1;
        if (ReadTitleAt(at, words) is { } found)
        {
            BeginRegion(found.Title);
            if (MoneyUnit.ParseAnnouncement(words) is { } glued)
                current!.Unit = glued;
            return found.Lines;
        }

        if (line.IsHeading)
            current = null;
        else if (IsRunningText(line, words))
            EndRegion(words, line.Span);
        else if (MoneyUnit.ParseAnnouncement(words) is { } unit && !HasAmounts(line))
            SetRegionUnit(unit);
        else
            AddTableLine(line);
        return 1;
    }

    /// <summary>A title in one line, or broken into two.</summary>
    private (TableTitle Title, int Lines)? ReadTitleAt(int at, string words)
    {
        if (!HasSingleCell(lines[at]))
            return null;
        var next =
            at + 1 < lines.Count && HasSingleCell(lines[at + 1])
                ? document.SliceText(lines[at + 1].Span).Trim()
                : "";
        var title = titles.ParseTitle(words, lines[at].Span);
        if (
            title?.Form is null
            && next.EndsWith('表')
            && next.Length < 20
            && !words.EndsWith('表')
            && titles.ParseTitle(words + next, TextSpan.Union(lines[at].Span, lines[at + 1].Span))
                is { Form: not null } joined
        )
        {
            return (joined, 2);
        }

        return title is null ? null : (title, 1);
    }

    private bool HasSingleCell(TableLine line) =>
        line.Cells.Count(cell => !document.Text.AsSpan(cell.Span.Start, cell.Span.Length).IsWhiteSpace())
        == 1;

    private bool IsRunningText(TableLine line, string words) =>
        line.Grid is null
        && HasSingleCell(line)
        && (words.AsSpan().IndexOfAny("。；") >= 0 || words.Length > LongestRow || StartsLikeNote(words));

    private bool StartsLikeNote(string words) =>
        lexicon.Words.NoteStarts.Any(start => words.StartsWith(start, StringComparison.Ordinal));

    private void BeginRegion(TableTitle? title)
    {
        current = new TableRegion(title);
        regions.Add(current);
    }

    private void EndRegion(string words, TextSpan span)
    {
        if (current is not null && (StartsLikeNote(words) || lexicon.Words.EmptyMarks.Any(words.Contains)))
            current.Notes.Add(span);
        else
            current = null;
    }

    private void SetRegionUnit(MoneyUnit unit)
    {
        if (current is null || current.HasAmounts)
            BeginRegion(null);
        current!.Unit = unit;
    }

    private void AddTableLine(TableLine line)
    {
        if (current is null || current.IsClosed)
        {
            if (line.Grid is null && !StartsLooseTable(line))
                return;
            BeginRegion(null);
        }

        current!.Lines.Add(line);
        current.HasAmounts |= HasAmounts(line);
    }

    private bool StartsLooseTable(TableLine line) => line.Cells.Count > 1 || StartsWithCode(line);

    private bool StartsWithCode(TableLine line)
    {
        var tokens = new CellScanner(document.Text, line.Cells[0], 0).ScanTokens();
        return tokens.Count > 1
            && SubjectCode.ReadAtToken(document.Text, tokens, 0, subjects, null) is not null;
    }

    private bool HasAmounts(TableLine line) =>
        line.Cells.Any(cell =>
            new CellScanner(document.Text, cell, 0)
                .ScanTokens()
                .Exists(token => token.Kind == CellTokenKind.Number)
        );
}
