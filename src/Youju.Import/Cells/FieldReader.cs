using System.Buffers;
using System.Text.RegularExpressions;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Reading.Tables;
using Youju.Text.Numbers;
using Youju.Text.Yaml;

namespace Youju.Import.Cells;

/// <summary>Reads the cells of one column as values of a field, by what is stored and not by what is shown.</summary>
/// <param name="scale">What one printed unit of the column is worth: 10000 under 万元; null where the head names no unit.</param>
internal sealed partial class FieldReader(FieldDefinition field, FigureReader figures, decimal? scale)
{
    // 1980 to 2079: a bare number between is a day that lost its format, not a count.
    private const decimal FirstSerial = 29_221;
    private const decimal LastSerial = 65_745;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private const decimal Hundred = 100;
    private const int MostKnown = 4096;
    private const int MatchMilliseconds = 1000;

    // Of a longer list only what is near is told.
    private const int LongList = 40;

    private static readonly FieldType[] TextTypes = [FieldType.Text, FieldType.Place, FieldType.Person];

    private readonly Dictionary<WorkbookCell, CellReading> known = [];
    private readonly Dictionary<string, string> choices = IndexChoices(field);

    // What a cell such as 2000余 leaves to its column.
    private readonly string columnUnit = (scale == 10_000 ? "万" : "") + field.Unit.Symbol;

    /// <summary>Reads a cell; what stands in many rows of a column is read and kept once.</summary>
    public CellReading ReadCachedCell(WorkbookCell cell)
    {
        if (known.TryGetValue(cell, out CellReading reading))
            return reading;
        reading = ReadCell(cell);
        if (known.Count < MostKnown)
            known[cell] = reading;
        return reading;
    }

    /// <summary>The year of days that name none; null where every day must name its own.</summary>
    public int? Year { get; init; }

    /// <summary>Units that cells write for one another: 人 and 人次.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AlikeUnits { get; init; } = [];

    /// <summary>The stored evidence, by the name it came with.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = new Dictionary<string, string>();

    public CellReading ReadCell(WorkbookCell cell) =>
        TextTypes.Contains(field.Type) ? ReadText(cell.Words) : ReadTypedCell(cell);

    private CellReading ReadTypedCell(WorkbookCell cell) =>
        field.Type switch
        {
            FieldType.Reference => CellReading.FromValue(new ReferenceValue(cell.Words)),
            FieldType.Choice => ReadChoice(cell.Words),
            FieldType.Number => ReadNumber(CellWords.ToNumberText(cell)),
            FieldType.Money => ReadMoney(CellWords.ToNumberText(cell)),
            FieldType.Date => ReadDateValue(CellWords.ToHalfWidth(cell)),
            FieldType.DateRange => ReadDateRange(CellWords.ToHalfWidth(cell)),
            FieldType.Evidence => ReadEvidence(cell.Words.Trim()),
            _ => throw new InvalidOperationException($"No reading is defined for {field.Type}."),
        };

    private static CellReading ReadText(string words) => CellReading.FromValue(new TextValue(words));

    private CellReading ReadDateValue(WorkbookCell cell) =>
        ReadDates(cell, Year) is { } days
            ? CellReading.FromValue(
                days is { Written: null } && days.First == days.Last ? new DateValue(days.First) : days
            )
            : CellReading.FromProblem("应为日期，如 2024-03-01、2024年3月1日、3月1日、2024年3月、3月上旬");

    /// <summary>When a cell says something was; null where it says no time.</summary>
    public static DateRangeValue? ReadDates(WorkbookCell cell, int? year)
    {
        if (cell.Day is { } day)
            return new(day, day);
        if (cell.Number is >= FirstSerial and <= LastSerial and var serial)
            return DayZero.AddDays((int)decimal.Truncate(serial)) is var counted
                ? new(counted, counted)
                : null;
        return DateWords.ReadDates(cell.Words, year);
    }

    /// <summary>Whether a number such as 4.3 may be the third of April as well as what a spreadsheet left of 4.30.</summary>
    public static bool IsDoubtfulDay(WorkbookCell cell) =>
        cell is { Day: null, Number: { } number }
        && number is > 1 and < 13
        && cell.Words is [.., '.', '1' or '2' or '3'];

