using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Text.Words;

namespace Youju.Import.Papers;

/// <summary>Reads a table of counts: months down or across, or one number for each matter.</summary>
internal sealed class CountTable(PaperTable table, PaperLexicon lexicon, int year)
{
    private const int FewestPeriods = 2;

    /// <summary>在职 and 团组数 stand in many names.</summary>
    private const int Short = 4;
    private const decimal TenThousand = 10_000;

    private readonly CountedWords words = lexicon.Counted;
    private readonly CountNames names = new(table, lexicon);

    private bool IsOfCounts =>
        !TellsMoney(table.Name)
        && !TellsMoney(table.Sheet)
        && table.Scale is null
        && table.Columns.Any(column => column is { Holds: ColumnContent.Amounts, Scale: null })
        && !TellsLedgerCounts;

    // 国内公务接待批次, 年末公务用车保有量: the ledger keeps them.
    private bool TellsLedgerCounts =>
        table.Entries.Any(entry =>
            LabelOf(entry) + (table.FindRole(PaperRole.Measure) is null ? "" : names.FindUnit(entry))
                is var label
            && lexicon
                .Counts.Values.SelectMany(known => known)
                .Any(name => name.Length > Short && label.Contains(name))
        );

    // Subtotals of quarters among other rows make no table of quarters.
    private bool TellsPeriodsDown =>
        PeriodRows is { Count: >= FewestPeriods } periods && periods.Count * 2 >= table.Entries.Count;

    private List<(PaperEntry Entry, DateRangeValue Dates)> PeriodRows =>
        [
            .. from entry in table.Entries
            let dates = ReadPeriod(LabelOf(entry))
            where dates is not null && table.HasAmount(entry)
            select (entry, dates),
        ];

    private List<(PaperColumn Column, DateRangeValue Dates)> PeriodColumns =>
        [
            .. from column in table.Columns
            where column.Holds == ColumnContent.Amounts && column.Path.Count > 0 && IsOfYear(column)
            let dates = ReadPeriod(column.Path[^1])
            where dates is not null
            select (column, dates),
        ];

    /// <summary>The matters; none where the table is no table of counts.</summary>
    public IReadOnlyList<CountedMatter> ReadMatters() =>
        !IsOfCounts ? []
        : TellsPeriodsDown ? ReadDown()
        : PeriodColumns is { Count: >= FewestPeriods } ? ReadAcross()
        : ReadSingle();

    /// <summary>The periods, each but once, with the cells of its columns of counts; none where no periods stand there.</summary>
    public IReadOnlyList<CountedPeriod> ReadPeriods() =>
        !IsOfCounts ? []
        : TellsPeriodsDown
            ?
            [
                .. SelectShortest(PeriodRows, row => row.Dates)
                    .Select(row => new CountedPeriod(row.Entry.Row, FormatDates(row.Dates))),
            ]
        : PeriodColumns is { Count: >= FewestPeriods } across
            ?
            [
                .. SelectShortest(across, one => one.Dates)
                    .Select(one => new CountedPeriod(TurnColumn(one.Column), FormatDates(one.Dates))),
            ]
        : [];

    /// <summary>What is counted in each period, with the unit that its heads name: columns, or rows where periods stand across.</summary>
    public IReadOnlyList<(int Position, string Name, string Unit)> ListColumns() =>
        TellsPeriodsDown
            ?
            [
                .. table
                    .Columns.Where(column => column.Holds == ColumnContent.Amounts && IsOfYear(column))
                    .Select(column =>
                        (column.Position, names.NameColumn(column), names.FindUnit(column.Path))
                    ),
            ]
            :
            [
                .. ListOwnRows()
                    .Select((entry, at) => (at, names.BareName(LabelOf(entry)), names.FindUnit(entry))),
            ];

    private List<PaperEntry> ListOwnRows() =>
        [.. table.Entries.Where(entry => !entry.IsTotal && !IsOfLastYear(LabelOf(entry)))];

    // 接待读者 | 图书外借 down and months across say the same as months down.
    private WorkbookRow TurnColumn(PaperColumn column) =>
        new(
            table.Entries[0].Row.Number,
            [.. ListOwnRows().Select((entry, at) => entry.Row.FindCell(column.Position) with { Column = at })]
        );

    private List<CountedMatter> ReadDown()
    {
        var (periods, whole) = (
            PeriodRows,
            table.Entries.Where(entry => TellsWhole(LabelOf(entry))).ToList()
        );
        return
        [
            .. from column in table.Columns
            where CountsThings(column) && IsOfYear(column)
            let cells = periods
                .Select(row => new Counted(row.Dates, PaperTable.FindAmount(row.Entry, column)))
                .ToList()
            let matter = Combine(
                table.Entries[0].Row.Number,
                names.NameColumn(column),
                cells,
                whole is [var only] ? PaperTable.FindAmount(only, column) : null,
                names.FindUnit(column.Path)
            )
            where matter is not null
            select matter with
            {
                IsPart = column.Path.Any(head => words.Parts.Any(head.StartsWith)),
            },
        ];
    }

