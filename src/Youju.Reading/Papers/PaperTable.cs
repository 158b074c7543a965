using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>One table of a sheet with what stands around it.</summary>
/// <param name="Sheet">The name of its sheet.</param>
/// <param name="Around">The lines above it, from the top; the sheet's own name is none of them.</param>
/// <param name="Columns">From left to right.</param>
public sealed record PaperTable(
    string Sheet,
    IReadOnlyList<PaperLine> Around,
    IReadOnlyList<PaperColumn> Columns,
    IReadOnlyList<PaperEntry> Entries
)
{
    /// <summary>The title of a published table that a line above or the sheet's name bears.</summary>
    public TableTitle? Title { get; init; }

    /// <summary>Rows below with one cell of words: remarks, which may tell what no column does.</summary>
    public IReadOnlyList<PaperLine> Remarks { get; init; } = [];

    /// <summary>What the table is called by whoever made it; the sheet's name where no line does.</summary>
    public string Name { get; init; } = "";

    /// <summary>The only project that the table is about, as a line above it names it (项目名称 | 非遗传承展演); null where none
    /// does.</summary>
    public string? FormProject { get; init; }

    /// <summary>Yuan per printed unit, as a line above says it; null where none does.</summary>
    public decimal? Scale { get; init; }

    /// <summary>The stage of amounts whose columns name none, as the title tells it.</summary>
    public PaperStage? Stage { get; init; }

    /// <summary>The last month of the period that the table tells, where that ends before the year does.</summary>
    public int? Month { get; init; }

    /// <summary>Whether it tells a part of the year that does not begin with January (二季度, 下半年), so that its amounts are no
    /// amounts of the year.</summary>
    public bool IsOfLaterPart { get; init; }

    /// <summary>The day up to which its amounts count, as a line above says it (截至2025年6月15日), or on which it was taken
    /// out of a program (查询时间); null where none does.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The year that the lines above or the sheet's name tell; null where they are silent.</summary>
    public int? Year { get; init; }

    /// <summary>Whether a remark says that what heads call 预算 is the budget with which the year began.</summary>
    public bool IsBudgetInitial { get; init; }

    /// <summary>The columns of amounts of a block.</summary>
    public IEnumerable<PaperColumn> FindAmountColumns(int block) =>
        Columns.Where(column => column.Block == block && column.Holds == ColumnContent.Amounts);

    /// <summary>The column of a role; of several the one whose head the pack names first.</summary>
    public PaperColumn? FindRole(PaperRole role) =>
        Columns.Where(column => column.Role == role).MinBy(column => column.RoleRank);

    /// <summary>Whether it tells of projects what was planned for them beside what was spent.</summary>
    public bool TellsProjectMoney =>
        FindRole(PaperRole.Project) is not null
        && Columns.Any(column =>
            column.Stage is PaperStage.Budget or PaperStage.Initial or PaperStage.Adjusted
        )
        && Columns.Any(column => column.Stage is PaperStage.Executed);

    /// <summary>Whether it tells of projects how their budget came about (年初, 追加), and what was spent of it.</summary>
    public bool TellsProjectSteps =>
        TellsProjectMoney
        && Columns.Any(column => column.Stage is PaperStage.Initial)
        && Columns.Any(column => column.Stage is PaperStage.Added or PaperStage.Adjusted);

    public bool HasAmount(PaperEntry entry) =>
        FindAmountColumns(entry.Block).Any(column => FindAmount(entry, column) is not null);

    /// <summary>The amount of a row in a column; null where it has none.</summary>
    public static CellAmount? FindAmount(PaperEntry entry, PaperColumn column) =>
        CellAmount.FromCell(entry.Row.FindCell(column.Position));
}

/// <summary>A line above a table.</summary>
public sealed record PaperLine(int Row, string Words);

/// <summary>What stands in the cells of a column.</summary>
public enum ColumnContent
{
    Words,
    Amounts,

    /// <summary>Rates, balances and what else a ledger does not keep.</summary>
    Beside,
}

/// <summary>A column of a table, understood by its heads.</summary>
/// <param name="Position">From 0.</param>
/// <param name="Block">Which of the tables side by side it belongs to, from 0.</param>
/// <param name="Path">Its heads from the outermost to the innermost, in the form in which names are compared.</param>
public sealed record PaperColumn(int Position, int Block, IReadOnlyList<string> Path)
{
    public PaperRole? Role { get; init; }

    /// <summary>The place of its head among the words of its role.</summary>
    public int RoleRank { get; init; }

    public ColumnContent Holds { get; init; }

    public PaperStage? Stage { get; init; }

    /// <summary>The year that a head names.</summary>
    public int? Year { get; init; }

    /// <summary>How many years before the table's own; 1 where a head says 上年.</summary>
    public int YearsBack { get; init; }

    /// <summary>Yuan per printed unit, where a head names it.</summary>
    public decimal? Scale { get; init; }

    /// <summary>What its heads say beside stage, year and unit, from the outermost to the innermost.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The keys that its subject may have in tables.yaml; that of a whole where it has none.</summary>
    public IReadOnlyList<string> Meanings { get; init; } = [];

    /// <summary>Whether it holds the whole of its stage and not a part such as 中央安排.</summary>
    public bool IsWhole => Subjects.Count == 0 || Meanings.Contains("total");

    public string Header => string.Join('/', Path);
}

/// <summary>A row of a table, or one side of it.</summary>
/// <param name="Code">The digits of a subject; null where it has none.</param>
/// <param name="Label">The name; empty where it has none.</param>
public sealed record PaperEntry(WorkbookRow Row, int Block, string? Code, RowLabel Label)
{
    /// <summary>Whether its label is that of a sum of others, such as 合计.</summary>
    public bool IsTotal { get; init; }

    /// <summary>What the rows that it stands among are called together: 离退休人员 of 离休 and 退休; empty where they are no group.</summary>
    public string Group { get; init; } = "";

    /// <summary>The stage of the amounts of the row where its label says nothing else: 2025年预算 below the months.</summary>
    public PaperStage? Stage { get; init; }

    /// <summary>The year that its label names, where the label says no more than that and a stage: 2024年决算 below the months.</summary>
    public int? Year { get; init; }

    /// <summary>1 where such a label says 上年.</summary>
    public int YearsBack { get; init; }

    /// <summary>Where the label says no more than a year, a stage, or both: 2024年预算 above 2025年预算.</summary>
    public RowTime? Time { get; init; }

    /// <summary>The stage of its amounts as a cell beside its label says: 计划 or 实际 of one project.</summary>
    public PaperStage? RowStage { get; init; }

    /// <summary>Whether rows below it have codes that begin with its own.</summary>
    public bool IsParent { get; init; }

    /// <summary>Yuan per unit of the row's amounts, where the row names it.</summary>
    public decimal? Scale { get; init; }

    /// <summary>Whether the row says that it counts something else than money.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The name and the column of the cell that its label stands in, for places that people can find.</summary>
    public int LabelColumn { get; init; }
}

/// <summary>The time that the label of a row tells, and nothing beside it.</summary>
public sealed record RowTime(PaperStage? Stage, int? Year, int YearsBack);
