namespace Youju.Packs.Definitions.Imports;

/// <summary>业务量: tables of counts, and the register that keeps a record of each matter that is counted.</summary>
public sealed record CountedWords
{
    /// <summary>The key of the register; empty where a pack has none.</summary>
    public string Register { get; init; } = "";

    /// <summary>The field of the matter.</summary>
    public string Name { get; init; } = "";

    /// <summary>The field of the time that was counted.</summary>
    public string Dates { get; init; } = "";

    /// <summary>The field of the count.</summary>
    public string Amount { get; init; } = "";

    /// <summary>The field of the unit, in words.</summary>
    public string Measure { get; init; } = "";

    /// <summary>Words of titles and heads by which a table tells money, which is no count.</summary>
    public IReadOnlyList<string> Money { get; init; } = [];

    /// <summary>Words before the name of a row that is a part of the one above.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Heads of the column of months or quarters.</summary>
    public IReadOnlyList<string> Periods { get; init; } = [];
}
