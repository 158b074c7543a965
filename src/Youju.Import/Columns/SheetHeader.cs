using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;

namespace Youju.Import.Columns;

/// <summary>The head of a sheet that holds records: which register, and what its columns hold.</summary>
/// <param name="Rows">The rows down to the last one of the head.</param>
/// <param name="LastRow">The number of the last row of the head.</param>
internal sealed record SheetHeader(
    RegisterDefinition Register,
    IReadOnlyList<WorkbookRow> Rows,
    int LastRow,
    IReadOnlyList<BoundColumn> Columns
)
{
    private const int Many = 4;

    /// <summary>What stands above the head, line by line: the title of the sheet and who filled it in.</summary>
    public IEnumerable<string> TitleLines =>
        Rows.SkipLast(1)
            .Where(row => row.Cells.Count <= 2)
            .SelectMany(row => row.Cells)
            .Select(cell => cell.Words);

    /// <summary>Columns that hold nothing known, by position.</summary>
    public IReadOnlyList<(int Position, ColumnHeader Head)> Unknown { get; init; } = [];

    /// <summary>Yuan per printed unit, as a line above the head says it; null where none does.</summary>
    public decimal? Announced { get; init; }

    /// <summary>Heads of amounts that were taken for yuan, though nothing says so.</summary>
    public IReadOnlyList<string> GuessedUnits { get; init; } = [];

    /// <summary>Every head there is, known or not.</summary>
    public IEnumerable<ColumnHeader> Headers =>
        Columns.Select(column => column.Header).Concat(Unknown.Select(column => column.Head));

    public BoundColumn? FindColumn(ColumnTarget target) =>
        Columns.FirstOrDefault(column => column.Target == target);

    public bool ContainsField(string field) => Columns.Any(column => column.Target.Field == field);

    /// <summary>Whether a column is still wanted for the field.</summary>
    public bool IsOpen(FieldDefinition field) =>
        !ContainsField(field.Key) && field.Type is not (FieldType.Evidence or FieldType.Reference);

    /// <summary>Whether the rows name records that stand already.</summary>
    public bool UpdatesRecords(Dossier dossier) =>
        FindColumn(ColumnTarget.Id) is not null
        && dossier.Registers.GetValueOrDefault(Register.Key)?.Records.Count > 0;

    /// <summary>Whether the sheet or a title above the head says that it is this register.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether the sheet holds what the register needs; how many other columns it has does not matter.</summary>
    public bool IsConvincing =>
        Strength >= 2
        && (
            Missing.Count == 0
            || (HoldsHalf && (Missing.Count == 1 || FindColumn(ColumnTarget.Id) is not null))
        );

    /// <summary>Whether the register knows every one of many columns by its names, which says as much as a title.</summary>
    public bool KnowsAll { get; init; }

    /// <summary>Whether so much speaks for the register that what its records still lack is told as a gap.</summary>
    public bool MayLack => IsNamed || (Strength >= Many && HoldsHalf);

    private bool HoldsHalf => Strength * 2 >= Columns.Count + Unknown.Count;

    /// <summary>Required fields that no column holds, nothing else gives and no record can be without.</summary>
    public IReadOnlyList<FieldDefinition> Missing =>
        [
            .. Register.Fields.Where(one =>
                one is { IsRequired: true, Assumed: null }
                && !ContainsField(one.Key)
                && !(MayLack && IsDispensable(one))
            ),
        ];

    /// <summary>The year, or the part of it, that the lines above the head say; null where they tell none.</summary>
    public string? PeriodOfTitle => TitlePeriod.FindPeriod(TitleLines);

    /// <summary>What the line above the head says that names the register, without its year; null where none does.</summary>
    public string? NameOfTitle => TitlePeriod.FindName(TitleLines.Where(Register.IsNamedIn));

    private bool IsDispensable(FieldDefinition field) =>
        field.Type == FieldType.Choice
        || !Register.DistinguishingFields.Contains(field.Key)
        || (
            field.IsToldByTitle
            && (field.Type == FieldType.DateRange ? PeriodOfTitle : NameOfTitle) is not null
        );

    /// <summary>How many columns hold fields.</summary>
    public int Strength => Columns.Count(column => column.Target.Part != FieldPart.Fixed);

    public bool HoldsAllRequired => Register.Fields.All(one => !one.IsRequired || ContainsField(one.Key));
}
