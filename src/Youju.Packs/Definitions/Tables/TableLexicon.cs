namespace Youju.Packs.Definitions.Tables;

/// <summary>What the published tables are called, how their lines and columns are named, and what must agree between them.</summary>
/// <remarks>A table is known by its name, never by its number: numbers changed between years
/// (docs/domain/tables.md#known-by-name).</remarks>
public sealed record TableLexicon
{
    /// <summary>The tables by key.</summary>
    public IReadOnlyDictionary<string, TableForm> Forms { get; init; } = new Dictionary<string, TableForm>();

    /// <summary>What lines are called, by meaning, such as 本年收入合计.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lines { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What columns are called, by meaning; a name may be a path of heads, the outermost first, parted by strokes.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Which columns a total column adds up.</summary>
    public IReadOnlyList<ColumnSum> ColumnSums { get; init; } = [];

    /// <summary>Columns of which what is left over must be what came in less what went out.</summary>
    public IReadOnlyList<ColumnBalance> ColumnBalances { get; init; } = [];

    public IReadOnlyList<TableIdentity> Identities { get; init; } = [];

    public IReadOnlyList<ClassAgreement> ClassAgreements { get; init; } = [];

    /// <summary>Lines that other lines of the same table add up to.</summary>
    public IReadOnlyList<LineSum> LineSums { get; init; } = [];

    /// <summary>Rates printed beside what they are computed from.</summary>
    public IReadOnlyList<TableRate> Rates { get; init; } = [];

    /// <summary>Totals that running text tells and tables print.</summary>
    public IReadOnlyList<ProseCell> ProseCells { get; init; } = [];

    public LastYearRepetitions AcrossYears { get; init; } = new();

    public EvaluationLexicon Evaluation { get; init; } = new();

    /// <summary>Lists that end in their total.</summary>
    public ListLexicon Lists { get; init; } = new();

    public TablePhraseLexicon Words { get; init; } = new();

    public ScoreLexicon Scores { get; init; } = new();
}

/// <summary>Heads of a self-evaluation table.</summary>
public sealed record ScoreLexicon
{
    /// <summary>Heads of the column that names the indicators.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public IReadOnlyList<string> Points { get; init; } = [];

    public IReadOnlyList<string> Scores { get; init; } = [];

    public IReadOnlyList<string> Budgets { get; init; } = [];

    public IReadOnlyList<string> Executed { get; init; } = [];

    public IReadOnlyList<string> Rates { get; init; } = [];

    /// <summary>What running text calls the score of the whole.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>What all points come to, with and without those of the execution rate.</summary>
    public IReadOnlyList<decimal> FullPoints { get; init; } = [];

    /// <summary>Heads of the row that adds everything up.</summary>
    public IReadOnlyList<string> Totals { get; init; } = [];

    /// <summary>Heads of rows that add up the rows above them.</summary>
    public IReadOnlyList<string> Subtotals { get; init; } = [];
}

/// <summary>A published table.</summary>
public sealed record TableForm
{
    /// <summary>Its names, without year and unit.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whether the first amount of each row is the total of the others.</summary>
    public bool TotalFirst { get; init; }

    /// <summary>Whether the running text about subjects speaks of this table.</summary>
    public bool Narrates { get; init; }

    /// <summary>Words of which the sentence beneath the empty table must hold at least one.</summary>
    public IReadOnlyList<string> EmptyWords { get; init; } = [];
}

/// <summary>A column that is the sum of others.</summary>
/// <param name="Parts">All that may take part; those that a table prints must follow the whole and end its columns.</param>
public sealed record ColumnSum(string Whole, IReadOnlyList<string> Parts)
{
    /// <summary>Whether every part must be printed, wherever it stands.</summary>
    public bool All { get; init; }
}

/// <summary>What is left at the end of a row: the columns that came in less those that went out.</summary>
public sealed record ColumnBalance(
    string Pattern,
    string Left,
    IReadOnlyList<string> In,
    IReadOnlyList<string> Out
);

/// <summary>Classes that one table lists by name and another by code.</summary>
/// <param name="Lines">The table with lines such as 一、一般公共服务支出.</param>
/// <param name="Codes">The table with the codes of the classes.</param>
public sealed record ClassAgreement(string Pattern, string Lines, string Codes)
{
    /// <summary>The column of the table with lines; its first amount where none is named.</summary>
    public string? Column { get; init; }
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
/// <param name="Pattern">The identity, of docs/identities/README.md: A01 to A15, B01 to B12.</param>
public sealed record TableIdentity(string Pattern, TableAddress Whole, IReadOnlyList<TableAddress> Parts)
{
    public IdentityRelation Relation { get; init; }

    /// <summary>Whether the tables must name the same year, because sets of different years may stand in one document.</summary>
    public bool SameYear { get; init; }
}

/// <summary>A cell by meaning.</summary>
/// <param name="Form">The key of the table.</param>
/// <param name="Line">The key of the line, or the digits of a subject.</param>
public sealed record TableAddress(string Form, string Line)
{
    /// <summary>The key of the column; the first amount where none is named.</summary>
    public string? Column { get; init; }

    /// <summary>Whether any column will do that is not of an earlier year.</summary>
    public bool AnyColumn { get; init; }

    /// <summary>The key of a line above it, where the name is printed more than once.</summary>
    public string? Under { get; init; }

    /// <summary>Whether the part counts as nothing where the table leaves it blank or does not print it.</summary>
    public bool Optional { get; init; }
}

/// <summary>Words by which a table is taken apart.</summary>
public sealed record TablePhraseLexicon
{
    /// <summary>Heads of code columns, of running line numbers, and of name columns.</summary>
    public IReadOnlyList<string> CodeHeads { get; init; } = [];

    public IReadOnlyList<string> OrdinalHeads { get; init; } = [];

    public IReadOnlyList<string> NameHeads { get; init; } = [];

    /// <summary>Words before the head of a column that holds last year's amounts.</summary>
    public IReadOnlyList<string> LastYear { get; init; } = [];

    /// <summary>Words that may stand between the year or the unit's name and the table's name.</summary>
    public IReadOnlyList<string> TitlePrefixes { get; init; } = [];

    /// <summary>Last characters of units' names, behind which a table's name may follow.</summary>
    public IReadOnlyList<string> UnitEnds { get; init; } = [];

    /// <summary>What makes a short line that ends in 表 the title of a table.</summary>
    public IReadOnlyList<string> TitleMarks { get; init; } = [];

    /// <summary>Heads of a form's fields that may be glued behind its title: 部门名称:.</summary>
    public IReadOnlyList<string> GluedHeads { get; init; } = [];

    /// <summary>Starts of the remark beneath a table.</summary>
    public IReadOnlyList<string> NoteStarts { get; init; } = [];

    /// <summary>Words of a column's head by which it holds something else than the amount of its row: 上年, 占比.</summary>
    public IReadOnlyList<string> OtherColumns { get; init; } = [];

    /// <summary>Words that may stand between a subject in running text and its figure.</summary>
    public IReadOnlyList<string> Fillers { get; init; } = [];

    /// <summary>Words that lead in the figure of the accounts.</summary>
    public IReadOnlyList<string> AccountLeads { get; init; } = [];

    /// <summary>Words that call the table itself empty.</summary>
    public IReadOnlyList<string> CalledEmpty { get; init; } = [];

    /// <summary>Verbs of growth.</summary>
    public IReadOnlyList<string> Increases { get; init; } = [];

    /// <summary>Words that say that a table is empty.</summary>
    public IReadOnlyList<string> EmptyMarks { get; init; } = [];
}
