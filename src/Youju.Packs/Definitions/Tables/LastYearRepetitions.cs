namespace Youju.Packs.Definitions.Tables;

/// <summary>What this year's tables take over from last year's (docs/identities/README.md, B10 and C09).</summary>
public sealed record LastYearRepetitions
{
    /// <summary>Cells of this year and the cells of last year that they must repeat.</summary>
    public IReadOnlyList<RepeatedCell> Cells { get; init; } = [];

    /// <summary>Lines of which the column of last year's accounts must repeat the one that last year's table printed.</summary>
    public IReadOnlyList<RepeatedLines> Lines { get; init; } = [];
}

/// <summary>One cell now, one cell then.</summary>
public sealed record RepeatedCell(TableAddress Now, TableAddress Before);

/// <summary>Lines of one form that print several years side by side.</summary>
/// <param name="Form">The key of the table.</param>
/// <param name="Head">A word in the heads of the columns compared, such as 决算.</param>
public sealed record RepeatedLines(string Form, string Head, IReadOnlyList<string> Lines);