    private static Dictionary<string, string> IndexChoices(FieldDefinition field)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in field.Choices)
        {
            keys.TryAdd(RowLabel.NormaliseName(choice.Label), choice.Key);
            keys.TryAdd(choice.Key, choice.Key);
            foreach (var alias in choice.Aliases)
                keys.TryAdd(RowLabel.NormaliseName(alias), choice.Key);
        }

        return keys;
    }

    private CellReading ReadChoice(string words) =>
        FindChoice(RowLabel.NormaliseName(words)) is { } key
            ? CellReading.FromValue(new TextValue(key))
            : CellReading.FromProblem(
                field.Choices.Count > LongList
                    ? $"不是下拉列表里的一项。{StrictYaml.SuggestWords(words, [.. field.Choices.Select(choice => choice.Label)])}".TrimEnd(
                        '。'
                    )
                    : $"应为下列之一：{string.Join("、", field.Choices.Select(choice => choice.Label))}"
            );

    // 春节慰问, 党员走访慰问: the only choice whose name the words hold.
    private string? FindChoice(string name)
    {
        if (choices.TryGetValue(name, out var exact))
            return exact;
        var held = choices
            .Where(choice => choice.Key.Length > 1 && HeldName.IsHeld(name, choice.Key))
            .Select(choice => choice.Value)
            .Distinct()
            .Take(2)
            .ToList();
        return held is [var only] ? only : null;
    }

    // 签到表.jpg and 签到表.jpg#3 stand for the file by its content.
    private CellReading ReadEvidence(string words)
    {
        var name =
            words.LastIndexOf('#') is > 0 and var mark && !Evidence.ContainsKey(words)
                ? words[..mark]
                : words;
        var stored = Evidence.TryGetValue(name, out var hash) ? hash + words[name.Length..] : words;
        return FieldText.ParseValue(field, stored) is { } proof
            ? CellReading.FromValue(proof)
            : CellReading.FromProblem(
                "应为佐证的文件名，如 现场照片.jpg；照片先用 youju import 登记到档案里，同名的写校验值"
            );
    }

    private CellReading ReadDateRange(WorkbookCell cell) =>
        ReadDates(cell, Year) is { } days
            ? CellReading.FromValue(days)
            : CellReading.FromProblem(ExpectedRange);

    private const string ExpectedRange =
        "应为起止日期，如 2024-03-01 至 2024-04-10、3.8-4.15、3月上旬、第一季度，首日在前";

    private CellReading ReadNumber(WorkbookCell cell)
    {
        if (ReadBareNumber(cell) is { } bare)
            return BoundedNumber.IsWithinBounds(bare)
                ? CheckNumber(bare * (scale ?? 1), Qualifier.Rounded, FindGrain(cell, bare))
                : CellReading.FromProblem(OutOfReach);
        if (ReadFigureWithUnit(cell.Words) is not { } figure)
            return CellReading.FromProblem(AskOfSpan(cell.Words) ?? DescribeExpectedNumber());
        if (!IsOfField(figure.Unit))
            return CellReading.FromProblem($"单位应为“{field.Unit.Symbol}”，不是“{figure.Unit.Symbol}”");
        var isCoarse = figure.Qualifier == Qualifier.Rounded && figure.Grain * figure.Scale > 1;
        return CheckNumber(figure.Nominal, figure.Qualifier, isCoarse ? figure.Grain * figure.Scale : null);
    }

    // 1.2 under 万人次 is true to a thousand, and 12 to ten thousands.
    private decimal? FindGrain(WorkbookCell cell, decimal bare)
    {
        var shown = WholeFigure.ReadPlainNumber(cell.Words) is { } printed ? printed.Scale : 0;
        var grain = scale ?? 1;
        for (var decimals = Math.Max(TrimZeros(bare).Scale, shown); decimals > 0; decimals--)
            grain /= 10;
        return grain > 1 ? grain : null;
    }

    // 86家企业: one number and a word behind it.
    [GeneratedRegex(
        @"^\d[\d,.]*\p{Lo}{2,8}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex CountOfThings();

    // 40组 under 数量, which counts anything.
    private bool IsOfField(Unit unit) =>
        unit.Symbol == field.Unit.Symbol
        || (field.Unit == Unit.None && unit.Dimension is not (Dimension.Money or Dimension.Percent))
        || AlikeUnits.Any(units => units.Contains(unit.Symbol) && units.Contains(field.Unit.Symbol));

    private decimal? ReadBareNumber(WorkbookCell cell) =>
        (cell.Number ?? WholeFigure.ReadPlainNumber(cell.Words)) is not { } bare ? null
        : IsShare() && bare is > 0 and <= 1 || IsShownAsShare(cell) ? TrimZeros(bare * Hundred)
        : bare;

    // 1.2 behind a cell that shows 120%.
    private bool IsShownAsShare(WorkbookCell cell) =>
        field.Unit.Dimension == Dimension.Percent && cell.Number is not null && cell.Words.EndsWith('%');

    private static decimal TrimZeros(decimal value) => value / 1.000000000000000000000000000000m;

    // 0.958 under 满意率 is what a spreadsheet keeps of 95.8%.
    private bool IsShare() => field.Unit.Dimension == Dimension.Percent && field.AtMost == Hundred;

    // The unit of the head counts only where the cell names no scale of its own: 近3万 under 万人次 is 30000.
    private PrintedFigure? ReadFigureWithUnit(string words)
    {
        var stated = WholeFigure.ReadFigure(figures, words);
        if (stated is not null && stated.Unit != Unit.None)
            return stated;
        var unit = words.AsSpan().ContainsAny('万', '亿') ? field.Unit.Symbol : columnUnit;
        if (WholeFigure.ReadFigure(figures, words.TrimEnd() + unit) is { } full)
            return full;
        // 2000左右, 20万以上: the unit belongs in front of the word that widens.
        var behind = words.AsSpan().LastIndexOfAny(DigitsAndScales) + 1;
        return WholeFigure.ReadFigure(figures, words[..behind] + unit + words[behind..]);
    }

    private const string OutOfReach = "数太大或太小，请核对单位";

    private static readonly SearchValues<char> DigitsAndScales = SearchValues.Create("0123456789百千万亿");

    private CellReading CheckNumber(decimal product, Qualifier qualifier, decimal? grain)
    {
        // 1.2 ten thousands are 12000, without the decimal that the product has.
        var value = product == decimal.Truncate(product) ? decimal.Truncate(product) : product;
        if (!BoundedNumber.IsWithinBounds(value))
            return CellReading.FromProblem(OutOfReach);
        return field.IsWhole && value != decimal.Truncate(value)
            ? CellReading.FromProblem(
                $"应为整数：{field.Unit.Symbol}是一个一个数的，{FieldText.FormatNumber(value)} 有小数"
            )
            : CheckExactness(value, qualifier, grain);
    }

    private CellReading CheckExactness(decimal value, Qualifier qualifier, decimal? grain) =>
        field.IsSoft || qualifier == Qualifier.Rounded
            ? CellReading.FromValue(
                new NumberValue(new(value, field.Unit, qualifier, field.IsSoft ? grain : null))
            )
            : CellReading.FromProblem($"“{field.Label}”要写确数，不能带“余”“近”“约”一类的概数词");

    private CellReading ReadMoney(WorkbookCell cell)
    {
        if (ReadBareNumber(cell) is { } number)
            return !BoundedNumber.IsWithinBounds(number) ? CellReading.FromProblem(OutOfReach)
                : number == 0 ? CheckMoney(0)
                : scale is { } unit ? CheckMoney(number * unit)
                : CellReading.FromProblem("没有写金额单位；请在表头写成“…（元）”或“…（万元）”");
        if (
            WholeFigure.ReadFigure(figures, AppendYuan(TakeFigures(cell.Words)))
            is not { Unit.Dimension: Dimension.Money, Qualifier: Qualifier.Rounded } figure
        )
            return CellReading.FromProblem(
                $"应为确切的金额，如 {(scale == 10_000 ? "3.5" : "35000")} 或 3.5万元"
            );
        return CheckMoney(figure.Nominal);
    }

    private static readonly SearchValues<char> CapitalDigits = SearchValues.Create("壹贰叁肆伍陆柒捌玖");

    // 陆万贰仟元整（62000元）
    private static string TakeFigures(string words) =>
        words.AsSpan().IndexOfAny('（', '(') is > 0 and var open
        && words.AsSpan(0, open).ContainsAny(CapitalDigits)
            ? words[(open + 1)..].TrimEnd('）', ')')
            : words;

    // 3.2万, 1.2亿 under an amount can only mean 元.
    private static string AppendYuan(string words) =>
        words.TrimEnd() is [.., '亿' or '万' or '千' or '百'] bare ? bare + "元" : words;

    private static CellReading CheckMoney(decimal yuan)
    {
        var (fen, isRounded) = WholeFen.FromYuan(yuan);
        if (isRounded)
            return CellReading.FromProblem(
                $"合 {FieldText.FormatNumber(yuan)} 元，细于一分；请核对单位，写到分"
            );
        return Youju.Domain.Figures.Money.TryFromYuan(fen, out var money)
            ? CellReading.FromValue(new MoneyValue(money))
            : CellReading.FromProblem("金额太大，请核对单位");
    }

    private string DescribeExpectedNumber() =>
        field.IsSoft
            ? $"应为数字，如 2000、2000余{field.Unit.Symbol} 或 10万余{field.Unit.Symbol}"
            : "应为数字，如 2000";
}
