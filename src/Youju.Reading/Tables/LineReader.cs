using Youju.Domain.Documents;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>Reads a printed line as one entry per side: a subject's code is no amount, a running number is neither.</summary>
internal sealed class LineReader(string text, SubjectCodes subjects, MoneyUnit unit, TableLayout layout)
{
    public IReadOnlyList<TableEntry> ReadEntries(TableLine line, int ordinal)
    {
        var tokens = ScanTokens(line);
        var drafts = new List<EntryDraft>();
        for (var at = 0; at < tokens.Count; )
            at = AddFromToken(tokens, at, drafts);
        return [.. drafts.Where(draft => draft.Spans.Any()).Select(draft => BuildEntry(draft, ordinal))];
    }

    private List<CellToken> ScanTokens(TableLine line)
    {
        IEnumerable<CellToken> tokens =
            from cell in line.Cells.Index()
            where !layout.IsOrdinalColumn(cell.Item.Column)
            from token in new CellScanner(text, cell.Item, cell.Index).ScanTokens()
            select token;
        return [.. tokens];
    }

    /// <summary>Adds what starts at the token to the drafts and returns the next token.</summary>
    private int AddFromToken(List<CellToken> tokens, int at, List<EntryDraft> drafts)
    {
        var token = tokens[at];
        if (
            layout.FindAmountColumn(token.Column) is null
            && SubjectCode.ReadAtToken(text, tokens, at, subjects, drafts.LastOrDefault()) is { } code
        )
        {
            drafts.Add(new EntryDraft { Code = code, Words = code.Rest });
            return at + code.Tokens;
        }

        if (IsBlankMark(token))
            EnsureLastDraft(drafts).Amounts.Add(null);
        else if (token.Kind == CellTokenKind.Words)
            AddWordToken(token, drafts);
        else if (!IsRunningNumber(tokens, at))
            EnsureLastDraft(drafts).Amounts.Add(token);
        return at + 1;
    }

    /// <summary>A dash or a stroke holds the place of an amount.</summary>
    private bool IsBlankMark(CellToken token) =>
        token.Kind == CellTokenKind.Words && !text.SliceSpan(token.Span).ContainsAnyExcept(RowLabel.Dashes);

    private static void AddWordToken(CellToken token, List<EntryDraft> drafts)
    {
        var last = drafts.LastOrDefault();
        if (last is { Words: null, Amounts.Count: 0 })
            last.Words = token.Span;
        else
            drafts.Add(new EntryDraft { Words = token.Span });
    }

    private static EntryDraft EnsureLastDraft(List<EntryDraft> drafts)
    {
        if (drafts.Count == 0)
            drafts.Add(new EntryDraft());
        return drafts[^1];
    }

    /// <summary>A short bare number before a label counts the rows; after a label it does so where the head says 行次.</summary>
    private bool IsRunningNumber(List<CellToken> tokens, int at)
    {
        var token = tokens[at];
        if (token.IsPercent || token.Number is not { IsPlain: true, Length: <= 3 })
            return false;
        if (at > 0 && tokens[at - 1].Kind == CellTokenKind.Words)
            return layout.HasRunningNumbers && token.Column is null;
        return tokens.ElementAtOrDefault(at + 1) is { Kind: CellTokenKind.Words } next
            && (at == 0 || next.Cell == token.Cell);
    }

    private TableEntry BuildEntry(EntryDraft draft, int ordinal)
    {
        var label = draft.Words is { } words ? RowLabel.ParsePrinted(text.Slice(words)) : RowLabel.None;
        return new(draft.Span, draft.Code?.Digits, label, BuildAmounts(draft), ordinal)
        {
            CodeSpan = draft.Code?.Span,
            LabelSpan = draft.Words,
        };
    }

    private List<TableAmount> BuildAmounts(EntryDraft draft)
    {
        var hasBlanks = draft.Amounts.Contains(null);
        return
        [
            .. from amount in draft.Amounts.Index()
            where amount.Item is not null
            let column = amount.Item.Column
            let place = column is null && hasBlanks ? amount.Index : layout.FindAmountColumn(column)
            select new TableAmount(unit.ToPrintedFigure(amount.Item), place),
        ];
    }
}

/// <summary>An entry while its line is read.</summary>
internal sealed class EntryDraft
{
    public SubjectCode? Code { get; init; }

    public TextSpan? Words { get; set; }

    /// <summary>The amounts in order, null where a dash stands for one.</summary>
    public List<CellToken?> Amounts { get; } = [];

    public IEnumerable<TextSpan> Spans =>
        Amounts
            .OfType<CellToken>()
            .Select(token => (TextSpan?)token.Span)
            .Append(Words)
            .Append(Code?.Span)
            .OfType<TextSpan>();

    public TextSpan Span => Spans.Aggregate(TextSpan.Union);
}