    private List<CountedMatter> ReadAcross()
    {
        var (periods, matters, above) = (PeriodColumns, new List<CountedMatter>(), "");
        var whole = FindWholeBeside(periods);
        foreach (var entry in ListOwnRows())
        {
            var (name, unit) = (names.BareName(LabelOf(entry)), names.FindUnit(entry));
            var isPart = words.Parts.Any(LabelOf(entry).StartsWith);
            var cells = periods
                .Select(period => new Counted(period.Dates, PaperTable.FindAmount(entry, period.Column)))
                .ToList();
            if (name.Length == 0 || TellsMoney(name))
                continue;
            if (
                Combine(
                    entry.Row.Number,
                    isPart ? $"{above}·{name}" : name,
                    cells,
                    whole is null ? null : PaperTable.FindAmount(entry, whole),
                    unit
                ) is
                { } matter
            )
                matters.Add(matter);
            above = isPart ? above : name;
        }

        return matters;
    }

    private PaperColumn? FindWholeBeside(List<(PaperColumn Column, DateRangeValue Dates)> periods) =>
        table.Columns.FirstOrDefault(column =>
            column is { Holds: ColumnContent.Amounts, IsWhole: true }
            && IsOfYear(column)
            && !periods.Exists(period => period.Column == column)
        );

    /// <summary>业务 | 单位 | 2025年: one number for each matter, each with its unit.</summary>
    private List<CountedMatter> ReadSingle()
    {
        var columns = table
            .Columns.Where(column => column.Holds == ColumnContent.Amounts && IsOfYear(column))
            .ToList();
        var entries = ListOwnRows();
        if (
            columns is not [var only]
            || entries.Count < FewestPeriods
            || entries.Exists(entry => entry.Code is not null)
        )
            return [];
        var all = new DateRangeValue(new(year, 1, 1), new(year, 12, 31));
        List<CountedMatter> matters =
        [
            .. from entry in entries
            let own = names.FindUnit(entry)
            let matter = Combine(
                entry.Row.Number,
                names.BareName(LabelOf(entry)),
                [new(all, PaperTable.FindAmount(entry, only))],
                null,
                own.Length > 0 ? own : names.FindUnit(only.Path)
            )
            where matter is not null
            select matter,
        ];
        return matters.TrueForAll(matter => matter.Measure.Length > 0 && !TellsMoney(matter.Name))
            ? matters
            : [];
    }

    /// <summary>The count of the whole: as it is stated, else the sum of the shortest periods that do not overlap.</summary>
    private static CountedMatter? Combine(
        int row,
        string name,
        List<Counted> cells,
        CellAmount? whole,
        string unit
    )
    {
        var told = cells.FindAll(cell => cell.Amount is { IsPercent: false });
        if (told.Count == 0 || name.Length == 0 || cells.Exists(cell => cell.Amount is { IsPercent: true }))
            return null;
        var parts = SelectShortest(told, cell => cell.Dates);
        var (sum, scale) = (parts.Sum(part => part.Value), unit.StartsWith('万') ? TenThousand : 1);
        var first = parts.MinBy(part => part.Dates.First)!.Dates;
        var last = parts.MaxBy(part => part.Dates.Last)!.Dates;
        var dates = DateWords.Join(first, last);
        var amount = whole?.Value ?? sum;
        return new(row, name, FormatDates(dates), amount * scale, unit.StartsWith('万') ? unit[1..] : unit)
        {
            SumOfParts = amount == sum ? null : sum * scale,
        };
    }

    private static List<T> SelectShortest<T>(List<T> told, Func<T, DateRangeValue> dates) =>
        told.FindAll(one => !told.Exists(other => IsWithin(dates(other), dates(one))));

    // A month within its quarter.
    private static bool IsWithin(DateRangeValue part, DateRangeValue whole) =>
        part != whole && whole.First <= part.First && part.Last <= whole.Last;

    private static string FormatDates(DateRangeValue dates) =>
        dates.IsWholeYear ? FormattableString.Invariant($"{dates.First.Year}") : FieldText.FormatValue(dates);

    private DateRangeValue? ReadPeriod(string label) =>
        FindPart(label) is { Length: > 0 and <= 8 } part
        && DateWords.ReadDates(part, year) is { Written: not null } dates
        && dates.First.Year == year
        && (dates.First.Month > 1 || dates.Last.Month < 12)
            ? dates
            : null;

    private bool TellsWhole(string label) =>
        label.Length > 0 && !IsOfLastYear(label) && FindPart(label) is null;

    // 一季度小计 tells a quarter; 全年合计 and 合计 tell the whole.
    private string? FindPart(string label)
    {
        var plain = HalfWidth.FromFullWidth(label).Trim();
        var part = lexicon.FindSumEnd(plain) is { } sum ? plain[..^sum.Length] : plain;
        return part.Length == 0 || DateWords.ReadDates(part, year) is { First.Month: 1, Last.Month: 12 }
            ? null
            : part;
    }

    private static string LabelOf(PaperEntry entry) => entry.Row.FindCell(entry.LabelColumn).Words.Trim();

    private bool CountsThings(PaperColumn column) =>
        column is { Holds: ColumnContent.Amounts, Scale: null } && !column.Path.Any(TellsMoney);

    private bool IsOfYear(PaperColumn column) =>
        column.YearsBack == 0 && (column.Year ?? year) == year && !column.Path.Any(IsOfLastYear);

    private bool IsOfLastYear(string label) =>
        lexicon.LastYear.Any(word => label.StartsWith(word, StringComparison.Ordinal))
        || (PaperYears.FindWrittenYear(label) is { } own && own != year);

    private bool TellsMoney(string name) =>
        words.Money.Any(word => name.Contains(word, StringComparison.Ordinal));
}
