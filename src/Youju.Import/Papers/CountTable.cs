using Youju.Domain.Registers;
using Youju.Import.Columns;
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

    /// <summary>The matters; none where the table is no table of counts.</summary>
    public IReadOnlyList<CountedMatter> ReadMatters() =>
        !IsOfCounts ? []
        : TellsPeriodsDown ? ReadDown()
        : PeriodColumns is { Count: >= FewestPeriods } ? ReadAcross()
        : ReadSingle();

    /// <summary>The periods that stand down, each but once; none where no periods do.</summary>
    public IReadOnlyList<CountedPeriod> ReadPeriods()
    {
        if (!IsOfCounts || !TellsPeriodsDown)
            return [];
        var rows = PeriodRows;
        return
        [
            .. rows.Where(row => !rows.Exists(other => IsWithin(other.Dates, row.Dates)))
                .Select(row => new CountedPeriod(row.Entry.Row, FormatDates(row.Dates))),
        ];
    }

    /// <summary>The columns of counts of the year, each with the unit that its heads name.</summary>
    public IReadOnlyList<(int Position, string Name, string Unit)> ListColumns() =>
        [
            .. table
                .Columns.Where(column => column.Holds == ColumnContent.Amounts && IsOfYear(column))
                .Select(column => (column.Position, NameColumn(column), UnitOf(column.Path))),
        ];

    private bool IsOfCounts =>
        !TellsMoney(table.Name)
        && !TellsMoney(table.Sheet)
        && table.Scale is null
        && table.Columns.Any(column => column is { Holds: ColumnContent.Amounts, Scale: null })
        && !TellsLedgerCounts;

    // 国内公务接待批次, 年末公务用车保有量: the ledger keeps them.
    private bool TellsLedgerCounts =>
        table.Entries.Any(entry =>
            LabelOf(entry) + (table.FindRole(PaperRole.Measure) is null ? "" : UnitOfRow(entry)) is var label
            && lexicon
                .Counts.Values.SelectMany(names => names)
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
                NameColumn(column),
                cells,
                whole is [var only] ? PaperTable.FindAmount(only, column) : null,
                UnitOf(column.Path)
            )
            where matter is not null
            select matter,
        ];
    }

    private List<CountedMatter> ReadAcross()
    {
        var (periods, matters, above) = (PeriodColumns, new List<CountedMatter>(), "");
        var whole = table.Columns.FirstOrDefault(column =>
            column is { Holds: ColumnContent.Amounts, IsWhole: true }
            && IsOfYear(column)
            && !periods.Exists(period => period.Column == column)
        );
        foreach (var entry in table.Entries.Where(entry => !entry.IsTotal && !IsOfLastYear(LabelOf(entry))))
        {
            var (name, unit) = (BareName(LabelOf(entry)), UnitOfRow(entry));
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

    /// <summary>业务 | 单位 | 2025年: one number for each matter, each with its unit.</summary>
    private List<CountedMatter> ReadSingle()
    {
        var columns = table
            .Columns.Where(column => column.Holds == ColumnContent.Amounts && IsOfYear(column))
            .ToList();
        var entries = table.Entries.Where(entry => !entry.IsTotal && !IsOfLastYear(LabelOf(entry))).ToList();
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
            let own = UnitOfRow(entry)
            let matter = Combine(
                entry.Row.Number,
                BareName(LabelOf(entry)),
                [new(all, PaperTable.FindAmount(entry, only))],
                null,
                own.Length > 0 ? own : UnitOf(only.Path)
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
        var parts = SelectShortest(told);
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

    private static List<Counted> SelectShortest(List<Counted> told) =>
        told.FindAll(cell => !told.Exists(other => other != cell && IsWithin(other.Dates, cell.Dates)));

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

    private string NameColumn(PaperColumn column) =>
        string.Join(
            '·',
            column
                .Path.Select(BareName)
                .Where(part => part.Length > 0 && !lexicon.Totals.Contains(part) && !IsYear(part))
                .Distinct()
        );

    // 2025年 beneath 参观人次 is no other matter.
    private static bool IsYear(string head) =>
        PaperYears.WriteDigits(head).TrimEnd('年', '度').All(char.IsAsciiDigit);

    private string BareName(string label)
    {
        var bare = ColumnHeader.FromPrintedText(label).BareName;
        var part = words.Parts.FirstOrDefault(bare.StartsWith);
        return part is null ? bare : bare[part.Length..].TrimStart(':', '：');
    }

    private string UnitOfRow(PaperEntry entry) =>
        table.FindRole(PaperRole.Measure) is { } measure ? entry.Row.FindCell(measure.Position).Words.Trim()
        : UnitOf([LabelOf(entry)]) is { Length: > 0 } own ? own
        : UnitAround();

    /// <summary>The unit in the brackets behind the last head that has some.</summary>
    private string UnitOf(IReadOnlyList<string> path) =>
        path.Reverse()
            .Select(head => ColumnHeader.FromPrintedText(head).Unit)
            .FirstOrDefault(unit => unit is { Length: > 0 and <= 4 })
        ?? UnitAround();

    // 单位：万人次 above the table.
    private string UnitAround() =>
        table
            .Around.Select(line => HalfWidth.FromFullWidth(line.Words).Split("单位:")[^1].Trim('(', ')', ' '))
            .FirstOrDefault(unit => lexicon.Measures.Contains(unit.TrimStart('万')))
        ?? "";
}
