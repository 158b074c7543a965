using Youju.Domain.Documents;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>Finds where the tables of a document begin and end, be they grids or loose lines.</summary>
internal sealed class TableFinder(Document document, TableLexicon lexicon, SubjectCodes subjects)
{
    /// <summary>Longer lines without a tab are running text.</summary>
    private const int LongestRow = 80;

    private const int LongestRestOfTitle = 20;

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
        if (ReadTitleAt(at, words) is { } found)
        {
            BeginRegion(found.Title).Unit = MoneyUnit.ParseAnnouncement(words) ?? MoneyUnit.Unknown;
            return found.Lines;
        }

        if (words.Length > 0)
            PlaceUntitledLine(line, words);
        return 1;
    }

    private void PlaceUntitledLine(TableLine line, string words)
    {
        if (line.IsHeading)
            current = null;
        else if (IsRunningText(line, words))
            EndRegion(words, line.Span);
        else if (MoneyUnit.ParseAnnouncement(words) is { } unit && !HasAmounts(line))
            SetRegionUnit(unit);
        else
            AddTableLine(line);
    }

    /// <summary>A title in one line, or broken into two.</summary>
    private FoundTitle? ReadTitleAt(int at, string words)
    {
        if (!HasSingleCell(lines[at]))
            return null;
        var title = titles.ParseTitle(words, lines[at].Span);
        if (title?.Form is null && ReadBrokenTitle(at, words) is { Form: not null } joined)
            return new(joined, 2);
        return title is null ? null : new(title, 1);
    }

    private TableTitle? ReadBrokenTitle(int at, string words)
    {
        if (words.EndsWith('表') || lines.ElementAtOrDefault(at + 1) is not { } next || !HasSingleCell(next))
            return null;
        var rest = document.SliceText(next.Span).Trim();
        return rest is [.., '表'] && rest.Length < LongestRestOfTitle
            ? titles.ParseTitle(words + rest, TextSpan.Union(lines[at].Span, next.Span))
            : null;
    }

    private bool HasSingleCell(TableLine line) =>
        line.Cells.Count(cell => !document.Text.SliceSpan(cell.Span).IsWhiteSpace()) == 1;

    private bool IsRunningText(TableLine line, string words) =>
        line.Grid is null && HasSingleCell(line) && ReadsLikeText(words);

    private bool ReadsLikeText(string words) =>
        words.Length > LongestRow || words.AsSpan().ContainsAny("。；") || StartsLikeNote(words);

    private bool StartsLikeNote(string words) => lexicon.Words.NoteStarts.Any(words.StartsWith);

    private TableRegion BeginRegion(TableTitle? title)
    {
        current = new TableRegion(title);
        regions.Add(current);
        return current;
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
        var region = current is { HasAmounts: false } open ? open : BeginRegion(null);
        region.Unit = unit;
    }

    private void AddTableLine(TableLine line)
    {
        var isOpen = current is { IsClosed: false };
        if (!isOpen && line.Grid is null && !StartsLooseTable(line))
            return;
        var region = isOpen ? current! : BeginRegion(null);
        region.Lines.Add(line);
        region.HasAmounts |= HasAmounts(line);
    }

    private bool StartsLooseTable(TableLine line) => line.Cells.Count > 1 || StartsWithCode(line);

    private bool StartsWithCode(TableLine line)
    {
        var tokens = ScanTokens(line.Cells[0]);
        return tokens.Count > 1
            && SubjectCode.ReadAtToken(document.Text, tokens, 0, subjects, null) is not null;
    }

    private bool HasAmounts(TableLine line) =>
        line.Cells.SelectMany(ScanTokens).Any(token => token.Kind == CellTokenKind.Number);

    private List<CellToken> ScanTokens(LineCell cell) => new CellScanner(document.Text, cell, 0).ScanTokens();

    private sealed record FoundTitle(TableTitle Title, int Lines);
}
