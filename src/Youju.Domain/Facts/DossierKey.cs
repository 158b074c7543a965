using Youju.Domain.Budget;

namespace Youju.Domain.Facts;

/// <summary>What a key names.</summary>
public enum DossierKeyKind
{
    /// <summary><c>events.visitors</c>, <c>staff.posts</c>, <c>project:道路.executed</c>, <c>targets.satisfaction</c></summary>
    Fact,

    /// <summary><c>events/e1</c></summary>
    Record,

    /// <summary><c>events/e1/visitors</c></summary>
    RecordField,

    /// <summary><c>ledger/p1</c></summary>
    LedgerLine,

    /// <summary><c>ledger/p1/executed</c></summary>
    LedgerCell,

    /// <summary><c>target/visitors</c>, <c>done/visitors</c>, <c>weight/visitors</c>, <c>score/total:道路</c></summary>
    IndicatorPart,

    /// <summary>How many records a register holds, or in one state: <c>told/events/*</c>.</summary>
    RecordCount,

    /// <summary><c>words/unit/duties-2</c>, <c>words/project/道路</c></summary>
    Words,

    /// <summary><c>narrative/overview</c></summary>
    Narrative,
}

/// <summary>The key of something that a dossier says, and the only place that reads and prints such keys.</summary>
/// <remarks>Ids and names of projects may hold anything, a slash too; registers, fields and columns may not.</remarks>
/// <param name="Group">The register, the part of an indicator, or where words were written; empty where the kind has none.</param>
/// <param name="Id">The whole key of a fact; else the record, line, indicator, theme, or name.</param>
/// <param name="Part">The field or the column; empty where the kind has none.</param>
public readonly record struct DossierKey(DossierKeyKind Kind, string Group, string Id, string Part = "")
{
    private const string LedgerPlace = "ledger";
    private const string CountPlace = "told";
    private const string WordsPlace = "words";
    private const string NarrativePlace = "narrative";
    private const string IndicatorPrefix = "targets.";
    private const string TargetPlace = "target";
    private static readonly string[] IndicatorParts = [TargetPlace, "done", "weight", "score"];

    public static DossierKey FromFact(string key) => new(DossierKeyKind.Fact, "", key);

    public static DossierKey FromRecord(string register, string id)
    {
        return new(DossierKeyKind.Record, register, id);
    }

    public static DossierKey FromRecordField(string register, string id, string field)
    {
        return new(DossierKeyKind.RecordField, register, id, field);
    }

    public static DossierKey FromLedgerLine(string id) => new(DossierKeyKind.LedgerLine, "", id);

    public static DossierKey FromLedgerCell(string line, AmountColumn column)
    {
        return new(DossierKeyKind.LedgerCell, "", line, column.ToColumnKey());
    }

    /// <param name="part"><c>target</c>, <c>done</c>, <c>weight</c> or <c>score</c>.</param>
    public static DossierKey FromIndicator(string part, string id)
    {
        return new(DossierKeyKind.IndicatorPart, part, id);
    }

    public static DossierKey FromRecordCount(string register, string state)
    {
        return new(DossierKeyKind.RecordCount, register, state);
    }

    public static DossierKey FromWords(string place, string name) => new(DossierKeyKind.Words, place, name);

    public static DossierKey FromNarrative(string name) => new(DossierKeyKind.Narrative, "", name);

    /// <summary>The fact that an indicator's own value is: <c>targets.satisfaction</c>.</summary>
    public static DossierKey FromIndicatorValue(string id) => FromFact(IndicatorPrefix + id);

    /// <summary>The fact that an amount of the ledger is: <c>basic.prior-accounts</c>.</summary>
    public static DossierKey FromAmount(string item, AmountColumn column)
    {
        return FromFact($"{item}.{column.ToColumnKey()}");
    }

    /// <summary>Reads the key of a figure in a report.</summary>
    public static DossierKey ParseFigure(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0)
            return FromFact(text);
        var (place, rest) = (text[..slash], text[(slash + 1)..]);
        if (IndicatorParts.Contains(place))
            return FromIndicator(place, rest);
        if (place is CountPlace or WordsPlace && CutAt(rest, rest.IndexOf('/')) is var (group, name))
            return place == CountPlace ? FromRecordCount(group, name) : FromWords(group, name);
        var parts = CutAt(rest, rest.LastIndexOf('/'));
        if (place == LedgerPlace)
            return parts is var (line, key) && AmountColumnNames.ParseColumnKey(key) is { } column
                ? FromLedgerCell(line, column)
                : FromLedgerLine(rest);
        return parts is var (id, field) ? FromRecordField(place, id, field) : ParseTarget(text);
    }

    /// <summary>Reads the key of something that can be proved or confirmed: never a field or a column of it.</summary>
    public static DossierKey ParseTarget(string text)
    {
        if (CutAt(text, text.IndexOf('/', StringComparison.Ordinal)) is not var (place, id))
            return FromFact(text);
        return place switch
        {
            LedgerPlace => FromLedgerLine(id),
            NarrativePlace => FromNarrative(id),
            TargetPlace => FromIndicator(TargetPlace, id),
            _ => FromRecord(place, id),
        };
    }

    /// <summary>The id of the indicator whose own value the fact is; null for every other key.</summary>
    public string? IndicatorId
    {
        get
        {
            var isIndicator =
                Kind == DossierKeyKind.Fact && Id.StartsWith(IndicatorPrefix, StringComparison.Ordinal);
            return isIndicator ? Id[IndicatorPrefix.Length..] : null;
        }
    }

    /// <summary>What the fact belongs to: <c>events</c> for <c>events.visitors</c>.</summary>
    public string Subject => Id.Split('.')[0];

    /// <summary>The item of the ledger and the column that a fact's key names; null where its end is no column.</summary>
    public (string Item, AmountColumn Column)? Amount
    {
        get
        {
            var dot = Id.LastIndexOf('.');
            return dot >= 0 && AmountColumnNames.ParseColumnKey(Id[(dot + 1)..]) is { } column
                ? (Id[..dot], column)
                : null;
        }
    }

    /// <summary>The key with one record in place of another, where it names that or a part of it.</summary>
    public static string ReplaceRecord(string key, DossierKey from, DossierKey to)
    {
        var old = from.ToString();
        var isNamed =
            key == old
            || key.StartsWith(old + "/", StringComparison.Ordinal)
            || key.StartsWith(old + "#", StringComparison.Ordinal);
        return isNamed ? to + key[old.Length..] : key;
    }

    /// <summary>The key as files and templates write it.</summary>
    public override string ToString()
    {
        return Kind switch
        {
            DossierKeyKind.Fact => Id,
            DossierKeyKind.RecordField => $"{Group}/{Id}/{Part}",
            DossierKeyKind.LedgerLine => $"{LedgerPlace}/{Id}",
            DossierKeyKind.LedgerCell => $"{LedgerPlace}/{Id}/{Part}",
            DossierKeyKind.RecordCount => $"{CountPlace}/{Group}/{Id}",
            DossierKeyKind.Words => $"{WordsPlace}/{Group}/{Id}",
            DossierKeyKind.Narrative => $"{NarrativePlace}/{Id}",
            _ => $"{Group}/{Id}",
        };
    }

    private static (string Before, string After)? CutAt(string text, int at)
    {
        return at < 0 ? null : (text[..at], text[(at + 1)..]);
    }
}
