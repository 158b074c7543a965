using System.Globalization;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Reading.Tables;
using Youju.Text.Numbers;
using Youju.Text.Words;
using Youju.Text.Yaml;

namespace Youju.Import.Cells;

/// <summary>Reads the cells of one column as values of a field, by what is stored and not by what is shown.</summary>
/// <param name="scale">What one printed unit of the column is worth: 10000 under 万元; null where the head names no unit.</param>
internal sealed class FieldReader(FieldDefinition field, FigureReader figures, decimal? scale)
{
    // 1980 to 2079: a bare number between is a day that lost its format, not a count.
    private const decimal FirstSerial = 29_221;
    private const decimal LastSerial = 65_745;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private const int MostKnown = 4096;

    // Of a longer list only what is near is told.
    private const int LongList = 40;

    private readonly Dictionary<WorkbookCell, CellReading> known = [];
    private readonly Dictionary<string, string> choices = Choices(field);

    // What a cell such as 2000余 leaves to its column.
    private readonly string columnUnit = (scale == 10_000 ? "万" : "") + field.Unit.Symbol;

    /// <summary>Reads a cell; what stands in many rows of a column is read and kept once.</summary>
    public CellReading ReadOnce(WorkbookCell cell)
    {
        if (known.TryGetValue(cell, out CellReading reading))
            return reading;
        reading = Read(cell);
        if (known.Count < MostKnown)
            known[cell] = reading;
        return reading;
    }

    /// <summary>The stored evidence, by the name it came with.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = new Dictionary<string, string>();

    public CellReading Read(WorkbookCell cell) =>
        field.Type switch
        {
            FieldType.Text or FieldType.Place or FieldType.Person => CellReading.Of(
                new TextValue(cell.Words)
            ),
            FieldType.Reference => CellReading.Of(new ReferenceValue(cell.Words)),
            FieldType.Choice => ReadChoice(cell.Words),
            FieldType.Number => ReadNumber(Plainly(cell)),
            FieldType.Money => ReadMoney(Plainly(cell)),
            FieldType.Date => ReadDay(Plainly(cell)) is { } day
                ? CellReading.Of(new DateValue(day))
                : CellReading.Wrong("应为日期，如 2024-03-01 或 2024年3月1日"),
            FieldType.DateRange => ReadRange(Plainly(cell)),
            FieldType.Evidence => ReadProof(cell.Words.Trim()),
            _ => throw new InvalidOperationException($"No reading is defined for {field.Type}."),
        };

    public static DateOnly? ReadDay(WorkbookCell cell)
    {
        if (cell.Day is { } day)
            return day;
        if (cell.Number is not { } number)
            return DayText.Day(cell.Words);
        if (number is >= FirstSerial and <= LastSerial)
            return DayZero.AddDays((int)decimal.Truncate(number));
        return DayText.OfDigits(number.ToString(CultureInfo.InvariantCulture));
    }

