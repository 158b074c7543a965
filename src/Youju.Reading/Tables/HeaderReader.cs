using Youju.Domain.Documents;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>Understands the heads of columns by the pack's words.</summary>
public sealed class HeaderReader(string text, TableLexicon lexicon, SubjectCodes subjects)
{
    private readonly Dictionary<string, string> meanings = Terms.IndexByName(
        lexicon.Columns.Select(term => (term.Key, term.Value))
    );

    private readonly HashSet<string> codeHeads = [.. lexicon.Words.CodeHeads.Select(RowLabel.NormaliseName)];
    private readonly HashSet<string> ordinalHeads =
    [
        .. lexicon.Words.OrdinalHeads.Select(RowLabel.NormaliseName),
    ];
    private readonly HashSet<string> nameHeads = [.. lexicon.Words.NameHeads.Select(RowLabel.NormaliseName)];

    public SubjectCodes Subjects => subjects;

    public string NormaliseCell(TextSpan span) => RowLabel.NormaliseName(text.Slice(span));

    public List<CellToken> ScanTokens(TextSpan cell) =>
        new CellScanner(text, new LineCell(cell, null), 0).ScanTokens();

    public bool HasNumbers(TableLine line) =>
        line.Cells.Any(cell => ScanTokens(cell.Span).Exists(token => token.Kind == CellTokenKind.Number));

    public bool HasSeveralWords(TableLine line) =>
        line.Cells.Count(cell => NormaliseCell(cell.Span).AsSpan().ContainsAnyExcept(RowLabel.Dashes)) > 1;

    public bool IsRunningNumberHeader(TableLine line) =>
        line.Cells.Any(cell => IsOrdinalHeader(NormaliseCell(cell.Span)))
        || IsNumberingLine(line.Cells.Select(cell => cell.Span));

    /// <summary>Whether the line only numbers the columns: 栏次 1 2 3.</summary>
    public bool IsNumberingLine(IEnumerable<TextSpan> cells)
    {
        var numbers = cells
            .Where(cell => !IsOrdinalHeader(NormaliseCell(cell)))
            .Select(ScanTokens)
            .Where(tokens => tokens.Count > 0)
            .Select(ReadColumnNumber)
            .ToList();
        return numbers.Count > 1 && numbers.Index().All(column => column.Item == column.Index + 1);
    }

    private static decimal? ReadColumnNumber(List<CellToken> tokens) =>
        tokens is [{ Kind: CellTokenKind.Number, IsPercent: false, Number: { IsPlain: true } number }]
            ? number.Value
            : null;

    public bool IsOrdinalHeader(string head) => ordinalHeads.Contains(head);

    public bool IsCodeHeader(string head) => codeHeads.Contains(head);

    public bool IsNameHeader(string head) => nameHeads.Contains(head);

    /// <summary>How many cells of the line are heads of amount columns, those of last year's among them.</summary>
    public int CountColumnHeaders(TableLine line) =>
        line.Cells.Count(cell => IsColumnHeader(NormaliseCell(cell.Span)));

    private bool IsColumnHeader(string words) =>
        FindHeaderMeaning(words) is not null || IsColumnHeaderOfLastYear(words);

    private bool IsColumnHeaderOfLastYear(string words) =>
        lexicon
            .Words.LastYear.Where(words.StartsWith)
            .Any(year => FindHeaderMeaning(words[year.Length..]) is not null);

    /// <summary>Whether the cell is a head rather than the name of a row.</summary>
    public bool IsHeaderCell(string words) =>
        IsOrdinalHeader(words) || NamesRows(words) || FindHeaderMeaning(words) is not null;

    // Codes and names tell what a row is, not how much.
    private bool NamesRows(string head) => IsCodeHeader(head) || IsNameHeader(head);

    /// <summary>The meaning of a column by its heads from the outermost to the innermost; the longest known path decides.</summary>
    public string? FindPathMeaning(IReadOnlyList<string> path) =>
        Enumerable
            .Range(0, path.Count)
            .Select(from => FindHeaderMeaning(string.Join('/', path.Skip(from))))
            .FirstOrDefault(meaning => meaning is not null);

    /// <summary>The columns of a head that stands whole in one line, or null.</summary>
    public IReadOnlyList<TableColumn>? ReadOneLineHeader(TableLine line)
    {
        var heads = SplitHeaders(line).Where(head => head.Length > 0 && !NamesRows(head)).ToList();
        var known = heads.Select(head => new TableColumn(FindHeaderMeaning(head), head)).ToList();
        if (known is [{ Meaning: null }, _, _, ..])
            known.RemoveAt(0);
        return known.Count > 1 && known.TrueForAll(column => column.Meaning is not null) ? known : null;
    }

    /// <summary>Whether the line may hold heads of amount columns: several cells that name neither codes nor rows.</summary>
    public bool MayBeHeaders(TableLine line) =>
        SplitHeaders(line).Count(head => head.Length > 0 && !NamesRows(head) && !IsOrdinalHeader(head)) > 1;

    /// <summary>The cells' words; those of a line without tabs are parted by blanks.</summary>
    private IEnumerable<string> SplitHeaders(TableLine line) =>
        line is { Grid: null, Cells: [var only] }
            ? text.Slice(only.Span)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(RowLabel.NormaliseName)
            : line.Cells.Select(cell => NormaliseCell(cell.Span));

    /// <summary>2024年决算数(万元) is known as 决算数, where the pack does not know it whole.</summary>
    private string? FindHeaderMeaning(string head) =>
        meanings.GetValueOrDefault(head)
        ?? meanings.GetValueOrDefault(Brackets.RemoveAtEnd(RemoveYear(head)));

    private static string RemoveYear(string head) =>
        TableColumn.FindWrittenYear(head) is not null && head[4] == '年' ? head[5..].TrimStart('度') : head;
}
