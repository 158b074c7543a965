namespace Youju.Packs.Tables;

/// <summary>What the published tables are called, how their lines and columns are named, and what must agree between them.</summary>
/// <remarks>A table is known by its name, never by its number: numbers changed between years (budget.md §2.6).</remarks>
public sealed record TableLexicon
{
    public IReadOnlyList<TableForm> Forms { get; init; } = [];

    /// <summary>Lines of the tables by meaning, such as 本年收入合计.</summary>
    public IReadOnlyList<TableTerm> Lines { get; init; } = [];

    /// <summary>Columns of the tables by meaning, such as 基本支出.</summary>
    public IReadOnlyList<TableTerm> Columns { get; init; } = [];

    public IReadOnlyList<TableIdentity> Identities { get; init; } = [];

    public TableWords Words { get; init; } = new();

    public SubjectCodes Subjects { get; init; } = new();
}

/// <summary>A published table.</summary>
/// <param name="Id">Its key in this file.</param>
/// <param name="Names">Its names, without year and unit.</param>
public sealed record TableForm(string Id, IReadOnlyList<string> Names)
{
    public TableForm()
        : this("", [])
    {
    }

    /// <summary>Whether the first amount of a row is the total of the others.</summary>
    public bool TotalFirst { get; init; }

    /// <summary>The meanings of the amounts in the order of the usual print, where a table has one usual print.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The table that the sentence beneath an empty one may name.</summary>
    public IReadOnlyList<string> EmptyWords { get; init; } = [];
}

/// <summary>A line or column and the words that stand for it.</summary>
public sealed record TableTerm(string Id, IReadOnlyList<string> Names)
{
    public TableTerm()
        : this("", [])
    {
    }
}

/// <summary>How the parts stand to the whole.</summary>
public enum IdentityRelation
{
    /// <summary>The whole is the sum of its parts; with one part both are the same fact.</summary>
    Equal,

    /// <summary>The sum of the parts does not exceed the whole.</summary>
    AtMost,
}

/// <summary>What must hold between cells of one table or of several.</summary>
public sealed record TableIdentity
{
    /// <summary>The identity of budget.md §2.10: A01 to A15, B01 to B12.</summary>
    public string Pattern { get; init; } = "";

    public TableAddress Whole { get; init; } = new();

    public IReadOnlyList<TableAddress> Parts { get; init; } = [];

    public IdentityRelation Relation { get; init; }
}

/// <summary>A cell by meaning: the table, the line, and the column where the table has several.</summary>
public sealed record TableAddress
{
    public string Form { get; init; } = "";

    public string Line { get; init; } = "";

    public string? Column { get; init; }

    /// <summary>Whether the part counts as nothing where the table leaves it blank or does not print it.</summary>
    public bool Optional { get; init; }
}

/// <summary>Words by which a table is taken apart.</summary>
public sealed record TableWords
{
    /// <summary>Row labels of the sum of everything above or below.</summary>
    public IReadOnlyList<string> Totals { get; init; } = [];

    /// <summary>Heads of code columns, of running line numbers, and of name columns.</summary>
    public IReadOnlyList<string> CodeHeads { get; init; } = [];

    public IReadOnlyList<string> OrdinalHeads { get; init; } = [];

    public IReadOnlyList<string> NameHeads { get; init; } = [];

    /// <summary>Words that may stand between the year or the unit's name and the table's name.</summary>
    public IReadOnlyList<string> TitlePrefixes { get; init; } = [];

    /// <summary>Last characters of units' names, behind which a table's name may follow.</summary>
    public IReadOnlyList<string> UnitEnds { get; init; } = [];

    /// <summary>What makes a short line that ends in 表 the title of a table.</summary>
    public IReadOnlyList<string> TitleMarks { get; init; } = [];

    /// <summary>Starts of the remark beneath a table.</summary>
    public IReadOnlyList<string> NoteStarts { get; init; } = [];

    /// <summary>Words that say that a table is empty.</summary>
    public IReadOnlyList<string> EmptyMarks { get; init; } = [];
}