    private static Dictionary<string, string> Choices(FieldDefinition field)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in field.Choices)
        {
            keys.TryAdd(RowLabel.Plain(choice.Label), choice.Key);
            keys.TryAdd(choice.Key, choice.Key);
            foreach (var alias in choice.Aliases)
                keys.TryAdd(RowLabel.Plain(alias), choice.Key);
        }

        return keys;
    }

    private CellReading ReadChoice(string words) =>
        choices.TryGetValue(RowLabel.Plain(words), out var key)
            ? CellReading.Of(new TextValue(key))
            : CellReading.Wrong(
                field.Choices.Count > LongList
                    ? $"不是下拉列表里的一项。{StrictYaml.Advice(words, [.. field.Choices.Select(choice => choice.Label)])}".TrimEnd(
                        '。'
                    )
                    : $"应为下列之一：{string.Join("、", field.Choices.Select(choice => choice.Label))}"
            );

    // 签到表.jpg and 签到表.jpg#3 stand for the file by its content.
    private CellReading ReadProof(string words)
    {
        var name =
            words.LastIndexOf('#') is > 0 and var mark && !Evidence.ContainsKey(words)
                ? words[..mark]
                : words;
        var stored = Evidence.TryGetValue(name, out var hash) ? hash + words[name.Length..] : words;
        return FieldText.Parse(field, stored) is { } proof
            ? CellReading.Of(proof)
            : CellReading.Wrong(
                "应为佐证的文件名，如 现场照片.jpg；照片先用 youju import 登记到档案里，同名的写校验值"
            );
    }

    private static CellReading ReadRange(WorkbookCell cell)
    {
        if (cell.Number is not null)
            return ReadDay(cell) is { } day
                ? CellReading.Of(new DateRangeValue(day, day))
                : CellReading.Wrong(ExpectedRange);
        return DayText.Range(cell.Words) is var (first, last)
            ? CellReading.Of(new DateRangeValue(first, last))
            : CellReading.Wrong(ExpectedRange);
    }

    private const string ExpectedRange = "应为起止日期，如 2024-03-01 至 2024-04-10，都要写年份，首日在前";

    private CellReading ReadNumber(WorkbookCell cell)
    {
        if (
            (cell.Number ?? WholeFigure.Number(cell.Words)) is { } bare
            && !BoundedNumber.IsWithinBounds(bare)
        )
            return CellReading.Wrong(OutOfReach);
        if (cell.Number is { } stored)
            return Number(stored * (scale ?? 1), Qualifier.Rounded, (scale ?? 1) > 1 ? scale : null);
        if (WholeFigure.Number(cell.Words) is { } plain)
            return Number(plain * (scale ?? 1), Qualifier.Rounded, (scale ?? 1) > 1 ? scale : null);
        var stated = WholeFigure.Of(figures, cell.Words);
        if (
            (
                stated is null || stated.Unit == Unit.None
                    ? WholeFigure.Of(figures, cell.Words.TrimEnd() + columnUnit)
                    : stated
            )
            is not { } figure
        )
            return CellReading.Wrong(ExpectedNumber());
        if (figure.Unit.Symbol != field.Unit.Symbol)
            return CellReading.Wrong($"单位应为“{field.Unit.Symbol}”，不是“{figure.Unit.Symbol}”");
        var isCoarse = figure.Qualifier == Qualifier.Rounded && figure.Grain * figure.Scale > 1;
        return Number(figure.Nominal, figure.Qualifier, isCoarse ? figure.Grain * figure.Scale : null);
    }

    private const string OutOfReach = "数太大或太小，请核对单位";

    private static WorkbookCell Plainly(WorkbookCell cell) =>
        HalfWidth.Of(cell.Words) is var plain && plain == cell.Words ? cell : cell with { Words = plain };

    private CellReading Number(decimal value, Qualifier qualifier, decimal? grain)
    {
        if (!BoundedNumber.IsWithinBounds(value))
            return CellReading.Wrong(OutOfReach);
        return field.IsWhole && value != decimal.Truncate(value)
            ? CellReading.Wrong(
                $"应为整数：{field.Unit.Symbol}是一个一个数的，{FieldText.PrintNumber(value)} 有小数"
            )
            : WholeOrNot(value, qualifier, grain);
    }

    private CellReading WholeOrNot(decimal value, Qualifier qualifier, decimal? grain) =>
        field.IsSoft || qualifier == Qualifier.Rounded
            ? CellReading.Of(new NumberValue(new(value, field.Unit, qualifier, field.IsSoft ? grain : null)))
            : CellReading.Wrong($"“{field.Label}”要写确数，不能带“余”“近”“约”一类的概数词");

    private CellReading ReadMoney(WorkbookCell cell)
    {
        var bare = cell.Number ?? WholeFigure.Number(cell.Words);
        if (bare is { } number)
            return !BoundedNumber.IsWithinBounds(number) ? CellReading.Wrong(OutOfReach)
                : scale is { } unit ? Money(number * unit)
                : CellReading.Wrong("没有写金额单位；请在表头写成“…（元）”或“…（万元）”");
        if (
            WholeFigure.Of(figures, InYuan(cell.Words))
            is not { Unit.Dimension: Dimension.Money, Qualifier: Qualifier.Rounded } figure
        )
            return CellReading.Wrong($"应为确切的金额，如 {(scale == 10_000 ? "3.5" : "35000")} 或 3.5万元");
        return Money(figure.Nominal);
    }

    // 3.2万 under an amount can only mean 3.2万元.
    private static string InYuan(string words) =>
        words.TrimEnd() is var bare && bare.EndsWith('万') ? bare + "元" : words;

    private static CellReading Money(decimal yuan)
    {
        var (fen, isRounded) = WholeFen.Of(yuan);
        if (isRounded)
            return CellReading.Wrong($"合 {FieldText.PrintNumber(yuan)} 元，细于一分；请核对单位，写到分");
        return Youju.Domain.Budget.Money.TryFromYuan(fen, out var money)
            ? CellReading.Of(new MoneyValue(money))
            : CellReading.Wrong("金额太大，请核对单位");
    }

    private string ExpectedNumber() =>
        field.IsSoft
            ? $"应为数字，如 2000、2000余{field.Unit.Symbol} 或 10万余{field.Unit.Symbol}"
            : "应为数字，如 2000";
}
