using System.Text.RegularExpressions;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Reading.Tables;
using Youju.Text.Words;

namespace Youju.Import.Columns;

/// <summary>What the cells beneath a head have in common: that they are numbers, days, or words that differ.</summary>
/// <param name="Cells">Those that say something, without rows of sums.</param>
internal sealed partial record ColumnCells(IReadOnlyList<WorkbookCell> Cells)
{
    private const decimal Mostly = 0.6m;
    private const decimal MostlyDistinct = 0.8m;
    private const int MatchMilliseconds = 1000;
    private const decimal TenThousand = 10_000;

    /// <summary>Days that name no year are days in any.</summary>
    private const int AnyYear = 2024;

    private static readonly Dictionary<FieldType, Func<ColumnCells, bool>> Fitting = new()
    {
        [FieldType.Number] = cells => cells.HoldsNumbers && !cells.HoldsSurelyDays,
        [FieldType.Money] = cells => cells.HoldsNumbers && !cells.HoldsSurelyDays,
        [FieldType.Date] = cells => cells.HoldsDays,
        [FieldType.DateRange] = cells => cells.HoldsDays,
        [FieldType.Choice] = cells => cells.HoldsWords,
        [FieldType.Text] = cells => !cells.HoldsNumbers && !cells.HoldsDays,
        [FieldType.Place] = cells => !cells.HoldsNumbers && !cells.HoldsDays,
        [FieldType.Person] = cells => !cells.HoldsNumbers && !cells.HoldsDays,
    };

    public bool IsEmpty => Cells.Count == 0;

    public bool HoldsNumbers => Share(IsNumber) >= Mostly;

    /// <summary>Days, months or spans; 10.15 may be one, as long as another cell in the column says so.</summary>
    public bool HoldsDays => Share(IsDay) >= Mostly && Cells.Any(IsSurelyDay);

    public bool HoldsFewDays => Share(IsDay) * 2 < 1;

    /// <summary>Single days as people write them down.</summary>
    public bool HoldsExactDays => Share(cell => ReadDays(cell) is { Written: null }) >= Mostly;

    public bool HoldsWords => Share(cell => !IsNumber(cell) && !IsDay(cell)) >= Mostly;

    /// <summary>How many different things the cells say.</summary>
    public int Distinct => Cells.Select(cell => cell.Words).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether nearly every row says something else, as names do.</summary>
    public bool IsTelling => Distinct >= Cells.Count * MostlyDistinct;

    /// <summary>Numbers of cards and contracts: TY2019000012, CG-01.</summary>
    public bool HoldsCodes =>
        Share(cell => cell.Words.Any(char.IsAsciiDigit) && cell.Words.All(char.IsAscii)) >= Mostly;

    public bool HoldsRunningNumbers =>
        Cells.Count > 1
        && Cells.Index().All(cell => WholeFigure.ReadPlainNumber(cell.Item.Words) == cell.Index + 1);

    /// <summary>The word behind the numbers of all cells that have one: 29人, 31人.</summary>
    public string FindUnit() =>
        Cells
            .Select(cell => NumberWithUnit().Match(HalfWidth.FromFullWidth(cell.Words)))
            .Where(match => match is { Success: true } && match.Groups["unit"].Length > 0)
            .Select(match => match.Groups["unit"].Value)
            .Distinct()
            .ToList()
            is [var only]
            ? only
            : "";

    /// <summary>How many of the cells the predicate holds for, from 0 to 1.</summary>
    public decimal Share(Func<WorkbookCell, bool> holds) =>
        Cells.Count == 0 ? 0 : (decimal)Cells.Count(holds) / Cells.Count;

    /// <summary>Whether the cells can be values of a field of that type.</summary>
    public bool Fit(FieldDefinition field) => Fitting.GetValueOrDefault(field.Type)?.Invoke(this) == true;

    /// <summary>The number that a cell is, without its unit: 8人, 3.98万, １０; null where it says anything else.</summary>
    public static decimal? ReadNumber(WorkbookCell cell)
    {
        if (cell.Day is not null)
            return null;
        if (cell.Number is { } typed)
            return typed;
        var plain = HalfWidth.FromFullWidth(cell.Words).Trim();
        if (!NumberWithUnit().IsMatch(plain) || plain.EndsWith('月') || plain.EndsWith('日'))
            return null;
        var digits = plain.TrimStart('约', '近', '超');
        return PrintedNumber.ParseAtStart(digits) is { } number
            ? number.Value * (digits[number.Length..].StartsWith('万') ? TenThousand : 1)
            : null;
    }

    /// <summary>Days and nothing that could be a number.</summary>
    public bool HoldsSurelyDays => HoldsDays && Cells.Count(IsSurelyDay) > 1;

    private static bool IsNumber(WorkbookCell cell) =>
        cell.Day is null
        && (
            cell.Number is not null
            || NumberWithUnit()
                .IsMatch(HalfWidth.FromFullWidth(cell.Words).Replace(" ", "", StringComparison.Ordinal))
        );

    private static bool IsDay(WorkbookCell cell) => IsSurelyDay(cell) || ReadDays(cell) is not null;

    private static bool IsSurelyDay(WorkbookCell cell) =>
        cell.Day is not null || (cell.Number is null && !IsNumber(cell) && ReadDays(cell) is not null);

    private static DateRangeValue? ReadDays(WorkbookCell cell) => FieldReader.ReadDates(cell, AnyYear);

    // 1,200户, 近3万人次, (20,000.00), 93.4%
    [GeneratedRegex(
        @"^[约近超]?[-+(]?\d[\d,]*(\.\d+)?\)?[万亿千百]?[余多+]?(?<unit>[\p{Lo}%]{0,3}?)(以上|左右)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex NumberWithUnit();
}
