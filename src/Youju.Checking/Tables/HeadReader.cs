using Youju.Domain.Documents;
using Youju.Packs.Tables;

namespace Youju.Checking.Tables;

/// <summary>Understands the heads of columns by the pack's words.</summary>
internal sealed class HeadReader(string text, TableLexicon lexicon, SubjectCodes subjects)
{
    private readonly Dictionary<string, string> meanings = Terms.ByName(lexicon.Columns.Select(term => (term.Key, term.Value)));

    private readonly HashSet<string> codeHeads = [.. lexicon.Words.CodeHeads.Select(RowLabel.Plain)];
    private readonly HashSet<string> ordinalHeads = [.. lexicon.Words.OrdinalHeads.Select(RowLabel.Plain)];
    private readonly HashSet<string> nameHeads = [.. lexicon.Words.NameHeads.Select(RowLabel.Plain)];

    public SubjectCodes Subjects => subjects;

    public string Words(TextSpan span) => RowLabel.Plain(text.Substring(span.Start, span.Length));

    public List<CellToken> Tokens(TextSpan cell) => new CellScanner(text, new LineCell(cell, null), 0).Scan();

    public bool HasNumbers(TableLine line) => line.Cells.Any(cell => Tokens(cell.Span).Exists(token => token.Kind == CellTokenKind.Number));

    public bool IsRunningNumberHead(TableLine line) => line.Cells.Any(cell => IsOrdinalHead(Words(cell.Span)));

    public bool IsOrdinalHead(string head) => ordinalHeads.Contains(head);

    public bool IsCodeHead(string head) => codeHeads.Contains(head);

    public bool IsNameHead(string head) => nameHeads.Contains(head);

    /// <summary>Whether the cell is a head rather than the name of a row.</summary>
    public bool IsHead(string words) => IsOrdinalHead(words) || IsCodeHead(words) || IsNameHead(words) || meanings.ContainsKey(words);

    /// <summary>The meaning of a column by its heads from the outermost to the innermost; the longest known path decides.</summary>
    public string? Meaning(IReadOnlyList<string> path)
    {
        for (var from = 0; from < path.Count; from++)
        {
            if (meanings.GetValueOrDefault(string.Join('/', path.Skip(from))) is { } found) return found;
        }

        return null;
    }

    /// <summary>The columns of a head that stands whole in one line, or null.</summary>
    public IReadOnlyList<TableColumn>? InOneLine(TableLine line)
    {
        var heads = line.Cells.Select(cell => Words(cell.Span)).Where(head => head.Length > 0 && !IsCodeHead(head) && !IsNameHead(head)).ToList();
        var known = heads.Select(head => new TableColumn(meanings.GetValueOrDefault(head), head)).ToList();
        return known.Count > 1 && known.TrueForAll(column => column.Meaning is not null) ? known : null;
    }
}
