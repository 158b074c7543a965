using Youju.Domain.Documents;
using Youju.Packs.Definitions.Tables;

namespace Youju.Reading.Tables;

/// <summary>Finds where the tables of a document begin and end, be they grids or loose lines.</summary>
public sealed class TableFinder(Document document, TableLexicon lexicon, SubjectCodes subjects)
{
    /// <summary>Longer lines without a tab are running text.</summary>
    private const int LongestRow = 80;

    private readonly TableTitleReader titles = TableTitleReader.Of(lexicon);
    private readonly List<TableLine> lines = [.. TableLine.Of(document)];
    private readonly List<TableRegion> regions = [];
    private TableRegion? current;

    public IReadOnlyList<TableRegion> Find()
    {
        for (var at = 0; at < lines.Count; )
            at += Take(at);
        return [.. regions.Where(region => region.Lines.Count > 0)];
    }

    /// <summary>Puts a line where it belongs and returns how many lines that took.</summary>
    private int Take(int at)
    {
        var line = lines[at];
        var words = document.Slice(line.Span).Trim();
        if (words.Length == 0)
            return 1;
        if (TitleAt(at, words) is { } found)
        {
            Begin(found.Title);
            if (MoneyUnit.Announced(words) is { } glued)
                current!.Unit = glued;
            return found.Lines;
        }

        if (line.IsHeading)
            current = null;
        else if (IsProse(line, words))
            End(words, line.Span);
        else if (MoneyUnit.Announced(words) is { } unit && !HasAmounts(line))
            SetUnit(unit);
        else
            Add(line);
        return 1;
    }

    /// <summary>A title in one line, or broken into two.</summary>
    private (TableTitle Title, int Lines)? TitleAt(int at, string words)
    {
        if (!IsSingle(lines[at]))
            return null;
        var next =
            at + 1 < lines.Count && IsSingle(lines[at + 1]) ? document.Slice(lines[at + 1].Span).Trim() : "";
        var title = titles.Read(words, lines[at].Span);
        if (
            title?.Form is null
            && next.EndsWith('表')
            && next.Length < 20
            && !words.EndsWith('表')
            && titles.Read(words + next, TextSpan.Union(lines[at].Span, lines[at + 1].Span))
                is { Form: not null } joined
        )
        {
            return (joined, 2);
        }

        return title is null ? null : (title, 1);
    }

    private bool IsSingle(TableLine line) =>
        line.Cells.Count(cell => !document.Text.AsSpan(cell.Span.Start, cell.Span.Length).IsWhiteSpace())
        == 1;

    private bool IsProse(TableLine line, string words) =>
        line.Grid is null
        && IsSingle(line)
        && (words.AsSpan().IndexOfAny("。；") >= 0 || words.Length > LongestRow || IsNote(words));

    private bool IsNote(string words) =>
        lexicon.Words.NoteStarts.Any(start => words.StartsWith(start, StringComparison.Ordinal));

    private void Begin(TableTitle? title)
    {
        current = new TableRegion(title);
        regions.Add(current);
    }

    private void End(string words, TextSpan span)
    {
        if (current is not null && (IsNote(words) || lexicon.Words.EmptyMarks.Any(words.Contains)))
            current.Notes.Add(span);
        else
            current = null;
    }

    private void SetUnit(MoneyUnit unit)
    {
        if (current is null || current.HasAmounts)
            Begin(null);
        current!.Unit = unit;
    }

    private void Add(TableLine line)
    {
        if (current is null || current.IsClosed)
        {
            if (line.Grid is null && !StartsLooseTable(line))
                return;
            Begin(null);
        }

        current!.Lines.Add(line);
        current.HasAmounts |= HasAmounts(line);
    }

    private bool StartsLooseTable(TableLine line) => line.Cells.Count > 1 || HasCode(line);

    private bool HasCode(TableLine line)
    {
        var tokens = new CellScanner(document.Text, line.Cells[0], 0).Scan();
        return tokens.Count > 1 && SubjectCode.Read(document.Text, tokens, 0, subjects, null) is not null;
    }

    private bool HasAmounts(TableLine line) =>
        line.Cells.Any(cell =>
            new CellScanner(document.Text, cell, 0).Scan().Exists(token => token.Kind == CellTokenKind.Number)
        );
}
