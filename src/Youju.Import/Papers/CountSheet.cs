using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>A sheet of counts as a list with a row for each matter.</summary>
/// <param name="Register">The register of counts.</param>
internal sealed record UnfoldedCounts(
    WorkbookSheet Sheet,
    RegisterDefinition Register,
    IReadOnlyList<CountedMatter> Matters
)
{
    /// <summary>What a person should look at, in Chinese.</summary>
    public IEnumerable<string> DescribeDoubts() =>
        from matter in Matters
        where matter.SumOfParts is not null
        select $"工作表“{Sheet.Name}”“{matter.Name}”各期之和是 {FieldText.FormatNumber(matter.SumOfParts!.Value)}，"
            + $"表上的合计是 {FieldText.FormatNumber(matter.Amount)}，按合计记，请核对。";
}

/// <summary>Makes of a sheet of counts the list that the register of counts has.</summary>
internal sealed class CountSheet(PaperReader papers, Pack pack, Dossier dossier)
{
    /// <summary>One field that is called alike may be chance.</summary>
    private const int FewestFields = 2;
    private const int FewestParts = 2;
    private const double Alike = 0.6;

    private readonly PaperLexicon lexicon = pack.Papers;

    /// <summary>The list; null where the sheet is none of counts, or there is no register for them.</summary>
    public UnfoldedCounts? UnfoldCounts(WorkbookSheet sheet)
    {
        if (dossier.Registers.GetValueOrDefault(lexicon.Counted.Register)?.Definition is not { } register)
            return null;
        var tables = papers
            .ReadTables(sheet)
            .Where(table => table.Entries.Any(table.HasAmount))
            .Select(table => (table.Year, Counts: new CountTable(table, lexicon, dossier.Year)))
            .ToList();
        if (
            tables is [var (year, counts)]
            && !IsOfOtherYear(year)
            && UnfoldPeriods(sheet, register, counts) is { } periods
        )
            return periods;
        return UnfoldMatters(
            sheet,
            register,
            tables.ConvertAll(table => (table.Year, table.Counts.ReadMatters()))
        );
    }

    private UnfoldedCounts? UnfoldMatters(
        WorkbookSheet sheet,
        RegisterDefinition register,
        List<(int? Year, IReadOnlyList<CountedMatter> Matters)> tables
    )
    {
        if (
            tables.Count == 0
            || tables.Exists(table => table.Matters.Count == 0 || IsOfOtherYear(table.Year))
        )
            return null;
        List<CountedMatter> matters = [.. tables.SelectMany(table => table.Matters)];
        return new(
            sheet with
            {
                Rows = [NameColumns(register), .. matters.Select(FormatRow)],
            },
            register,
            matters
        );
    }

    // Where the columns are those of the register every period is a record of its own, with what else it counts.
    private UnfoldedCounts? UnfoldPeriods(WorkbookSheet sheet, RegisterDefinition register, CountTable counts)
    {
        var (periods, columns) = (counts.ReadPeriods(), counts.ListColumns());
        var fields = FindFields(register, columns);
        List<int> told = [.. fields.Where(field => field.Value is not null).Select(field => field.Key)];
        var areCertain =
            told.Count >= FewestFields || told.Exists(column => SumsUp(column, columns, periods));
        if (periods.Count == 0 || !areCertain)
            return null;
        var head = columns.Select(column => fields[column.Position]?.Label ?? column.Name);
        var rows = periods.Select(period => new WorkbookRow(
            period.Row.Number,
            [
                new(0, period.Dates),
                .. columns.Select(
                    (column, at) => period.Row.FindCell(column.Position) with { Column = at + 1 }
                ),
            ]
        ));
        return new(
            sheet with
            {
                Rows = [WriteHead([register.FindField(lexicon.Counted.Dates)!.Label, .. head]), .. rows],
            },
            register,
            []
        );
    }

    // 成人 | 未成年人 | 参观人数合计: what those before it come to in every period is the whole, by no chance.
    private static bool SumsUp(
        int whole,
        IReadOnlyList<(int Position, string Name, string Unit)> columns,
        IReadOnlyList<CountedPeriod> periods
    )
    {
        List<int> before =
        [
            .. columns.Select(column => column.Position).TakeWhile(column => column != whole),
        ];
        return Enumerable
            .Range(FewestParts, Math.Max(0, before.Count - FewestParts + 1))
            .Select(count => before[^count..])
            .Any(parts =>
                periods.All(period => CountIn(period, whole) == parts.Sum(part => CountIn(period, part)))
            );
    }

    private static decimal CountIn(CountedPeriod period, int column) =>
        CellAmount.ReadSummand(period.Row.FindCell(column));

    private static WorkbookRow WriteHead(IEnumerable<string> names) =>
        new(0, [.. names.Select((name, at) => new WorkbookCell(at, name))]);

    /// <summary>The field of each column that is called and counted alike; null where there is none, or another column is it.</summary>
    private Dictionary<int, FieldDefinition?> FindFields(
        RegisterDefinition register,
        IReadOnlyList<(int Position, string Name, string Unit)> columns
    )
    {
        var likeness = new NameLikeness(register, new(pack.Imports));
        var found = columns.ToDictionary(column => column.Position, _ => (FieldDefinition?)null);
        var pairs =
            from column in columns
            from field in register.Fields
            where field.Type == FieldType.Number && field.Unit != Unit.None
            where AlikeColumns.FitsUnit(field, new(column.Name, column.Name, column.Unit), pack.Imports)
            // 图书外借 in 册次 is called 图书外借册次 as well.
            let like = Math.Max(
                likeness.MeasureLikeness(field, column.Name),
                likeness.MeasureLikeness(field, column.Name + column.Unit)
            )
            where like >= Alike
            orderby like descending
            select (column.Position, Field: field);
        // 到馆人次 is the field's own name, 听众人次 before it only like it.
        foreach (var (position, field) in pairs)
        {
            if (found[position] is null && !found.ContainsValue(field))
                found[position] = field;
        }

        return found;
    }

    private bool IsOfOtherYear(int? year) => year is { } own && own != dossier.Year;

    private WorkbookRow NameColumns(RegisterDefinition register) =>
        WriteHead(
            new[]
            {
                lexicon.Counted.Name,
                lexicon.Counted.Dates,
                lexicon.Counted.Amount,
                lexicon.Counted.Measure,
            }.Select(key => register.FindField(key)!.Label)
        );

    private static WorkbookRow FormatRow(CountedMatter matter) =>
        new(
            matter.Row,
            [
                new(0, matter.Name),
                new(1, matter.Dates),
                new(2, matter.Amount.ToString(CultureInfo.InvariantCulture), matter.Amount),
                new(3, matter.Measure),
            ]
        );
}
